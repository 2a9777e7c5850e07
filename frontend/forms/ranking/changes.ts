import { UNCHANGED, comparePart, type PartChange } from '../../shared/label/changes';
import { judgementOf, reasonOf } from './model';
import type { Judgement, RankingResult } from './types';

export type JudgementChange = PartChange<Judgement>;

const FIELDS = ['ranks', 'allBad', 'ratings', 'classes'] as const;

/** Compares what is said on a dimension with what was. */
export function compareDimension(dimension: string, now: RankingResult, earlier: RankingResult | null): JudgementChange {
  if (!earlier) return UNCHANGED;
  return comparePart(judgementOf(now, dimension), earlier.dimensions[dimension] ? judgementOf(earlier, dimension) : null, FIELDS);
}

/** The reason beside what it was. */
export function compareReason(now: RankingResult, earlier: RankingResult | null): PartChange<{ reason: string }> {
  if (!earlier) return UNCHANGED;
  const old = reasonOf(earlier);
  return comparePart({ reason: reasonOf(now) }, old === '' ? null : { reason: old }, ['reason']);
}
