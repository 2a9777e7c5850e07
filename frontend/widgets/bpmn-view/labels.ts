/** Where something stands in the diagram. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A drawn element of a diagram, as far as its label needs it. */
export interface Drawn {
  bpmnElement?: { name?: string };
  bounds?: Box;
  waypoint?: { x: number; y: number }[];
  label?: { bounds?: Box };
}

const ROOM = 2;
const ONE_LINE = 20;

/**
 * Widens labels that break a word, or a name that was drawn on one line, in the font at hand; away from what they
 * stand beside. Others stay as drawn.
 */
export function keepWordsWhole(drawn: Drawn[], widthOf: (text: string) => number): void {
  for (const element of drawn) {
    const box = element.label?.bounds;
    const name = element.bpmnElement?.name?.trim() ?? '';
    const whole = box && box.height < ONE_LINE ? [name] : name.split(/\s+/);
    const missing = Math.ceil(Math.max(...whole.map(widthOf))) + ROOM - (box?.width ?? Infinity);
    if (box && name !== '' && missing > 0) {
      box.x -= missing * shareOnTheLeft(element, box);
      box.width += missing;
    }
  }
}

function shareOnTheLeft(element: Drawn, label: Box): number {
  const lines = element.bounds
    ? [element.bounds.x, element.bounds.x + element.bounds.width]
    : (element.waypoint ?? []).map(({ x }) => x);
  if (lines.length > 0 && Math.max(...lines) <= label.x) return 0;
  if (lines.length > 0 && Math.min(...lines) >= label.x + label.width) return 1;
  const beside = element.bounds ? [] : lines;
  if (beside.some((x) => label.x - x >= 0 && label.x - x < label.width / 2 + 8)) return 0;
  return beside.some((x) => x >= label.x + label.width && x - label.x - label.width < 8) ? 1 : 0.5;
}
