import type { PartColour } from '../../shared/colours';
import type { Mark } from '../../widgets/passage-highlighter';
import { comparePair, compareSpans, removedPairs } from './changes';
import type { QaResult } from './types';

/** What decides how the spans of a result are shown in the passage. */
export interface MarkRules {
  readonly earlier: QaResult | null;
  readonly colourOf: (id: string) => PartColour;
  readonly mayMove: (id: string) => boolean;
}

/** The id of the mark of a pair's span. */
export function markId(pair: string, nth: number): string {
  return `${pair}:${nth}`;
}

/** The pair and the place in its list of the span that a mark shows. */
export function spanOf(mark: string): { pair: string; nth: number } {
  const cut = mark.lastIndexOf(':');
  return { pair: mark.slice(0, cut), nth: Number(mark.slice(cut + 1)) };
}

/** The spans of all pairs as marks, with those that an earlier round had and this one has not as ghosts. */
export function marksOf(result: QaResult, { earlier, colourOf, mayMove }: MarkRules): Mark[] {
  const now = result.pairs.flatMap((pair) => pair.spans.map<Mark>((span, nth) => ({
    id: markId(pair.id, nth), group: pair.id, colour: colourOf(pair.id), start: span.start, end: span.end, movable: mayMove(pair.id),
  })));
  const before = result.pairs
    .map((pair) => ({ pair, old: comparePair(pair, earlier).earlier }))
    .flatMap(({ pair, old }) => compareSpans(old?.spans ?? pair.spans, pair.spans)
      .filter(({ kind }) => kind === 'gone')
      .map(({ span }) => ({ pair: pair.id, span })));
  const removed = removedPairs(result, earlier).flatMap((pair) => pair.spans.map((span) => ({ pair: pair.id, span })));
  const ghosts = [...before, ...removed].map<Mark>(({ pair, span }, nth) => ({
    id: markId(`was-${pair}`, nth), group: pair, colour: colourOf(pair), start: span.start, end: span.end, ghost: true,
  }));
  return [...now, ...ghosts];
}

/** Whether two lists show the same, so that nothing needs to be measured again. */
export function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, at) => {
    const other = b[at]!;
    return mark.id === other.id && mark.start === other.start && mark.end === other.end
      && mark.ghost === other.ghost && mark.movable === other.movable && mark.colour.number === other.colour.number;
  });
}
