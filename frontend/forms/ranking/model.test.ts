import { describe, expect, it } from 'vitest';
import { classify, judgementOf, rate, readResult, reasonOf, setAllBad, setRanks, setReason } from './model';
import type { RankingResult } from './types';

const blank = readResult(null);
const ranked = setRanks(blank, 'clarity', { a: 1, b: 2 });

describe('a stored result', () => {
  it('becomes editable when nothing or little was stored, and is kept as it is', () => {
    expect(blank).toEqual({ dimensions: {} });
    const stored = { dimensions: { clarity: { ranks: { a: 1 } } }, shown: ['b', 'a'] } as unknown as RankingResult;
    expect(readResult(stored)).toEqual(stored);
    expect(judgementOf(stored, 'clarity')).toEqual({ ranks: { a: 1 }, allBad: false, ratings: {}, classes: {} });
  });
});

describe('judging', () => {
  it('says everything of a dimension as soon as it says something', () => {
    expect(ranked).toEqual({ dimensions: { clarity: { ranks: { a: 1, b: 2 }, allBad: false, ratings: {}, classes: {} } } });
  });

  it('is the same result when nothing changes', () => {
    expect(setRanks(ranked, 'clarity', judgementOf(ranked, 'clarity').ranks)).toBe(ranked);
    expect(rate(ranked, 'clarity', 'a', null)).toBe(ranked);
    expect(classify(ranked, 'clarity', 'a', [])).toBe(ranked);
    expect(setReason(ranked, '')).toBe(ranked);
    expect(setAllBad(ranked, 'clarity', false)).toBe(ranked);
  });

  it('finds none ranked where all are bad, and ranks end that', () => {
    const bad = setAllBad(ranked, 'clarity', true);
    expect(judgementOf(bad, 'clarity')).toMatchObject({ allBad: true, ranks: {} });
    expect(setAllBad(bad, 'clarity', false, { a: 1, b: 2 })).toEqual(ranked);
    expect(judgementOf(setRanks(bad, 'clarity', { b: 1 }), 'clarity')).toMatchObject({ allBad: false, ranks: { b: 1 } });
  });

  it('rates and classifies each response, and takes both back without a trace', () => {
    const said = classify(rate(ranked, 'clarity', 'a', 4), 'clarity', 'b', ['ok', 'odd']);
    expect(judgementOf(said, 'clarity')).toMatchObject({ ratings: { a: 4 }, classes: { b: ['ok', 'odd'] } });
    expect(classify(rate(said, 'clarity', 'a', null), 'clarity', 'b', [])).toEqual(ranked);
  });

  it('keeps a reason only while there is one', () => {
    const said = setReason(ranked, 'Clear.');
    expect(reasonOf(said)).toBe('Clear.');
    expect(setReason(said, '')).toEqual(ranked);
  });
});
