import { describe, expect, it } from 'vitest';
import { fieldOf, isWithin, pairOf, pairPath } from './paths';

describe('paths', () => {
  it('name pairs and their fields by id', () => {
    expect(pairPath('p2', 'answer')).toBe('/pairs/p2/answer');
    expect(pairOf('/pairs/p2/answer')).toBe('p2');
    expect(fieldOf('/pairs/p2/answer')).toBe('answer');
    expect(fieldOf('/pairs/p2')).toBeNull();
    expect(pairOf('/pairs')).toBeNull();
  });

  it('lie within what holds them', () => {
    expect(isWithin('/pairs/p2/answer', '/pairs/p2')).toBe(true);
    expect(isWithin('/pairs/p21', '/pairs/p2')).toBe(false);
    expect(isWithin('/pairs/p2', '')).toBe(true);
  });
});
