import { below } from '../../shared/label/paths';

export const DIMENSIONS = '/dimensions';
export const REASON = '/reason';

export function dimensionPath(id: string): string {
  return `${DIMENSIONS}/${id}`;
}

/** The id of the dimension that a path is about; null for the reason and the whole. */
export function dimensionOf(path: string | null): string | null {
  return path === null ? null : below(path, DIMENSIONS)?.split('/')[0] ?? null;
}
