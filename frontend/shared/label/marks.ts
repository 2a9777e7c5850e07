import type { Mark } from '../../widgets/passage-highlighter';
import type { PartColour } from '../colours';
import { compareSpans, type Span } from './spans';

/** A part with its spans; the part by its path. */
export interface Linked {
  readonly part: string;
  readonly spans: readonly Span[];
}

/** What decides how spans are shown in the text. */
export interface MarkRules {
  /** What the parts had in an earlier round, to show what is gone; null to show nothing of it. */
  readonly earlier: readonly Linked[] | null;
  readonly colourOf: (part: string) => PartColour;
  readonly mayMove: (part: string) => boolean;
}

/** The id of the mark of a part's span. */
export function markId(part: string, nth: number): string {
  return `${part}:${nth}`;
}

/** The part and the place in its list of the span that a mark shows. */
export function spanOf(mark: string): { part: string; nth: number } {
  const cut = mark.lastIndexOf(':');
  return { part: mark.slice(0, cut), nth: Number(mark.slice(cut + 1)) };
}

/** The spans of all parts as marks, with those that an earlier round had and this one has not as ghosts. */
export function marksOf(parts: readonly Linked[], { earlier, colourOf, mayMove }: MarkRules): Mark[] {
  const now = parts.flatMap(({ part, spans }) => spans.map<Mark>((span, nth) => ({
    id: markId(part, nth), group: part, colour: colourOf(part), start: span.start, end: span.end, movable: mayMove(part),
  })));
  const gone = (earlier ?? []).flatMap(({ part, spans }) => (
    compareSpans(spans, parts.find((one) => one.part === part)?.spans ?? [])
      .filter(({ kind }) => kind === 'gone')
      .map(({ span }) => ({ part, span }))));
  const ghosts = gone.map<Mark>(({ part, span }, nth) => ({
    id: markId(`was-${part}`, nth), group: part, colour: colourOf(part), start: span.start, end: span.end, ghost: true,
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
