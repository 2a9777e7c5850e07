import { describe, expect, it } from 'vitest';
import { partColour } from './colours';

describe('partColour', () => {
  it('gives each of the first eight a colour of its own', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => partColour(number).value);
    expect(new Set(values).size).toBe(8);
    expect(partColour(8)).toEqual({ number: 8, index: 8, value: 'var(--p8)', dashed: false });
  });

  it('starts again with a dashed line from the ninth', () => {
    expect(partColour(9)).toEqual({ number: 9, index: 1, value: 'var(--p1)', dashed: true });
    expect(partColour(17).dashed).toBe(false);
  });
});
