import { equal } from '../../shared/equal';
import { isWithin, valueAt } from '../../shared/label/paths';
import type { Remark } from '../../shared/label/props';

/**
 * The paths of the parts that were remarked on and are as they were; something missing is remarked at its list, the whole
 * at the empty path.
 *
 * @param parts the paths of all parts now
 */
export function unmended(remarks: readonly Remark[], parts: readonly string[], before: unknown, now: unknown): string[] {
  const places = new Set(remarks.map(({ path }) => parts.find((part) => isWithin(path, part)) ?? path));
  return [...places].filter((place) => valueAt(before, place) !== undefined && equal(valueAt(before, place), valueAt(now, place)));
}
