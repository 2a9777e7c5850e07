import { equal } from '../../shared/equal';
import type { Turn } from '../../widgets/response-board';
import { BOTH_BAD, TIE, type Choice, type Dimension, type PairwiseContent, type PairwiseResult, type PairwiseSettings } from './types';

export const REASON = '/reason';

export function dimensionPath(id: string): string {
  return `/dimensions/${id}`;
}

/** The dimension of a path; null for the reason and everything else. */
export function dimensionOf(path: string | null): string | null {
  return path !== null && path.startsWith('/dimensions/') ? path.split('/')[2]! : null;
}

/** A result that is safe to edit, whatever was stored. */
export function readResult(stored: PairwiseResult | null): PairwiseResult {
  return stored && typeof stored.dimensions === 'object' ? stored : { dimensions: {} };
}

/** What was asked: a text or the turns so far; empty where the responses are whole conversations. */
export function promptOf({ prompt, turns }: PairwiseContent): string | readonly Turn[] {
  return turns ?? prompt ?? '';
}

/** What can be answered about a dimension, from the strongest for the left response to the strongest for the right one. */
export function answersOf({ scale, ties }: Dimension, responses: readonly { id: string }[], bothBad: boolean): Choice[] {
  const most = Math.floor((scale - 1) / 2);
  const strengths = Array.from({ length: most }, (_, at) => at + 1);
  const [left, right] = responses;
  return [
    ...left ? [...strengths].reverse().map((strength) => ({ choice: left.id, strength })) : [],
    ...ties ? [{ choice: TIE, strength: 0 }] : [],
    ...right ? strengths.map((strength) => ({ choice: right.id, strength })) : [],
    ...bothBad ? [{ choice: BOTH_BAD, strength: 0 }] : [],
  ];
}

/** Answers one dimension, or takes the answer back when it is the same; the same result when nothing changed. */
export function answered(result: PairwiseResult, dimension: string, answer: Choice | null): PairwiseResult {
  const had = result.dimensions[dimension];
  if (answer === null ? had === undefined : equal(had, answer)) return result;
  return { ...result, dimensions: answer === null ? without(result.dimensions, dimension) : { ...result.dimensions, [dimension]: answer } };
}

/** Takes a reason; an empty one is none. */
export function reasoned(result: PairwiseResult, reason: string): PairwiseResult {
  if ((result.reason ?? '') === reason) return result;
  return reason === '' ? without(result, 'reason') : { ...result, reason };
}

function without<T extends object>(value: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(value).filter(([one]) => one !== key)) as T;
}

/** The part by which two results differ, the first where there are several. */
export function changedPart(before: PairwiseResult, after: PairwiseResult): string | null {
  const ids = new Set([...Object.keys(before.dimensions), ...Object.keys(after.dimensions)]);
  const id = [...ids].find((one) => !equal(before.dimensions[one], after.dimensions[one]));
  if (id !== undefined) return dimensionPath(id);
  return before.reason === after.reason ? null : REASON;
}

/** Whether people are asked why. */
export function asksWhy(settings: PairwiseSettings): boolean {
  return settings.reason !== 'none';
}
