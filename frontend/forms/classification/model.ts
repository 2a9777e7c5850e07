import { equal } from '../../shared/equal';
import { NO_ANSWER, type Answer, type ClassificationResult, type ClassificationSettings, type Label, type LabelSet } from './types';

/** A result that is safe to edit, whatever was stored: nothing missing, every list a list. */
export function readResult(stored: Partial<ClassificationResult> | null | undefined): ClassificationResult {
  const sets = Object.entries(stored?.sets ?? {}).map(([id, answer]) => [id, readAnswer(answer)] as const);
  return { sets: Object.fromEntries(sets) };
}

function readAnswer(stored: Partial<Answer> | null): Answer {
  const { labels, reason, spans } = stored ?? {};
  return { labels: labels ?? [], ...(reason ? { reason } : {}), spans: spans ?? [] };
}

export function answerIn(result: ClassificationResult, set: string): Answer {
  return result.sets[set] ?? NO_ANSWER;
}

/** Changes the answer in one set; with the first change every set of the brief gets one, in its order. */
export function answer(result: ClassificationResult, settings: ClassificationSettings, set: string, change: Partial<Answer>): ClassificationResult {
  const old = answerIn(result, set);
  const changed = { ...old, ...change };
  const now: Answer = { labels: changed.labels, ...(changed.reason ? { reason: changed.reason } : {}), spans: changed.spans };
  if (equal(old, now)) return result;
  const given = settings.sets.map(({ id }) => [id, answerIn(result, id)] as const);
  return { ...result, sets: { ...Object.fromEntries(given), ...result.sets, [set]: now } };
}

/** Takes away the answer in a set that the brief no longer has. */
export function withoutAnswer(result: ClassificationResult, set: string): ClassificationResult {
  if (!(set in result.sets)) return result;
  const { [set]: gone, ...sets } = result.sets;
  void gone;
  return { ...result, sets };
}

/** The sets of the brief, then those that only the result has; labels that only the result has stand in their set. */
export function setsOf(result: ClassificationResult, settings: ClassificationSettings): LabelSet[] {
  const known = settings.sets.map((set) => withUnknownLabels(set, answerIn(result, set.id)));
  const others = Object.keys(result.sets).filter((id) => !settings.sets.some((set) => set.id === id));
  return [...known, ...others.map((id) => withUnknownLabels({ id, name: id, multiple: true, labels: [], unknown: true }, answerIn(result, id)))];
}

function withUnknownLabels(set: LabelSet, { labels }: Answer): LabelSet {
  const unknown = unknownLabels(set, labels);
  return unknown.length === 0 ? set : { ...set, labels: [...set.labels, ...unknown.map((id) => ({ id, name: id }))] };
}

/** Chosen labels that a set does not have. */
export function unknownLabels(set: LabelSet, chosen: readonly string[]): string[] {
  return chosen.filter((id) => !set.labels.some((label) => label.id === id));
}

/** The chosen labels, in the order of their set. */
export function chosenLabels(set: LabelSet, { labels }: Answer): Label[] {
  return set.labels.filter(({ id }) => labels.includes(id));
}

/** What chosen labels ask for besides. */
export function asksFor(set: LabelSet, labels: readonly string[]): { reason: boolean; spans: boolean } {
  const chosen = set.labels.filter(({ id }) => labels.includes(id));
  return { reason: chosen.some((label) => label.reasonRequired), spans: chosen.some((label) => label.spansRequired) };
}

/** The set in which two results differ, the first where there are several. */
export function changedSet(before: ClassificationResult, after: ClassificationResult): string | null {
  const ids = [...new Set([...Object.keys(after.sets), ...Object.keys(before.sets)])];
  return ids.find((id) => !equal(answerIn(before, id), answerIn(after, id))) ?? null;
}
