import { describe, expect, it } from 'vitest';
import { partColour } from '../colours';
import { markId, marksOf, sameMarks, spanOf, type Linked } from './marks';

const linked = (part: string, ...spans: [number, number][]): Linked => ({ part, spans: spans.map(([start, end]) => ({ start, end, text: '' })) });
const rules = (earlier: readonly Linked[] | null = null) => ({
  earlier, colourOf: (part: string) => partColour(Number(part.slice(-1))), mayMove: (part: string) => part !== '/pairs/p2',
});

describe('marksOf', () => {
  it('shows every span with the number of its part', () => {
    const marks = marksOf([linked('/pairs/p3', [0, 4], [9, 12]), linked('/pairs/p2', [2, 5])], rules());
    expect(marks.map(({ id, colour, movable }) => `${id} ${colour.number} ${movable}`))
      .toEqual(['/pairs/p3:0 3 true', '/pairs/p3:1 3 true', '/pairs/p2:0 2 false']);
  });

  it('shows spans that moved or went as ghosts', () => {
    const marks = marksOf([linked('p1', [0, 6])], rules([linked('p1', [0, 4]), linked('p4', [20, 30])]));
    expect(marks.filter((mark) => mark.ghost).map(({ group, start, end }) => `${group} ${start}-${end}`)).toEqual(['p1 0-4', 'p4 20-30']);
    expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length);
  });

  it('finds the span of a mark, whatever the path of the part', () => {
    expect(spanOf(markId('/sets/a-b_c', 12))).toEqual({ part: '/sets/a-b_c', nth: 12 });
  });

  it('knows when nothing moved', () => {
    const marks = marksOf([linked('p1', [0, 4])], rules());
    expect(sameMarks(marks, marksOf([linked('p1', [0, 4])], rules()))).toBe(true);
    expect(sameMarks(marks, marksOf([linked('p1', [0, 5])], rules()))).toBe(false);
  });
});
