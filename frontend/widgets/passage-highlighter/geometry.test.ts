import { describe, expect, it } from 'vitest';
import { boxesOf } from './geometry';

const range = (...rects: DOMRect[]): Range => ({ getClientRects: () => rects }) as unknown as Range;

describe('the boxes of a stretch', () => {
  it('are measured from the corner of the passage', () => {
    expect(boxesOf([range(new DOMRect(110, 220, 40, 18))], { left: 100, top: 200 })).toEqual([{ left: 10, top: 20, width: 40, height: 18 }]);
  });

  it('are as large as in life where the page is shown smaller', () => {
    expect(boxesOf([range(new DOMRect(110, 220, 40, 18))], { left: 100, top: 200, scale: 0.5 })).toEqual([{ left: 20, top: 40, width: 80, height: 36 }]);
  });
});
