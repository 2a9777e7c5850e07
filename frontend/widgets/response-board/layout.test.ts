import { describe, expect, it } from 'vitest';
import { columnsFor, rowHeight } from './layout';

describe('responses side by side', () => {
  it.each([[2, 700, 2], [3, 700, 3], [4, 700, 2], [5, 700, 3], [9, 900, 3], [9, 560, 2], [7, 2000, 7], [9, 2000, 5], [3, 240, 1], [1, 900, 1]])(
    '%i short ones in %i pixels stand in %i columns', (count, width, columns) => {
      expect(columnsFor(count, width)).toBe(columns);
    });

  it('have longer lines where there is much to read', () => {
    expect([columnsFor(3, 700, 899), columnsFor(3, 700, 12_000)]).toEqual([3, 2]);
  });

  it('fill the place with one row, and show more than one of several', () => {
    expect(rowHeight(1, 640)).toBe(640);
    expect(rowHeight(3, 640)).toBeLessThan(560);
    expect(rowHeight(2, 200)).toBe(280);
  });
});
