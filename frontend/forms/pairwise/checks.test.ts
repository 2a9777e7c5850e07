import { describe, expect, it } from 'vitest';
import { checklist, isOpen } from './checks';
import type { PairwiseResult, PairwiseSettings } from './types';

const SETTINGS: PairwiseSettings = {
  dimensions: [{ id: 'help', name: 'Helpful', scale: 5, ties: true }, { id: 'true', name: 'True', scale: 3, ties: true }],
  bothBad: true, reason: 'required',
};
const half: PairwiseResult = { dimensions: { help: { choice: 'a', strength: 1 } } };
const states = (result: PairwiseResult, settings = SETTINGS) => checklist(result, settings).map(({ key, path, level, have }) => [key, path, level, have]);

describe('the checklist', () => {
  it('asks for every answer and for why', () => {
    expect(states(half)).toEqual([['pairwise.check.answer.missing', '/dimensions/true', 'todo', '1 of 2'], ['pairwise.check.reason.missing', '/reason', 'todo', undefined]]);
  });

  it('is done when all is said', () => {
    const done: PairwiseResult = { dimensions: { ...half.dimensions, true: { choice: 'tie', strength: 0 } }, reason: 'B invents a setting' };
    expect(checklist(done, SETTINGS).every(({ ok }) => ok)).toBe(true);
  });

  it('refuses a reason that says nothing, also where none has to be given', () => {
    expect(states({ ...half, reason: 'A is better' }, { ...SETTINGS, reason: 'optional' })[1]).toEqual(['pairwise.check.reason.empty', '/reason', 'bad', undefined]);
    expect(states(half, { ...SETTINGS, reason: 'optional' })).toHaveLength(1);
    expect(states({ ...half, reason: 'left over' }, { ...SETTINGS, reason: 'none' })).toHaveLength(1);
  });

  it('knows the parts that are open', () => {
    expect(['/dimensions/help', '/dimensions/true', '/reason'].map((part) => isOpen(part, half, SETTINGS))).toEqual([false, true, true]);
  });
});
