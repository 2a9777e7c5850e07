import { describe, expect, it } from 'vitest';
import { Rights } from './rights';

describe('what may be changed', () => {
  it('is everything in a first round', () => {
    const rights = new Rights('annotate', [], null);
    expect([rights.mayEdit('p1'), rights.mayArrange, rights.mayRemove('p1')]).toEqual([true, true, true]);
  });

  it('is only what was sent back in rework, and new pairs', () => {
    const rights = new Rights('annotate', ['/pairs/p1'], null);
    expect([rights.mayEdit('p1'), rights.mayRemove('p1'), rights.mayEdit('p2'), rights.mayArrange]).toEqual([false, false, true, true]);
  });

  it('is not the list when that is locked, and nothing when the whole is', () => {
    const list = new Rights('annotate', ['/pairs'], null);
    expect([list.mayEdit('p1'), list.mayArrange, list.mayRemove('p1')]).toEqual([true, false, false]);
    expect(new Rights('annotate', [''], null).mayEdit('p1')).toBe(false);
  });

  it('is in review the part that is being fixed, and nothing for a reader', () => {
    const rights = new Rights('review', [], '/pairs/p2');
    expect([rights.mayEdit('p1'), rights.mayEdit('p2'), rights.mayArrange]).toEqual([false, true, false]);
    expect(new Rights('read', [], null).mayEdit('p1')).toBe(false);
  });
});
