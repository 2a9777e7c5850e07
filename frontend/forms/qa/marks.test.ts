import { describe, expect, it } from 'vitest';
import { partColour } from '../../shared/colours';
import { markId, marksOf, sameMarks, spanOf } from './marks';
import type { Pair, QaResult } from './types';

const aPair = (id: string, ...spans: [number, number][]): Pair => ({
  id, question: '', answer: '', type: '', wholePassage: false, spans: spans.map(([start, end]) => ({ start, end, text: '' })),
});
const rules = (earlier: QaResult | null = null) => ({
  earlier, colourOf: (id: string) => partColour(Number(id.slice(1))), mayMove: (id: string) => id !== 'p2',
});

describe('marksOf', () => {
  it('shows every span with the number of its pair', () => {
    const marks = marksOf({ pairs: [aPair('p3', [0, 4], [9, 12]), aPair('p2', [2, 5])] }, rules());
    expect(marks.map(({ id, colour, movable }) => `${id} ${colour.number} ${movable}`)).toEqual(['p3:0 3 true', 'p3:1 3 true', 'p2:0 2 false']);
  });

  it('shows spans that moved or went as ghosts', () => {
    const earlier = { pairs: [aPair('p1', [0, 4]), aPair('p4', [20, 30])] };
    const marks = marksOf({ pairs: [aPair('p1', [0, 6])] }, rules(earlier));
    expect(marks.filter((mark) => mark.ghost).map(({ group, start, end }) => `${group} ${start}-${end}`)).toEqual(['p1 0-4', 'p4 20-30']);
    expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length);
  });

  it('finds the span of a mark, whatever the id of the pair', () => {
    expect(spanOf(markId('a-b_c', 12))).toEqual({ pair: 'a-b_c', nth: 12 });
  });

  it('knows when nothing moved', () => {
    const result = { pairs: [aPair('p1', [0, 4])] };
    expect(sameMarks(marksOf(result, rules()), marksOf({ pairs: [{ ...result.pairs[0]!, question: 'Why?' }] }, rules()))).toBe(true);
    expect(sameMarks(marksOf(result, rules()), marksOf({ pairs: [aPair('p1', [0, 5])] }, rules()))).toBe(false);
  });
});
