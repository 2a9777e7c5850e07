import { describe, expect, it } from 'vitest';
import { tagOf, type PartState } from './part-tags';

const said = (state: Partial<PartState>) => tagOf({
  reviewing: false, working: false, locked: false, sentBack: false, decision: null, fixed: false, untouched: false, change: 'same', ...state,
})?.text;

describe('the tag of a part', () => {
  it('says in review what was decided first, then what was fixed, then what changed', () => {
    expect(said({ reviewing: true, decision: 'approve', fixed: true, change: 'changed' })).toBe('✓ fixed by you');
    expect(said({ reviewing: true, decision: 'rework', fixed: true })).toBe('send back');
    expect(said({ reviewing: true, locked: true, change: 'changed' })).toBe('✓ approved earlier');
    expect(said({ reviewing: true, fixed: true, change: 'changed' })).toBe('fixed by you');
    expect(said({ reviewing: true, untouched: true })).toBe('sent back, not changed');
    expect(said({ reviewing: true, untouched: true, decision: 'rework' })).toBe('send back');
    expect(said({ reviewing: true, change: 'changed' })).toBe('changed');
    expect(said({ reviewing: true, change: 'new' })).toBe('new');
    expect(said({ reviewing: true })).toBeUndefined();
  });

  it('says at work what is approved and what was sent back', () => {
    expect(said({ working: true, locked: true })).toBe('✓ approved, locked');
    expect(said({ working: true, sentBack: true })).toBe('sent back');
    expect(said({ working: true, change: 'changed' })).toBeUndefined();
    expect(said({ locked: true })).toBeUndefined();
  });
});
