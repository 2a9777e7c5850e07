export const PAIRS = '/pairs';

/** The path of a pair, or of one of its fields. */
export function pairPath(id: string, field?: string): string {
  return field ? `${PAIRS}/${id}/${field}` : `${PAIRS}/${id}`;
}

/** The id of the pair that a path is about; null for the list or the whole. */
export function pairOf(path: string | null): string | null {
  return path === null ? null : /^\/pairs\/([^/]+)/.exec(path)?.[1] ?? null;
}

/** The field of a pair that a path is about. */
export function fieldOf(path: string): string | null {
  return /^\/pairs\/[^/]+\/([^/]+)/.exec(path)?.[1] ?? null;
}

/** True when the path is the place itself or lies in it. */
export function isWithin(path: string, place: string): boolean {
  return place === '' || path === place || path.startsWith(`${place}/`);
}
