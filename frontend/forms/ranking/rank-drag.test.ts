import { describe, expect, it } from 'vitest';
import { placeAt, type Row } from './rank-drag';

const row = (id: string, group: number, top: number): Row => ({ id, group, box: { top, height: 40 } });
const rows = [row('a', 0, 0), row('b', 1, 40), row('c', 1, 80)];
const order = { top: 0, height: 150 };

describe('where a response is dropped', () => {
  it('is before or behind a row at its edges, and with it in the middle where ties are allowed', () => {
    expect(placeAt(rows, order, 'd', 5, true)).toEqual({ before: 0 });
    expect(placeAt(rows, order, 'd', 20, true)).toEqual({ with: 0 });
    expect(placeAt(rows, order, 'd', 36, true)).toEqual({ before: 1 });
    expect(placeAt(rows, order, 'd', 15, false)).toEqual({ before: 0 });
    expect(placeAt(rows, order, 'd', 25, false)).toEqual({ before: 1 });
    expect(placeAt(rows, order, 'd', 100, true)).toEqual({ with: 1 });
    expect(placeAt(rows, order, 'd', 130, true)).toEqual({ before: 2 });
  });

  it('is the first rank where nothing is ranked yet, and outside of the order below it', () => {
    expect(placeAt([], order, 'a', 30, true)).toEqual({ before: 0 });
    expect(placeAt(rows, order, 'a', 151, true)).toBeNull();
  });

  it('is never a tie with itself', () => {
    expect(placeAt(rows, order, 'a', 20, true)).toEqual({ before: 1 });
  });
});
