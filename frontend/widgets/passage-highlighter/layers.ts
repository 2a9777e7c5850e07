import type { Stretch } from '../../shared/text';
import { boxesOf, crowding, edgeOf, hits, type Box, type Edge, type Origin } from './geometry';
import { assignLanes, heatOf, type Heat } from './lanes';
import type { Mark } from './mark';

/** A mark as it lies on the page. */
export interface Layer {
  readonly mark: Mark;
  readonly ranges: readonly Range[];
  readonly boxes: readonly Box[];
  readonly lane: number;
  readonly start: Edge | null;
  readonly end: Edge | null;
  /** How many numbers stand at the same end before its own. */
  readonly crowd: number;
}

/** A mark with its place in the passage in UTF-16 indexes. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly stretch: Stretch;
}

/** Measures marks where the browser has laid out their text. */
export function measure(placed: readonly PlacedMark[], rangesOf: (stretch: Stretch) => Range[], origin: Origin): Layer[] {
  const solid = placed.filter(({ mark }) => !mark.ghost);
  const lanes = assignLanes(solid.map(({ stretch }) => stretch));
  const layers = placed.map(({ mark, stretch }) => {
    const ranges = rangesOf(stretch);
    const [first, last] = [ranges[0], ranges[ranges.length - 1]];
    return {
      mark, ranges, boxes: boxesOf(ranges, origin), lane: mark.ghost ? 0 : lanes[solid.findIndex((one) => one.mark === mark)]!,
      crowd: 0, start: first ? edgeOf(first, 'start', origin) : null, end: last ? edgeOf(last, 'end', origin) : null,
    };
  });
  const crowds = crowding(layers.map(({ mark, end }) => (mark.ghost ? null : end)));
  return layers.map((layer, at) => ({ ...layer, crowd: crowds[at]! }));
}

/** What of the height of the passage the marks touch. */
export function coverageOf(layers: readonly Layer[]): Heat[] {
  return heatOf(layers.filter(({ mark }) => !mark.ghost)
    .flatMap(({ boxes }) => boxes.map((box) => ({ top: Math.round(box.top), bottom: Math.round(box.top + box.height) }))));
}

/** The marks under a point, the shortest first. */
export function marksAt(layers: readonly Layer[], x: number, y: number): Mark[] {
  return layers.filter(({ mark, boxes }) => !mark.ghost && hits(boxes, x, y)).map(({ mark }) => mark)
    .sort((a, b) => (a.end - a.start) - (b.end - b.start));
}
