import { equal } from '../equal';

/** A part of this round beside what it was in the earlier one. */
export interface PartChange<P = unknown> {
  readonly state: 'same' | 'new' | 'changed';
  readonly earlier: P | null;
  readonly fields: ReadonlySet<keyof P>;
}

const NOTHING: ReadonlySet<never> = new Set();

/** A part of which there is nothing to say. */
export const UNCHANGED = { state: 'same', earlier: null, fields: NOTHING } as const;

/** Compares a part with what it was, field by field; `old` is null where the earlier round did not have it. */
export function comparePart<P extends object>(part: P, old: P | null, fields: readonly (keyof P)[]): PartChange<P> {
  if (old === null) return { state: 'new', earlier: null, fields: NOTHING };
  const changed = new Set(fields.filter((field) => !equal(old[field], part[field])));
  return { state: changed.size > 0 ? 'changed' : 'same', earlier: old, fields: changed };
}
