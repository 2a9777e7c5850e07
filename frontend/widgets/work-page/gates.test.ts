import { describe, expect, it } from 'vitest';
import { OtherPerson, Problem, SignedOut, Unreachable } from '../../shared/api';
import type { Violation } from '../../shared/label/props';
import { gateOf, meaning } from './gates';

const problem = (status: number, type: string, violations: Violation[] = []) => new Problem(status, type, 'said', violations, {});

describe('gates', () => {
  it('stops the work where going on would lose or mix something', () => {
    expect(meaning(new SignedOut())).toEqual({ gate: { kind: 'signedOut' } });
    expect(meaning(new OtherPerson('Ben'))).toEqual({ gate: { kind: 'otherPerson', name: 'Ben' } });
    expect(meaning(problem(409, 'lease-lost'))).toEqual({ gate: { kind: 'leaseLost' } });
    expect(meaning(problem(410, 'work-gone'))).toEqual({ gate: { kind: 'gone' } });
  });

  it('only says what passes by itself or can be mended', () => {
    expect(meaning(new Unreachable('cut'))).toEqual({ trouble: { key: 'form.trouble.unreachable', text: '' } });
    expect(meaning(problem(503, 'restarting'))).toEqual({ trouble: { key: 'form.trouble.unreachable', text: '' } });
    expect(meaning(problem(422, 'invalid', [{ path: '/pairs', key: 'k', message: 'm' }]))).toEqual({ trouble: { key: 'form.trouble.violations', text: 'said' } });
    expect(meaning(problem(403, 'forbidden'))).toEqual({ trouble: { key: 'form.trouble.refused', text: 'said' } });
  });

  it('hides no fault of ours', () => {
    expect(() => meaning(new TypeError('a bug'))).toThrow('a bug');
  });

  it('knows which states of a draft stop the work', () => {
    expect(gateOf({ state: 'saved', revision: 1 })).toBeNull();
    expect(gateOf({ state: 'offline', revision: 1 })).toBeNull();
    expect(gateOf({ state: 'stale', revision: 1, at: 5, stored: { result: 1, revision: 2 } })).toEqual({ kind: 'stale', at: 5 });
    expect(gateOf({ state: 'leaseLost', revision: 1 })).toEqual({ kind: 'leaseLost' });
  });
});
