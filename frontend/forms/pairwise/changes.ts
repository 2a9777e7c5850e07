import { equal } from '../../shared/equal';
import type { Choice, PairwiseResult } from './types';

/** What a dimension's answer was in another round; undefined where it is the same or there was no such round. */
export function earlierAnswer(dimension: string, result: PairwiseResult, earlier: PairwiseResult | null): Choice | null | undefined {
  if (!earlier || equal(earlier.dimensions[dimension], result.dimensions[dimension])) return undefined;
  return earlier.dimensions[dimension] ?? null;
}

/** What the reason was; null where it is the same or there was no such round. */
export function earlierReason(result: PairwiseResult, earlier: PairwiseResult | null): string | null {
  return !earlier || (earlier.reason ?? '') === (result.reason ?? '') ? null : earlier.reason ?? '';
}
