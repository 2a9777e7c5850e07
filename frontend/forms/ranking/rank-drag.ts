import type { Place } from './ranks';

type Box = Pick<DOMRect, 'top' | 'height'>;

/** A ranked response in the list as it stands on the screen; `group` counts the groups. */
export interface Row {
  readonly id: string;
  readonly group: number;
  readonly box: Box;
}

/** How much of a row, in its middle, means a tie. */
const TIE = 0.5;

/** Where a pointer at this height would put the response that is dragged; null, below the order, takes it out. */
export function placeAt(rows: readonly Row[], order: Box, dragged: string, y: number, ties: boolean): Place {
  if (y > order.top + order.height) return null;
  const under = rows.find(({ box }) => y < box.top + box.height);
  if (!under) return { before: Math.max(0, ...rows.map((row) => row.group + 1)) };
  const share = (y - under.box.top) / under.box.height;
  if (ties && under.id !== dragged && Math.abs(share - 0.5) < TIE / 2) return { with: under.group };
  return { before: under.group + (share < 0.5 ? 0 : 1) };
}
