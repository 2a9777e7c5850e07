import { describe, expect, it } from 'vitest';
import { crowding, joinBoxes } from './geometry';
import { assignLanes, heatOf } from './lanes';

const at = (start: number, end: number) => ({ start, end });

describe('assignLanes', () => {
  it('keeps one lane while nothing overlaps', () => {
    expect(assignLanes([at(10, 20), at(0, 10), at(20, 21)])).toEqual([0, 0, 0]);
  });

  it('gives overlapping stretches lanes of their own and uses free ones again', () => {
    expect(assignLanes([at(0, 10), at(5, 15), at(8, 9), at(12, 20)])).toEqual([0, 1, 2, 0]);
  });

  it('puts the longer of two with one start first', () => {
    expect(assignLanes([at(0, 5), at(0, 9)])).toEqual([1, 0]);
  });
});

describe('heatOf', () => {
  it('counts how many touch each strip and joins equal neighbours', () => {
    expect(heatOf([{ top: 0, bottom: 20 }, { top: 10, bottom: 30 }, { top: 30, bottom: 40 }, { top: 60, bottom: 70 }])).toEqual([
      { top: 0, bottom: 10, count: 1 }, { top: 10, bottom: 20, count: 2 }, { top: 20, bottom: 40, count: 1 }, { top: 60, bottom: 70, count: 1 },
    ]);
  });

  it('is empty without marks', () => {
    expect(heatOf([])).toEqual([]);
  });
});

describe('joinBoxes', () => {
  it('joins what touches on a line and leaves gaps and other lines apart', () => {
    expect(joinBoxes([
      { left: 40, top: 1, width: 10, height: 20 }, { left: 0, top: 0, width: 40.5, height: 20 },
      { left: 80, top: 0, width: 5, height: 20 }, { left: 0, top: 30, width: 5, height: 20 },
    ])).toEqual([
      { left: 0, top: 0, width: 50, height: 21 }, { left: 80, top: 0, width: 5, height: 20 }, { left: 0, top: 30, width: 5, height: 20 },
    ]);
  });
});

describe('crowding', () => {
  const end = (x: number, top: number) => ({ x, top, height: 20, leftward: false });

  it('counts the numbers that would lie on each other', () => {
    expect(crowding([end(100, 0), end(104, 1), end(104, 30), null, end(99, 0)])).toEqual([0, 1, 0, 0, 2]);
  });
});
