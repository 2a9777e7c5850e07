import { below } from '../../shared/label/paths';
import type { Field } from './types';

export const SETS = '/sets';

/** The path of a set, or of a field of its answer. */
export function setPath(id: string, field?: Field): string {
  return field ? `${SETS}/${id}/${field}` : `${SETS}/${id}`;
}

/** The id of the set that a path is about; null for the list or the whole. */
export function setOf(path: string | null): string | null {
  return path === null ? null : below(path, SETS)?.split('/')[0] ?? null;
}
