import { describe, expect, it } from 'vitest';
import { chosenAfter, compareChoices } from './choice';

const options = ['ok', 'wrong', 'unsafe'].map((id) => ({ id, name: id }));

describe('choosing', () => {
  it('takes one, another in its place, and the same one back', () => {
    expect(chosenAfter(options, [], 'ok', false)).toEqual(['ok']);
    expect(chosenAfter(options, ['ok'], 'wrong', false)).toEqual(['wrong']);
    expect(chosenAfter(options, ['wrong'], 'wrong', false)).toEqual([]);
  });

  it('takes several, in the order in which they are offered', () => {
    expect(chosenAfter(options, ['unsafe'], 'ok', true)).toEqual(['ok', 'unsafe']);
    expect(chosenAfter(options, ['ok', 'unsafe'], 'ok', true)).toEqual(['unsafe']);
  });

  it('takes nothing that is not offered', () => {
    const chosen = ['ok'];
    expect(chosenAfter(options, chosen, 'other', true)).toBe(chosen);
  });

  it('says what was chosen before and is no longer', () => {
    expect(compareChoices(options, ['ok', 'wrong'], ['wrong', 'unsafe']).map(({ option, kind }) => `${option.id} ${kind}`))
      .toEqual(['ok gone', 'wrong same', 'unsafe new']);
  });
});
