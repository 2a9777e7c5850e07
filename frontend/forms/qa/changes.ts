import { UNCHANGED, comparePart, type PartChange } from '../../shared/label/changes';
import type { Pair, QaResult } from './types';

/** A pair of this round beside what it was in the earlier one. */
export type PairChange = PartChange<Pair>;

const FIELDS = ['question', 'answer', 'type', 'wholePassage', 'spans'] as const;

/** Compares a pair with what it was. */
export function comparePair(pair: Pair, earlier: QaResult | null): PairChange {
  return earlier ? comparePart(pair, earlier.pairs.find((one) => one.id === pair.id) ?? null, FIELDS) : UNCHANGED;
}

/** The pairs that the earlier round had and this one no longer has. */
export function removedPairs(result: QaResult, earlier: QaResult | null): Pair[] {
  const ids = new Set(result.pairs.map((pair) => pair.id));
  return (earlier?.pairs ?? []).filter((pair) => !ids.has(pair.id));
}
