import { expect, it } from 'vitest';
import { equal } from './equal';

it('compares JSON values by meaning', () => {
  expect(equal({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toBe(true);
  expect(equal({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(equal({ a: 1 }, { b: 1 })).toBe(false);
  expect(equal([1, 2], [2, 1])).toBe(false);
  expect(equal([], {})).toBe(false);
  expect(equal(null, {})).toBe(false);
  expect(equal({ a: null }, {})).toBe(false);
});
