import { below } from '../../shared/label/paths';

export const PAIRS = '/pairs';

/** The path of a pair, or of one of its fields. */
export function pairPath(id: string, field?: string): string {
  return field ? `${PAIRS}/${id}/${field}` : `${PAIRS}/${id}`;
}

/** The id of the pair that a path is about; null for the list or the whole. */
export function pairOf(path: string | null): string | null {
  return path === null ? null : below(path, PAIRS)?.split('/')[0] ?? null;
}
