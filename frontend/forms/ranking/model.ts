import type { Judgement, RankingResult, Ranks } from './types';

const BLANK: Judgement = { ranks: {}, allBad: false, ratings: {}, classes: {} };

/** A result that is safe to edit, whatever was stored. */
export function readResult(stored: Partial<RankingResult> | null | undefined): RankingResult {
  return { ...stored, dimensions: stored?.dimensions ?? {} };
}

/** What was said on a dimension, with nothing missing. */
export function judgementOf(result: RankingResult | null, dimension: string): Judgement {
  const stored = result?.dimensions[dimension];
  return stored ? { ...BLANK, ...Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== null)) } : BLANK;
}

export function reasonOf(result: RankingResult | null): string {
  return result?.reason ?? '';
}

/** Changes what was said on a dimension; the same result comes back when nothing is different. */
function judge(result: RankingResult, dimension: string, change: Partial<Judgement>): RankingResult {
  const old = judgementOf(result, dimension);
  const fields = Object.keys(change) as (keyof Judgement)[];
  if (fields.every((field) => old[field] === change[field])) return result;
  return { ...result, dimensions: { ...result.dimensions, [dimension]: { ...old, ...change } } };
}

/** Gives the responses other ranks; with any the dimension is no longer all bad. */
export function setRanks(result: RankingResult, dimension: string, ranks: Ranks): RankingResult {
  const { ranks: old, allBad } = judgementOf(result, dimension);
  return judge(result, dimension, { ranks, allBad: allBad && ranks === old });
}

/** Says that all responses are bad, which leaves none ranked; `ranks` are what it goes back to when they no longer are. */
export function setAllBad(result: RankingResult, dimension: string, allBad: boolean, ranks: Ranks = {}): RankingResult {
  return judgementOf(result, dimension).allBad === allBad ? result : judge(result, dimension, { allBad, ranks: allBad ? {} : ranks });
}

/** Rates a response, null to take the rating back. */
export function rate(result: RankingResult, dimension: string, response: string, rating: number | null): RankingResult {
  const { ratings } = judgementOf(result, dimension);
  return (ratings[response] ?? null) === rating ? result : judge(result, dimension, { ratings: entry(ratings, response, rating) });
}

/** Gives a response other classes. */
export function classify(result: RankingResult, dimension: string, response: string, chosen: readonly string[]): RankingResult {
  const { classes } = judgementOf(result, dimension);
  const old = classes[response] ?? [];
  if (old.length === chosen.length && old.every((one, at) => one === chosen[at])) return result;
  return judge(result, dimension, { classes: entry(classes, response, chosen.length > 0 ? chosen : null) });
}

/** Says why; nothing takes the reason away. */
export function setReason(result: RankingResult, reason: string): RankingResult {
  if (reasonOf(result) === reason) return result;
  const others = Object.fromEntries(Object.entries(result).filter(([field]) => field !== 'reason')) as unknown as RankingResult;
  return reason === '' ? others : { ...others, reason };
}

function entry<T>(all: Readonly<Record<string, T>>, key: string, value: T | null): Readonly<Record<string, T>> {
  const others = Object.fromEntries(Object.entries(all).filter(([one]) => one !== key));
  return value === null ? others : { ...others, [key]: value };
}
