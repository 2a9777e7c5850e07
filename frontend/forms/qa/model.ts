import type { Span } from '../../shared/label/spans';
import type { Pair, QaResult } from './types';

/** A result that is safe to edit, whatever was stored: nothing missing, every list a list. */
export function readResult(stored: Partial<QaResult> | null | undefined): QaResult {
  return { pairs: (stored?.pairs ?? []).map((pair) => ({ ...blankPair(pair.id), ...withoutNulls(pair) })) };
}

function withoutNulls(pair: Pair): Partial<Pair> {
  return Object.fromEntries(Object.entries(pair).filter(([, value]) => value !== null));
}

/** A pair with nothing in it yet. */
export function blankPair(id: string): Pair {
  return { id, question: '', answer: '', type: '', wholePassage: false, spans: [] };
}

export function findPair(result: QaResult, id: string | null): Pair | undefined {
  return result.pairs.find((pair) => pair.id === id);
}

/** Puts a new pair behind another one, or at the end. */
export function addPair(result: QaResult, id: string, behind: string | null = null): QaResult {
  const pairs = [...result.pairs];
  const at = pairs.findIndex((pair) => pair.id === behind);
  pairs.splice(at < 0 ? pairs.length : at + 1, 0, blankPair(id));
  return { ...result, pairs };
}

export function removePair(result: QaResult, id: string): QaResult {
  return { ...result, pairs: result.pairs.filter((pair) => pair.id !== id) };
}

/** Changes fields of one pair; the same result comes back when nothing is different. */
export function editPair(result: QaResult, id: string, change: Partial<Omit<Pair, 'id'>>): QaResult {
  const pair = findPair(result, id);
  const fields = Object.keys(change) as (keyof typeof change)[];
  if (!pair || fields.every((field) => pair[field] === change[field])) return result;
  return replace(result, { ...pair, ...change });
}

/** Moves a pair to another place in the list, counted from 0 after it was taken out. */
export function movePair(result: QaResult, id: string, to: number): QaResult {
  const from = result.pairs.findIndex((pair) => pair.id === id);
  const place = Math.max(0, Math.min(to, result.pairs.length - 1));
  if (from < 0 || from === place) return result;
  const pairs = [...result.pairs];
  pairs.splice(place, 0, ...pairs.splice(from, 1));
  return { ...result, pairs };
}

/** Gives a pair other spans; with any it is no longer about the whole passage. */
export function linkedPair(result: QaResult, id: string | null, spans: readonly Span[]): QaResult {
  const pair = findPair(result, id);
  return pair ? replace(result, { ...pair, wholePassage: pair.wholePassage && spans.length === 0, spans }) : result;
}

/** Says that a pair is about the whole passage; `spans` are what it goes back to when it no longer is. */
export function setWholePassage(result: QaResult, id: string, whole: boolean, spans: readonly Span[] = []): QaResult {
  if (findPair(result, id)?.wholePassage === whole) return result;
  return editPair(result, id, { wholePassage: whole, spans: whole ? [] : spans });
}

/** The pair by which two results differ, the first where there are several. */
export function changedPair(before: QaResult, after: QaResult): string | null {
  const earlier = new Map(before.pairs.map((pair) => [pair.id, pair]));
  const changed = after.pairs.find((pair) => earlier.get(pair.id) !== pair);
  return changed?.id ?? null;
}

function replace(result: QaResult, pair: Pair): QaResult {
  return { ...result, pairs: result.pairs.map((one) => (one.id === pair.id ? pair : one)) };
}
