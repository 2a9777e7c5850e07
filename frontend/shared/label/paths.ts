/** True when the path is the place itself or lies in it. */
export function isWithin(path: string, place: string): boolean {
  return place === '' || path === place || path.startsWith(`${place}/`);
}

/** What a path says below a place, e.g. `answer` of `/pairs/p2/answer` below `/pairs/p2`; null at the place itself and elsewhere. */
export function below(path: string, place: string): string | null {
  return isWithin(path, place) && path.length > place.length ? path.slice(place.length + 1) : null;
}

/** What stands at a path of a JSON value: fields by name, entries of lists by their `id`. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('/').filter((step) => step !== '').reduce<unknown>((place, step) => entryOf(place, step), value);
}

function entryOf(place: unknown, step: string): unknown {
  if (Array.isArray(place)) return place.find((entry) => (entry as { id?: unknown } | null)?.id === step);
  return typeof place === 'object' && place !== null && Object.hasOwn(place, step) ? (place as Record<string, unknown>)[step] : undefined;
}
