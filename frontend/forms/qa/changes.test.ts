import { describe, expect, it } from 'vitest';
import type { Span } from '../../shared/label/spans';
import { comparePair, removedPairs } from './changes';
import type { Pair, QaResult } from './types';

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
});
