/** How many pieces of work stand at a step. */
export interface Badge {
  step: string;
  text: string;
  label: string;
}

const MOST = 9999;

/** The badges to draw: one for each step of the diagram at which work stands, in the order of the diagram. */
export function badges(
  counts: Record<string, number>,
  steps: { id: string; name: string }[],
  label: (count: number, name: string) => string,
): Badge[] {
  return steps
    .filter(({ id }) => (counts[id] ?? 0) > 0)
    .map(({ id, name }) => {
      const count = counts[id]!;
      return { step: id, text: count > MOST ? `${MOST}+` : String(count), label: label(count, name) };
    });
}
