import { describe, expect, it } from 'vitest';
import { answered, answersOf, changedPart, promptOf, readResult, reasoned } from './model';
import type { PairwiseResult } from './types';

const RESPONSES = [{ id: 'r2' }, { id: 'r1' }];
const dimension = (scale: number, ties = true) => ({ id: 'overall', name: 'Overall', scale, ties });
const BLANK: PairwiseResult = { dimensions: {} };

describe('the answers to a question', () => {
  it.each([[3, 'r2:1 tie:0 r1:1'], [5, 'r2:2 r2:1 tie:0 r1:1 r1:2'], [7, 'r2:3 r2:2 r2:1 tie:0 r1:1 r1:2 r1:3']])('go on %i points from the left side to the right', (scale, all) => {
    expect(answersOf(dimension(scale), RESPONSES, false).map(({ choice, strength }) => `${choice}:${strength}`).join(' ')).toBe(all);
  });

  it('have no middle without ties, and a way to refuse both at the end', () => {
    expect(answersOf(dimension(3, false), RESPONSES, true).map(({ choice }) => choice)).toEqual(['r2', 'r1', 'bothBad']);
  });
});

describe('a result', () => {
  it('takes an answer and gives it back', () => {
    const one = answered(BLANK, 'overall', { choice: 'r1', strength: 2 });
    expect(one).toEqual({ dimensions: { overall: { choice: 'r1', strength: 2 } } });
    expect(answered(one, 'overall', { choice: 'r1', strength: 2 })).toBe(one);
    expect(answered(one, 'overall', null)).toEqual(BLANK);
    expect(answered(BLANK, 'overall', null)).toBe(BLANK);
  });

  it('has no reason rather than an empty one, and keeps what the server wrote', () => {
    const shown: PairwiseResult = { dimensions: {}, shown: ['r2', 'r1'] };
    const why = reasoned(shown, 'Names the cause');
    expect(why).toEqual({ ...shown, reason: 'Names the cause' });
    expect(reasoned(why, '')).toEqual(shown);
    expect(reasoned(shown, '')).toBe(shown);
  });

  it('is safe to edit whatever was stored', () => {
    expect(readResult(null)).toEqual(BLANK);
  });

  it('says in which part it differs', () => {
    const one = answered(BLANK, 'overall', { choice: 'tie', strength: 0 });
    expect(changedPart(BLANK, one)).toBe('/dimensions/overall');
    expect(changedPart(one, reasoned(one, 'Because'))).toBe('/reason');
    expect(changedPart(one, one)).toBeNull();
  });
});

describe('the material', () => {
  it('is a prompt, or the turns so far, or nothing', () => {
    const turns = [{ role: 'user', content: 'Hello' }];
    expect(promptOf({ prompt: 'Hello', responses: [] })).toBe('Hello');
    expect(promptOf({ turns, responses: [] })).toBe(turns);
    expect(promptOf({ responses: [] })).toBe('');
  });
});
