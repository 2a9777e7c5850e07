import { describe, expect, it } from 'vitest';
import { comparePair, compareSpans, removedPairs } from './changes';
import type { Pair, QaResult, Span } from './types';

const span = (start: number, end: number): Span => ({ start, end, text: 'x'.repeat(end - start) });
const aPair = (id: string, change: Partial<Pair> = {}): Pair => (
  { id, question: 'Why?', answer: 'So.', type: 'why', wholePassage: false, spans: [span(1, 4)], ...change });
const earlier: QaResult = { pairs: [aPair('p1'), aPair('p2')] };

describe('comparing rounds', () => {
  it('finds the fields that changed', () => {
    const change = comparePair(aPair('p2', { answer: 'Thus.', spans: [span(1, 5)] }), earlier);
    expect(change.state).toBe('changed');
    expect([...change.fields]).toEqual(['answer', 'spans']);
    expect(change.earlier).toBe(earlier.pairs[1]);
  });

  it('tells new pairs from unchanged ones', () => {
    expect(comparePair(aPair('p1', { spans: [span(1, 4)] }), earlier).state).toBe('same');
    expect(comparePair(aPair('p3'), earlier).state).toBe('new');
  });

  it('has nothing to say in the first round', () => {
    expect(comparePair(aPair('p1'), null).state).toBe('same');
    expect(removedPairs({ pairs: [] }, null)).toEqual([]);
  });

  it('lists the pairs that are gone', () => {
    expect(removedPairs({ pairs: [aPair('p2')] }, earlier)).toEqual([earlier.pairs[0]]);
  });

  it('shows moved spans as gone and new, in the order of the passage', () => {
    expect(compareSpans([span(1, 4), span(9, 12)], [span(2, 4), span(9, 12)]).map(({ kind, span: { start } }) => `${kind} ${start}`))
      .toEqual(['gone 1', 'new 2', 'same 9']);
  });
});
