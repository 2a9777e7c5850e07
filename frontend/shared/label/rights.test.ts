import { describe, expect, it } from 'vitest';
import { Rights } from './rights';

const [first, second, list] = ['/pairs/p1', '/pairs/p2', '/pairs'];

describe('what may be changed', () => {
  it('is everything in a first round', () => {
    const rights = new Rights('annotate', [], null);
    expect([rights.mayEdit(first), rights.mayArrange(list), rights.mayRemove(first, list)]).toEqual([true, true, true]);
  });

  it('is only what was sent back in rework, and new parts', () => {
    const rights = new Rights('annotate', [first], null);
    expect([rights.mayEdit(first), rights.mayRemove(first, list), rights.mayEdit(second), rights.mayArrange(list)]).toEqual([false, false, true, true]);
  });

  it('is not the list when that is locked, and nothing when the whole is', () => {
    const rights = new Rights('annotate', [list], null);
    expect([rights.mayEdit(first), rights.mayArrange(list), rights.mayRemove(first, list)]).toEqual([true, false, false]);
    expect(new Rights('annotate', [''], null).mayEdit(first)).toBe(false);
  });

  it('is in review the part that is being fixed, and nothing for a reader', () => {
    const rights = new Rights('review', [], second);
    expect([rights.mayEdit(first), rights.mayEdit(second), rights.mayArrange(list)]).toEqual([false, true, false]);
    expect(new Rights('read', [], null).mayEdit(first)).toBe(false);
  });
});
