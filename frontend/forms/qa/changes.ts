import type { Pair, QaResult, Span } from './types';

/** What became of a pair since the earlier round. */
export type PairState = 'same' | 'new' | 'changed';

/** A pair of this round beside what it was in the earlier one. */
export interface PairChange {
  readonly state: PairState;
  readonly earlier: Pair | null;
  readonly fields: ReadonlySet<keyof Pair>;
}

const FIELDS = ['question', 'answer', 'type', 'wholePassage', 'spans'] as const;

/** Compares a pair with what it was. */
export function comparePair(pair: Pair, earlier: QaResult | null): PairChange {
  const old = earlier?.pairs.find((one) => one.id === pair.id) ?? null;
  if (!old) return { state: earlier ? 'new' : 'same', earlier: null, fields: new Set() };
  const fields = new Set<keyof Pair>(FIELDS.filter((field) => !equal(old[field], pair[field])));
  return { state: fields.size > 0 ? 'changed' : 'same', earlier: old, fields };
}

/** The pairs that the earlier round had and this one no longer has. */
export function removedPairs(result: QaResult, earlier: QaResult | null): Pair[] {
  const ids = new Set(result.pairs.map((pair) => pair.id));
  return (earlier?.pairs ?? []).filter((pair) => !ids.has(pair.id));
}

/** A span of either round and what became of it. */
export interface SpanChange {
  readonly kind: 'same' | 'gone' | 'new';
  readonly span: Span;
}

/** The spans of both rounds in the order of the passage. */
export function compareSpans(before: readonly Span[], after: readonly Span[]): SpanChange[] {
  const gone = before.filter((span) => !after.some((one) => sameSpan(one, span)));
  const now = after.map<SpanChange>((span) => ({ kind: before.some((one) => sameSpan(one, span)) ? 'same' : 'new', span }));
  return [...gone.map<SpanChange>((span) => ({ kind: 'gone', span })), ...now]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function equal(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  const [one, other] = [a as Span[], b as Span[]];
  return one.length === other.length && one.every((span, at) => sameSpan(span, other[at]!));
}
