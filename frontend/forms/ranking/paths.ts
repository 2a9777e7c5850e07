import { below } from '../../shared/label/paths';

export const DIMENSIONS = '/dimensions';
export const REASON = '/reason';

/** The path of a dimension, or of a field of it. */
export function dimensionPath(id: string, field?: string): string {
  return field === undefined ? `${DIMENSIONS}/${id}` : `${DIMENSIONS}/${id}/${field}`;
}

/** The id of the dimension that a path is about; null for the reason and the whole. */
export function dimensionOf(path: string | null): string | null {
  return path === null ? null : below(path, DIMENSIONS)?.split('/')[0] ?? null;
}
