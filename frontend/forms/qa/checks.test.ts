import { describe, expect, it } from 'vitest';
import { checklist, isOpen, lengthOf, meetsShare } from './checks';
import type { Pair, QaSettings } from './types';

const settings: QaSettings = {
  passage: true, pairs: { min: 3, max: 5 }, questionWords: { min: 5, max: 25 }, answerWords: { min: 3, max: 80 },
  types: ['what', 'why', 'how'], ownTypes: false, spansRequired: true,
};
const done = (id: string, change: Partial<Pair> = {}): Pair => ({
  id, question: 'Why was the tunnel built then?', answer: 'Two ferries had collided.', type: 'why', wholePassage: false,
  spans: [{ start: 0, end: 3, text: 'abc' }], ...change,
});
const numberOf = (id: string) => Number(id.slice(1));
const lines = (pairs: Pair[], some: QaSettings = settings) => checklist({ pairs }, some, numberOf)
  .map(({ level, text, have }) => `${level} ${text}${have === undefined ? '' : ` [${have}]`}`);

describe('the checklist', () => {
  it('is all green when the brief is met', () => {
    expect(lines([done('p1'), done('p2'), done('p3')])).toEqual([
      'ok 3 to 5 pairs [3]', 'ok Question 5 to 25 words', 'ok Answer 3 to 80 words', 'ok A type for each pair',
      'ok A highlight or the entire passage for each pair',
    ]);
  });

  it('says what is still to be done before the first pair', () => {
    expect(lines([])).toEqual([
      'todo 3 to 5 pairs [0]', 'todo Question 5 to 25 words', 'todo Answer 3 to 80 words', 'todo A type for each pair',
      'todo A highlight or the entire passage for each pair',
    ]);
  });

  it('names the text that is outside its limits, by the number of the pair', () => {
    const checks = checklist({ pairs: [done('p1'), done('p2'), done('p4', { answer: 'Declined' })] }, settings, numberOf);
    expect(checks.find((check) => check.level === 'bad')).toEqual({
      key: 'qa.answer', path: '/pairs/p4/answer', ok: false, level: 'bad', text: 'Answer 4: 1 word, at least 3',
    });
  });

  it('names the first few of many texts outside their limits and counts the rest', () => {
    const pairs = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) => done(id, { answer: 'No' }));
    const bad = checklist({ pairs }, settings, numberOf).filter((check) => check.key === 'qa.answer');
    expect(bad.map(({ text, path }) => `${path} ${text}`)).toEqual([
      '/pairs/p1/answer Answer 1: 1 word, at least 3', '/pairs/p2/answer Answer 2: 1 word, at least 3',
      '/pairs/p3/answer Answer 3: 1 word, at least 3', '/pairs/p4/answer 3 more answers outside their limits',
    ]);
  });

  it('leads to the first pair that misses something', () => {
    const checks = checklist({ pairs: [done('p1'), done('p2', { type: 'who', spans: [] }), done('p3', { question: ' ' })] }, settings, numberOf);
    expect(checks.filter((check) => !check.ok).map((check) => check.path)).toEqual([
      '/pairs/p3/question', '/pairs/p2/type', '/pairs/p2/spans',
    ]);
  });

  it('counts too many pairs as wrong', () => {
    expect(lines(['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) => done(id)))[0]).toBe('bad 3 to 5 pairs [6]');
  });

  it('asks for no highlight without a passage and for no type without types', () => {
    const free = { ...settings, passage: false, types: [] };
    expect(lines([done('p1', { spans: [], type: '' })], free)).toHaveLength(3);
  });

  it('shows the shares that each item should have, in whole pairs', () => {
    const shares: QaSettings = { ...settings, targets: { scope: 'item', tolerance: 0.05, types: { why: 0.3 }, wholePassage: 0.2 } };
    expect(lines([done('p1'), done('p2', { type: 'what' }), done('p3', { type: 'how' })], shares).slice(-2)).toEqual([
      'ok About 30 % of type “why” [1 of 1]', 'todo About 20 % on the entire passage [0 of 1]',
    ]);
    expect(lines([], { ...shares, targets: { ...shares.targets!, scope: 'batch' } })).toHaveLength(5);
  });
});

describe('a pair', () => {
  it('is open until everything is there', () => {
    expect(isOpen(done('p1'), settings)).toBe(false);
    expect(isOpen(done('p1', { type: '' }), settings)).toBe(true);
    expect(isOpen(done('p1', { spans: [] }), settings)).toBe(true);
    expect(isOpen(done('p1', { spans: [], wholePassage: true }), settings)).toBe(false);
    expect(isOpen(done('p1', { answer: 'No.' }), settings)).toBe(true);
  });

  it('may have a type of its own where the brief allows it', () => {
    expect(isOpen(done('p1', { type: 'whence' }), { ...settings, ownTypes: true })).toBe(false);
    expect(isOpen(done('p1', { type: ' ' }), { ...settings, ownTypes: true })).toBe(true);
  });

  it('says how far a text is from its limits', () => {
    expect(lengthOf(done('p1', { question: 'Why?' }), 'question', settings)).toEqual({ words: 1, limits: '5 to 25', problem: '1 word, at least 5' });
    expect(lengthOf(done('p1', { answer: 'word '.repeat(81) }), 'answer', settings)).toEqual({ words: 81, limits: '3 to 80', problem: '81 words, at most 80' });
    expect(lengthOf(done('p1', { answer: '' }), 'answer', { passage: true }).problem).toBeNull();
  });
});

describe('meetsShare', () => {
  it.each([
    [1, 3, 0.3, 0.05, true],
    [0, 3, 0.3, 0.05, false],
    [2, 3, 0.3, 0.05, false],
    [25, 100, 0.3, 0.05, true],
    [24, 100, 0.3, 0.05, false],
    [0, 0, 0.3, 0.05, false],
  ])('%i of %i for %d with tolerance %d: %s', (count, total, share, tolerance, met) => {
    expect(meetsShare(count, total, share, tolerance)).toBe(met);
  });
});
