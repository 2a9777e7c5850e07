import { expect, it } from 'vitest';
import { duration } from './clock';

it('writes a duration as a clock does', () => {
  expect(duration(0)).toBe('0:00');
  expect(duration(252_900)).toBe('4:12');
  expect(duration(3_852_000)).toBe('1:04:12');
});
