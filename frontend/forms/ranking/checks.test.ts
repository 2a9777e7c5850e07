import { describe, expect, it } from 'vitest';
import { checklist, contradictions, isOpen } from './checks';
import { classify, rate, readResult, setAllBad, setRanks, setReason } from './model';
import type { Dimension, RankingResult, RankingSettings } from './types';

const ids = ['a', 'b', 'c'];
const dimension = (id: string, change: Partial<Dimension> = {}): Dimension => ({ id, name: id[0]!.toUpperCase() + id.slice(1), rank: true, ties: false, partial: false, ...change });
const settings = (dimensions: Dimension[], change: Partial<RankingSettings> = {}): RankingSettings => ({ dimensions, reason: 'none', allBad: true, ...change });
const blank = readResult(null);
const lines = (result: RankingResult, asked: RankingSettings) => checklist(result, asked, ids)
  .map(({ level, text, have }) => `${level} ${text}${have === undefined ? '' : ` [${have}]`}`);

describe('the checklist', () => {
  const clarity = settings([dimension('clarity')]);

  it('asks for every rank, or for one where an order may be partial', () => {
    const two = setRanks(blank, 'clarity', { a: 1, b: 2 });
    expect(lines(two, clarity)).toEqual(['todo Clarity: a rank for every response [2 of 3]']);
    expect(lines(two, settings([dimension('clarity', { partial: true })]))).toEqual(['ok Clarity: a rank for the best']);
    expect(lines(blank, settings([dimension('clarity', { partial: true })]))).toEqual(['todo Clarity: a rank for the best [0 of 1]']);
  });

  it('is content where all are bad', () => {
    expect(lines(setAllBad(blank, 'clarity', true), clarity)).toEqual(['ok Clarity: a rank for every response']);
  });

  it('finds ties where there may be none', () => {
    const tied = setRanks(blank, 'clarity', { a: 1, b: 1, c: 2 });
    expect(lines(tied, clarity)[1]).toBe('bad Clarity: no two responses share a rank');
    expect(lines(tied, settings([dimension('clarity', { ties: true })]))).toHaveLength(1);
  });

  it('asks for ratings and classes of every response', () => {
    const asked = settings([dimension('tone', { rank: false, scale: { min: 1, max: 5 }, classes: ['kind', 'rude'] })]);
    const said = classify(rate(rate(blank, 'tone', 'a', 3), 'tone', 'b', 4), 'tone', 'c', ['rude']);
    expect(lines(said, asked)).toEqual(['todo Tone: a rating for every response [2 of 3]', 'todo Tone: a class for every response [1 of 3]']);
  });

  it('names two responses that related dimensions put the other way round', () => {
    const related = settings([dimension('helpful'), dimension('overall', { relatedTo: ['helpful'] })]);
    const said = setRanks(setRanks(blank, 'helpful', { a: 1, b: 2, c: 3 }), 'overall', { b: 1, a: 2, c: 3 });
    expect(contradictions(said, related, ids)).toEqual([{ dimensions: ['helpful', 'overall'], better: 'a', worse: 'b' }]);
    expect(checklist(said, related, ids).at(-1)).toMatchObject({
      key: 'ranking.check.related', path: '/dimensions/overall/ranks', level: 'bad', text: 'Helpful puts A before B, Overall the other way round',
    });
  });

  it('finds no contradiction in ties, in what is not ranked, and between dimensions that are not related', () => {
    const related = settings([dimension('helpful', { relatedTo: ['overall'] }), dimension('overall')]);
    const helpful = setRanks(blank, 'helpful', { a: 1, b: 2 });
    expect(contradictions(setRanks(helpful, 'overall', { a: 1, b: 1 }), related, ids)).toEqual([]);
    expect(contradictions(setRanks(helpful, 'overall', { b: 1 }), related, ids)).toEqual([]);
    expect(contradictions(setRanks(helpful, 'overall', { b: 1, a: 2 }), settings([dimension('helpful'), dimension('overall')]), ids)).toEqual([]);
  });

  it('asks for a reason that says something, where it is asked for or given', () => {
    const required = settings([], { reason: 'required' });
    const optional = settings([], { reason: 'optional' });
    expect(lines(blank, required)).toEqual(['todo Say why']);
    expect(lines(setReason(blank, 'A is better'), required)).toEqual(['bad Say what made the difference, in a few words']);
    expect(lines(setReason(blank, 'A names the cause.'), required)).toEqual(['ok Say why']);
    expect(lines(blank, optional)).toEqual([]);
    expect(lines(setReason(blank, 'ok'), optional)).toEqual(['bad Say what made the difference, in a few words']);
    expect(lines(setReason(blank, 'ok'), settings([]))).toEqual([]);
  });

  it('has the keys and places of what the server finds', () => {
    const asked = settings([dimension('clarity', { scale: { min: 1, max: 5 }, classes: ['right', 'wrong'] }), dimension('tone', { partial: true })], { reason: 'required' });
    const places = (result: RankingResult) => checklist(result, asked, ids).map(({ key, path }) => `${path} ${key.replace('ranking.check.', '')}`);
    expect(places(setRanks(blank, 'clarity', { a: 1, b: 1 }))).toEqual([
      '/dimensions/clarity/ranks ranks.missing', '/dimensions/clarity/ranks ranks.tie', '/dimensions/clarity/ratings ratings.missing',
      '/dimensions/clarity/classes classes.missing', '/dimensions/tone/ranks ranks.none', '/reason reason.missing',
    ]);
    expect(places(setReason(blank, 'ok')).at(-1)).toBe('/reason reason.empty');
  });

  it('knows which parts are open', () => {
    const two = settings([dimension('clarity'), dimension('accuracy')]);
    const said = setRanks(blank, 'clarity', { a: 1, b: 2, c: 3 });
    expect(['/dimensions/clarity', '/dimensions/accuracy'].map((path) => isOpen(said, two, ids, path))).toEqual([false, true]);
  });
});
