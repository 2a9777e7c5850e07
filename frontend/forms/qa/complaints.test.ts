import { describe, expect, it } from 'vitest';
import { Complaints } from './complaints';
import { blankPair, editPair, removePair } from './model';

const result = { pairs: [blankPair('p1'), blankPair('p2')] };
const at = (path: string) => ({ path, key: 'k', message: path });

describe('violations', () => {
  const complaints = new Complaints();
  complaints.about(result, [at('/pairs/p1/answer'), at('/pairs/p1'), at('/pairs'), at('')]);

  it('stand at the pair, the field or the list they are about', () => {
    expect(complaints.on(result.pairs[0]!).map(({ path }) => path)).toEqual(['/pairs/p1/answer', '/pairs/p1']);
    expect(complaints.on(result.pairs[1]!)).toEqual([]);
    expect(complaints.onList(result).map(({ path }) => path)).toEqual(['/pairs', '']);
  });

  it('go when what they are about was changed, and only then', () => {
    const question = editPair(result, 'p1', { question: 'Why?' }).pairs[0]!;
    expect(complaints.on(question).map(({ path }) => path)).toEqual(['/pairs/p1/answer']);
    expect(complaints.on(editPair(result, 'p1', { answer: 'So.' }).pairs[0]!)).toEqual([]);
    expect(complaints.onList(editPair(result, 'p1', { question: 'Why?' }))).toHaveLength(2);
    expect(complaints.onList(removePair(result, 'p2'))).toEqual([]);
  });
});
