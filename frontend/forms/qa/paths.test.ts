import { describe, expect, it } from 'vitest';
import { pairOf, pairPath } from './paths';

describe('paths', () => {
  it('name pairs and their fields by id', () => {
    expect(pairPath('p2', 'answer')).toBe('/pairs/p2/answer');
    expect(pairOf('/pairs/p2/answer')).toBe('p2');
    expect([pairOf('/pairs'), pairOf(''), pairOf(null)]).toEqual([null, null, null]);
  });
});
