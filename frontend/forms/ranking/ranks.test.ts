import { describe, expect, it } from 'vitest';
import { asShown, groupsOf, isAsShown, moved, placed, unranked, withRank } from './ranks';
import type { Ranks } from './types';

const ids = ['a', 'b', 'c', 'd'];
const free = { ties: true, partial: true };
const strict = { ties: false, partial: false };

describe('an order', () => {
  it('is read from ranks, whatever numbers they are', () => {
    expect(groupsOf({ c: 5, a: 2, b: 5 }, ids)).toEqual([{ rank: 2, ids: ['a'] }, { rank: 5, ids: ['b', 'c'] }]);
    expect(unranked({ c: 5 }, ids)).toEqual(['a', 'b', 'd']);
  });

  it('starts as shown only when somebody says so', () => {
    expect(asShown(ids)).toEqual({ a: 1, b: 2, c: 3, d: 4 });
    expect([isAsShown({ a: 1, b: 2, c: 3, d: 4 }, ids), isAsShown({ a: 1, b: 2, c: 3 }, ids), isAsShown({}, ids)]).toEqual([true, false, false]);
  });
});

describe('a rank by its digit', () => {
  it('keeps the number that was meant until all are ranked', () => {
    const ranks = withRank({}, ids, 'c', 3, false);
    expect(ranks).toEqual({ c: 3 });
    expect(withRank(withRank({ a: 1 }, ['a', 'b', 'c'], 'b', 3, true), ['a', 'b', 'c'], 'c', 3, true)).toEqual({ a: 1, b: 2, c: 2 });
  });

  it('is shared where ties are allowed', () => {
    expect(withRank({ a: 1 }, ids, 'b', 1, true)).toEqual({ a: 1, b: 1 });
  });

  it('pushes down who has it where they are not', () => {
    expect(withRank({ a: 1, b: 2, d: 4 }, ids, 'c', 1, false)).toEqual({ c: 1, a: 2, b: 3, d: 4 });
    expect(withRank({ a: 1, b: 2, c: 3, d: 4 }, ids, 'd', 2, false)).toEqual({ a: 1, d: 2, b: 3, c: 4 });
    expect(withRank({ a: 1, b: 2, c: 3, d: 4 }, ids, 'a', 4, false)).toEqual({ b: 1, c: 2, d: 3, a: 4 });
  });

  it('can be taken back, and changes nothing when it means nothing', () => {
    const ranks: Ranks = { a: 1, b: 2 };
    expect(withRank(ranks, ids, 'a', null, true)).toEqual({ b: 2 });
    expect(withRank(ranks, ids, 'c', null, true)).toBe(ranks);
    expect(withRank(ranks, ids, 'a', 1, true)).toBe(ranks);
    expect(withRank(ranks, ids, 'c', 9, true)).toBe(ranks);
  });
});

describe('a step up or down', () => {
  it('goes into a tie with the neighbour, then past it', () => {
    const tied = moved({ a: 1, b: 2, c: 3, d: 4 }, ids, 'c', -1, free);
    expect(tied).toEqual({ a: 1, b: 2, c: 2, d: 3 });
    const past = moved(tied, ids, 'c', -1, free);
    expect(past).toEqual({ a: 1, c: 2, b: 3, d: 4 });
    expect(moved(moved(past, ids, 'c', 1, free), ids, 'c', 1, free)).toEqual({ a: 1, b: 2, c: 3, d: 4 });
  });

  it('goes past the neighbour where there are no ties, and stops at both ends', () => {
    const ranks: Ranks = { a: 1, b: 2, c: 3, d: 4 };
    expect(moved(ranks, ids, 'a', 1, strict)).toEqual({ b: 1, a: 2, c: 3, d: 4 });
    expect(moved(ranks, ids, 'd', 1, strict)).toBe(ranks);
    expect(moved(ranks, ids, 'a', -1, strict)).toBe(ranks);
  });

  it('comes in at the end, and goes out there where it may', () => {
    expect(moved({ a: 1 }, ids, 'b', -1, free)).toEqual({ a: 1, b: 2 });
    expect(moved({ a: 1, b: 2 }, ids, 'b', 1, free)).toEqual({ a: 1 });
    const nothing: Ranks = {};
    expect(moved(nothing, ids, 'b', 1, free)).toBe(nothing);
  });
});

describe('a drop', () => {
  it('goes between groups, onto one, or out', () => {
    const ranks: Ranks = { a: 1, b: 2, c: 3, d: 4 };
    expect(placed(ranks, ids, 'd', { before: 1 })).toEqual({ a: 1, d: 2, b: 3, c: 4 });
    expect(placed(ranks, ids, 'a', { before: 4 })).toEqual({ b: 1, c: 2, d: 3, a: 4 });
    expect(placed(ranks, ids, 'a', { with: 2 })).toEqual({ b: 1, a: 2, c: 2, d: 3 });
    expect(placed({ a: 1, b: 1, c: 2 }, ids, 'a', { before: 1 })).toEqual({ b: 1, a: 2, c: 3 });
    expect(placed(ranks, ids, 'b', null)).toEqual({ a: 1, c: 3, d: 4 });
  });

  it('changes nothing where it came from', () => {
    const ranks: Ranks = { a: 1, b: 2, c: 3, d: 4 };
    expect(placed(ranks, ids, 'b', { before: 1 })).toBe(ranks);
    expect(placed(ranks, ids, 'b', { before: 2 })).toBe(ranks);
    expect(placed(ranks, ids, 'b', { with: 1 })).toBe(ranks);
  });
});
