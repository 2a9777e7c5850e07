import { describe, expect, it } from 'vitest';
import { compareSpans, linkSpan, resizeSpan, unlinkSpan, type Span } from './spans';

const span = (start: number, end: number): Span => ({ start, end, text: 'x'.repeat(end - start) });

describe('the spans of a part', () => {
  it('stand in the order of the text and may overlap', () => {
    expect(linkSpan(linkSpan([], span(10, 20)), span(2, 5))).toEqual([span(2, 5), span(10, 20)]);
    expect(linkSpan([span(2, 8)], span(5, 12))).toHaveLength(2);
  });

  it('hold nothing twice: a wider one takes the place of those inside it', () => {
    const linked = [span(2, 8)];
    expect(linkSpan(linked, span(3, 8))).toBe(linked);
    expect(linkSpan(linked, span(1, 9))).toEqual([span(1, 9)]);
  });

  it('can be taken away and given other edges', () => {
    const linked = [span(2, 8), span(10, 12)];
    expect(unlinkSpan(linked, 0)).toEqual([span(10, 12)]);
    expect(resizeSpan(linked, 0, span(20, 28))).toEqual([span(10, 12), span(20, 28)]);
    expect(resizeSpan(linked, 0, span(2, 8))).toBe(linked);
    expect(unlinkSpan(linked, 7)).toBe(linked);
  });

  it('are shown as gone and new where they moved, in the order of the text', () => {
    expect(compareSpans([span(1, 4), span(9, 12)], [span(2, 4), span(9, 12)]).map(({ kind, span: { start } }) => `${kind} ${start}`))
      .toEqual(['gone 1', 'new 2', 'same 9']);
  });
});
