/** Something to choose. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What it means, shown when one points at it. */
  readonly about?: string;
}

/** What is chosen after one more choice: several in the order of the options, or one, which the same choice takes back. */
export function chosenAfter(options: readonly Choice[], chosen: readonly string[], id: string, multiple: boolean): readonly string[] {
  if (!options.some((option) => option.id === id)) return chosen;
  const had = chosen.includes(id);
  if (!multiple) return had ? [] : [id];
  const now = new Set(had ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return options.map((option) => option.id).filter((one) => now.has(one));
}

/** An option and what became of it since the earlier round. */
export interface ChoiceChange {
  readonly option: Choice;
  readonly kind: 'same' | 'gone' | 'new';
}

/** What was chosen in either round, in the order of the options. */
export function compareChoices(options: readonly Choice[], earlier: readonly string[], chosen: readonly string[]): ChoiceChange[] {
  return options.filter(({ id }) => earlier.includes(id) || chosen.includes(id)).map((option) => ({
    option, kind: !chosen.includes(option.id) ? 'gone' : earlier.includes(option.id) ? 'same' : 'new',
  }));
}
