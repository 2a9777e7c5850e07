import { describe, expect, it } from 'vitest';
import { below, isWithin, valueAt } from './paths';

describe('paths', () => {
  it('lie within what holds them', () => {
    expect(isWithin('/pairs/p2/answer', '/pairs/p2')).toBe(true);
    expect(isWithin('/pairs/p21', '/pairs/p2')).toBe(false);
    expect(isWithin('/pairs/p2', '')).toBe(true);
  });

  it('name what is below a place', () => {
    expect(below('/pairs/p2/answer', '/pairs/p2')).toBe('answer');
    expect(below('/dimensions/clarity/ranks/a', '/dimensions/clarity')).toBe('ranks/a');
    expect([below('/pairs/p2', '/pairs/p2'), below('/pairs/p21', '/pairs/p2')]).toEqual([null, null]);
  });

  it('find what stands there, in lists by id', () => {
    const result = { pairs: [{ id: 'p1', answer: 'So.' }], dimensions: { clarity: { ranks: { a: 1 } } } };
    expect(valueAt(result, '/pairs/p1/answer')).toBe('So.');
    expect(valueAt(result, '/dimensions/clarity')).toBe(result.dimensions.clarity);
    expect([valueAt(result, '/pairs/p2/answer'), valueAt(result, '/reason/toString'), valueAt(result, '')]).toEqual([undefined, undefined, result]);
  });
});
