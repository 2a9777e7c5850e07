import { number, t, tn } from '../../shared/i18n';
import { lengthOf as againstLimits, outOf, rangeText, shareDone, type Bounds, type Length } from '../../shared/label/limits';
import type { Check } from '../../shared/label/props';
import { countWords } from '../../shared/text';
import { PAIRS, pairPath } from './paths';
import type { Pair, QaResult, QaSettings, TextField } from './types';

const LISTED = 4;

const counted = new WeakMap<Pair, Map<TextField, number>>();

/** Counts the words of a field, once for each version of a pair. */
export function wordsOf(pair: Pair, field: TextField): number {
  const known = counted.get(pair) ?? new Map<TextField, number>();
  counted.set(pair, known);
  const words = known.get(field) ?? countWords(pair[field]);
  known.set(field, words);
  return words;
}

/** The words of a field against the limits of the brief. */
export function lengthOf(pair: Pair, field: TextField, settings: QaSettings): Length {
  return againstLimits(wordsOf(pair, field), limitsOf(field, settings));
}

function limitsOf(field: TextField, settings: QaSettings): Bounds {
  return (field === 'question' ? settings.questionWords : settings.answerWords) ?? {};
}

/** Whether a pair says where in the passage it comes from, where the brief asks for that. */
export function isGrounded(pair: Pair, settings: QaSettings): boolean {
  return !settings.passage || !settings.spansRequired || pair.wholePassage || pair.spans.length > 0;
}

/** Whether a pair has one of the types of the brief. */
export function isTyped(pair: Pair, settings: QaSettings): boolean {
  const types = settings.types ?? [];
  if (types.includes(pair.type)) return true;
  return settings.ownTypes ? pair.type.trim() !== '' : types.length === 0;
}

/** Whether a pair still misses something. */
export function isOpen(pair: Pair, settings: QaSettings): boolean {
  return (['question', 'answer'] as const).some((field) => isBlank(pair, field) || lengthOf(pair, field, settings).problem !== null)
    || !isTyped(pair, settings) || !isGrounded(pair, settings);
}

function isBlank(pair: Pair, field: TextField): boolean {
  return pair[field].trim() === '';
}

/** The live checklist: one line for each requirement of the brief, and one for each text outside its limits. */
export function checklist(result: QaResult, settings: QaSettings, numberOf: (id: string) => number): Check[] {
  const checks = [
    countCheck(result, settings.pairs ?? {}),
    ...lengthChecks('question', result, settings, numberOf),
    ...lengthChecks('answer', result, settings, numberOf),
  ];
  if (asksForTypes(settings)) {
    checks.push(everyPair('qa.checklist.type', 'type', result, (pair) => isTyped(pair, settings)));
  }
  if (settings.passage && settings.spansRequired) {
    checks.push(everyPair('qa.checklist.spans', 'spans', result, (pair) => isGrounded(pair, settings)));
  }
  return [...checks, ...targetChecks(result, settings)];
}

function asksForTypes(settings: QaSettings): boolean {
  return (settings.types ?? []).length > 0 || settings.ownTypes === true;
}

function countCheck({ pairs }: QaResult, { min, max }: Bounds): Check {
  const few = pairs.length < (min || 1);
  const many = Boolean(max) && pairs.length > max!;
  return {
    key: 'qa.pairs', path: PAIRS, ok: !few && !many, level: many ? 'bad' : few ? 'todo' : 'ok',
    text: rangeText('qa.checklist.pairs', { min: min || 1, max }), have: number(pairs.length),
  };
}

function lengthChecks(field: TextField, { pairs }: QaResult, settings: QaSettings, numberOf: (id: string) => number): Check[] {
  const bad = pairs.filter((pair) => !isBlank(pair, field))
    .map((pair) => ({ pair, problem: lengthOf(pair, field, settings).problem }))
    .filter(({ problem }) => problem !== null)
    .map<Check>(({ pair, problem }) => ({
      key: `qa.${field}`, path: pairPath(pair.id, field), ok: false, level: 'bad',
      text: t(`qa.checklist.${field}.bad`, number(numberOf(pair.id)), problem),
    }));
  const shown = bad.length <= LISTED ? bad : [...bad.slice(0, LISTED - 1), rest(field, bad.slice(LISTED - 1))];
  const blank = pairs.filter((pair) => isBlank(pair, field));
  if (bad.length > 0 && blank.length === 0) return shown;
  const done = pairs.length > 0 && blank.length === 0;
  const general: Check = {
    key: `qa.${field}`, path: blank[0] ? pairPath(blank[0].id, field) : PAIRS, ok: done, level: done ? 'ok' : 'todo',
    text: lengthText(field, limitsOf(field, settings)), have: shareDone(pairs.length - blank.length - bad.length, pairs.length),
  };
  return [general, ...shown];
}

function rest(field: TextField, bad: readonly Check[]): Check {
  return { ...bad[0]!, text: tn(`qa.checklist.${field}.more`, bad.length) };
}

function lengthText(field: TextField, limits: Bounds): string {
  return limits.min || limits.max ? rangeText(`qa.checklist.${field}`, limits) : t(`qa.checklist.${field}.any`);
}

function everyPair(key: string, field: string, { pairs }: QaResult, holds: (pair: Pair) => boolean): Check {
  const open = pairs.filter((pair) => !holds(pair));
  const ok = pairs.length > 0 && open.length === 0;
  return {
    key, path: open[0] ? pairPath(open[0].id, field) : PAIRS, ok, level: ok ? 'ok' : 'todo',
    text: t(key), have: shareDone(pairs.length - open.length, pairs.length),
  };
}

function targetChecks({ pairs }: QaResult, settings: QaSettings): Check[] {
  const targets = settings.targets;
  if (targets?.scope !== 'item') return [];
  const total = Math.max(pairs.length, settings.pairs?.min ?? 1);
  const line = (text: string, share: number, have: number): Check => {
    const ok = meetsShare(have, pairs.length, share, targets.tolerance);
    return {
      key: 'qa.target', path: PAIRS, ok, level: ok ? 'ok' : 'todo', text,
      have: outOf(have, Math.round(share * total)),
    };
  };
  const types = Object.entries(targets.types ?? {}).filter(([, share]) => share > 0)
    .map(([type, share]) => line(t('qa.checklist.share.type', type, percent(share)), share, pairs.filter((pair) => pair.type === type).length));
  const whole = settings.passage ? targets.wholePassage ?? 0 : 0;
  return whole > 0
    ? [...types, line(t('qa.checklist.share.whole', percent(whole)), whole, pairs.filter((pair) => pair.wholePassage).length)]
    : types;
}

/** Whether a count is as near to its share as the tolerance, or the whole numbers, allow. */
export function meetsShare(count: number, total: number, share: number, tolerance: number): boolean {
  return total > 0 && Math.abs(count - share * total) <= Math.max(tolerance * total, 0.5) + 1e-9;
}

function percent(share: number): string {
  return number(Math.round(share * 100));
}
