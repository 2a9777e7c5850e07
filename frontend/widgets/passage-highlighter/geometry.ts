import { runsRightToLeft } from '../../shared/text';

/** A rectangle in pixels from the top left corner of the passage. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The corner that boxes are measured from, and how much larger than life the page shows it; 1 where nothing is said. */
export interface Origin {
  readonly left: number;
  readonly top: number;
  readonly scale?: number;
}

/** Where a stretch begins or ends on the page. */
export interface Edge {
  readonly x: number;
  readonly top: number;
  readonly height: number;
  /** True where the letters at the edge run from right to left. */
  readonly leftward: boolean;
}

const SAME_LINE = 3;
const TOUCHING = 1.5;

/** The boxes that ranges fill, one for each line and direction. */
export function boxesOf(ranges: readonly Range[], { left, top, scale = 1 }: Origin): Box[] {
  return ranges.flatMap((range) => joinBoxes([...range.getClientRects()]
    .filter((rect) => rect.width > 0.5)
    .map((rect) => ({
      left: (rect.left - left) / scale, top: (rect.top - top) / scale, width: rect.width / scale, height: rect.height / scale,
    }))));
}

/** Joins boxes that touch on one line. */
export function joinBoxes(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of [...boxes].sort((a, b) => (Math.abs(a.top - b.top) < SAME_LINE ? a.left - b.left : a.top - b.top))) {
    const last = joined[joined.length - 1];
    if (last && Math.abs(last.top - box.top) < SAME_LINE && box.left <= last.left + last.width + TOUCHING) {
      const right = Math.max(last.left + last.width, box.left + box.width);
      const top = Math.min(last.top, box.top);
      const bottom = Math.max(last.top + last.height, box.top + box.height);
      joined[joined.length - 1] = { left: last.left, top, width: right - last.left, height: bottom - top };
    } else {
      joined.push(box);
    }
  }
  return joined;
}

/** Where a range begins or ends, on the side to which its letters run. */
export function edgeOf(range: Range, side: 'start' | 'end', { left, top, scale = 1 }: Origin): Edge | null {
  const text = range.toString();
  const letter = range.cloneRange();
  if (side === 'start') letter.setEnd(range.startContainer, Math.min(range.startOffset + widthOf(text, 'start'), range.endOffset));
  else letter.setStart(range.endContainer, Math.max(range.endOffset - widthOf(text, 'end'), range.startOffset));
  const rects = [...letter.getClientRects()];
  const rect = side === 'start' ? rects[0] : rects[rects.length - 1];
  if (!rect) return null;
  const leftward = runsRightToLeft(text, side);
  const x = leftward === (side === 'start') ? rect.right : rect.left;
  return { x: (x - left) / scale, top: (rect.top - top) / scale, height: rect.height / scale, leftward };
}

function widthOf(text: string, side: 'start' | 'end'): number {
  const wide = side === 'start' ? /^[\ud800-\udbff][\udc00-\udfff]/ : /[\ud800-\udbff][\udc00-\udfff]$/;
  return wide.test(text) ? 2 : 1;
}

const NEAR = 11;

/** For each edge, how many of those before it end at the same place, so that their numbers can stand side by side. */
export function crowding(edges: readonly (Edge | null)[]): number[] {
  return edges.map((edge, at) => edges.slice(0, at).filter((other) => edge && other
    && Math.abs(edge.x - other.x) < NEAR && Math.abs(edge.top - other.top) < SAME_LINE).length);
}

/** Whether a point lies in one of the boxes. */
export function hits(boxes: readonly Box[], x: number, y: number): boolean {
  return boxes.some((box) => x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height);
}
