import type { Stretch } from '../../shared/text';

/** Gives each stretch the lowest underline lane in which it meets no other. */
export function assignLanes(stretches: readonly Stretch[]): number[] {
  const order = stretches.map((_, at) => at)
    .sort((a, b) => stretches[a]!.start - stretches[b]!.start || stretches[b]!.end - stretches[a]!.end);
  const lanes: number[] = new Array(stretches.length).fill(0);
  const ends: number[] = [];
  for (const at of order) {
    const { start, end } = stretches[at]!;
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    lanes[at] = lane;
  }
  return lanes;
}

/** A strip from top to bottom that as many stretches touch. */
export interface Heat {
  readonly top: number;
  readonly bottom: number;
  readonly count: number;
}

/** Lays extents over each other and says how many touch each strip; strips that none touches are left out. */
export function heatOf(extents: readonly { top: number; bottom: number }[]): Heat[] {
  const edges = [...new Set(extents.flatMap(({ top, bottom }) => [top, bottom]))].sort((a, b) => a - b);
  const strips: Heat[] = [];
  edges.slice(0, -1).forEach((top, at) => {
    const bottom = edges[at + 1]!;
    const count = extents.filter((extent) => extent.top < bottom && extent.bottom > top).length;
    const last = strips[strips.length - 1];
    if (count === 0) return;
    if (last?.bottom === top && last.count === count) strips[strips.length - 1] = { ...last, bottom };
    else strips.push({ top, bottom, count });
  });
  return strips;
}
