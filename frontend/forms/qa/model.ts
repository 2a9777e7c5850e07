import type { Pair, QaResult, Span } from './types';

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

/** Links a span to a pair; one that is there already, or inside one that is, changes nothing. */
export function linkSpan(result: QaResult, id: string, span: Span): QaResult {
  const pair = findPair(result, id);
  if (!pair || pair.spans.some((one) => one.start <= span.start && span.end <= one.end)) return result;
  const others = pair.spans.filter((one) => one.start < span.start || one.end > span.end);
  return replace(result, { ...pair, wholePassage: false, spans: inOrder([...others, span]) });
}

export function unlinkSpan(result: QaResult, id: string, nth: number): QaResult {
  const pair = findPair(result, id);
  if (!pair?.spans[nth]) return result;
  return replace(result, { ...pair, spans: pair.spans.filter((_, at) => at !== nth) });
}

/** Gives a span other edges. */
export function resizeSpan(result: QaResult, id: string, nth: number, span: Span): QaResult {
  const old = findPair(result, id)?.spans[nth];
  if (!old || (old.start === span.start && old.end === span.end)) return result;
  return linkSpan(unlinkSpan(result, id, nth), id, span);
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

function inOrder(spans: Span[]): Span[] {
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}
