/** A stretch of a text in code points, the end exclusive; `text` is what stands there. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Adds a span in the order of the text; one that is there already, or inside one that is, changes nothing. */
export function linkSpan(spans: readonly Span[], span: Span): readonly Span[] {
  if (spans.some((one) => one.start <= span.start && span.end <= one.end)) return spans;
  const others = spans.filter((one) => one.start < span.start || one.end > span.end);
  return [...others, span].sort(inOrder);
}

export function unlinkSpan(spans: readonly Span[], nth: number): readonly Span[] {
  return spans[nth] ? spans.filter((_, at) => at !== nth) : spans;
}

/** Gives a span other edges. */
export function resizeSpan(spans: readonly Span[], nth: number, span: Span): readonly Span[] {
  const old = spans[nth];
  return !old || sameSpan(old, span) ? spans : linkSpan(unlinkSpan(spans, nth), span);
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** A span of either round and what became of it. */
export interface SpanChange {
  readonly kind: 'same' | 'gone' | 'new';
  readonly span: Span;
}

/** The spans of both rounds in the order of the text. */
export function compareSpans(before: readonly Span[], after: readonly Span[]): SpanChange[] {
  const gone = before.filter((span) => !after.some((one) => sameSpan(one, span)));
  const now = after.map<SpanChange>((span) => ({ kind: before.some((one) => sameSpan(one, span)) ? 'same' : 'new', span }));
  return [...gone.map<SpanChange>((span) => ({ kind: 'gone', span })), ...now].sort((a, b) => inOrder(a.span, b.span));
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
