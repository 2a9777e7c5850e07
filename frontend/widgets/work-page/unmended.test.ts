import { describe, expect, it } from 'vitest';
import type { Remark } from '../../shared/label/props';
import { unmended } from './unmended';

const remark = (path: string): Remark => ({ id: path, path, issue: '', text: 'Mend it.', author: 'Rosa', round: 1, replies: [] });
const pair = (id: string, answer: string) => ({ id, answer, spans: [{ start: 1, end: 4 }] });
const before = { pairs: [pair('p1', 'Eight'), pair('p2', 'Six')] };
const paths = ({ pairs }: { pairs: { id: string }[] }) => pairs.map(({ id }) => `/pairs/${id}`);
const said = (remarks: string[], now: typeof before) => unmended(remarks.map(remark), paths(now), before, now);

describe('what was sent back and is as it was', () => {
  it('is a part in which nothing became different, wherever in it the remark stands', () => {
    const now = { pairs: [pair('p1', 'Four'), pair('p2', 'Six')] };
    expect(said(['/pairs/p1', '/pairs/p2/answer', '/pairs/p2'], now)).toEqual(['/pairs/p2']);
  });

  it('is a list that still misses what was missing', () => {
    expect(said(['/pairs'], { pairs: [...before.pairs] })).toEqual(['/pairs']);
    expect(said(['/pairs'], { pairs: [...before.pairs, pair('p3', 'New')] })).toEqual([]);
  });

  it('is not a part that was taken out', () => {
    expect(said(['/pairs/p2', '/pairs/p2/answer'], { pairs: [before.pairs[0]!] })).toEqual([]);
  });
});
