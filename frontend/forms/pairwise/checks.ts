import { t } from '../../shared/i18n';
import { shareDone } from '../../shared/label/limits';
import type { Check } from '../../shared/label/props';
import { saysSomething } from '../../shared/reason';
import { asksWhy, dimensionOf, dimensionPath, REASON } from './model';
import type { PairwiseResult, PairwiseSettings } from './types';

/** Whether a part still misses something. */
export function isOpen(part: string, result: PairwiseResult, settings: PairwiseSettings): boolean {
  const id = dimensionOf(part);
  return id === null ? reasonCheck(result, settings)?.ok === false : result.dimensions[id] === undefined;
}

/** The live checklist: an answer to each question, and why. */
export function checklist(result: PairwiseResult, settings: PairwiseSettings): Check[] {
  const why = reasonCheck(result, settings);
  return why ? [answersCheck(result, settings), why] : [answersCheck(result, settings)];
}

function answersCheck(result: PairwiseResult, { dimensions }: PairwiseSettings): Check {
  const open = dimensions.filter(({ id }) => result.dimensions[id] === undefined);
  return {
    key: 'pairwise.check.answer.missing', path: dimensionPath(open[0]?.id ?? dimensions[0]?.id ?? ''), ok: open.length === 0, level: open.length === 0 ? 'ok' : 'todo',
    text: t(dimensions.length === 1 ? 'pairwise.checklist.answer' : 'pairwise.checklist.answers'), have: shareDone(dimensions.length - open.length, dimensions.length),
  };
}

/** What is asked of the reason; nothing where nobody asks, or where none has to be given and none was. */
function reasonCheck({ reason = '' }: PairwiseResult, settings: PairwiseSettings): Check | null {
  const blank = reason.trim() === '';
  if (!asksWhy(settings) || (blank && settings.reason === 'optional')) return null;
  const ok = !blank && saysSomething(reason);
  return { key: `pairwise.check.reason.${blank ? 'missing' : 'empty'}`, path: REASON, ok, level: ok ? 'ok' : blank ? 'todo' : 'bad', text: t('pairwise.checklist.reason') };
}
