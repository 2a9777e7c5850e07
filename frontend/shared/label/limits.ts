import { number, t, tn } from '../i18n';

/** Limits, both inclusive, that may be open on either side. */
export interface Bounds {
  readonly min?: number | null;
  readonly max?: number | null;
}

/** How many words a text has against its limits, in words for people; `problem` is null when all is well. */
export interface Length {
  readonly words: number;
  /** What the brief asks for; empty when it asks for nothing. */
  readonly limits: string;
  readonly problem: string | null;
}

export function lengthOf(words: number, bounds: Bounds): Length {
  return { words, limits: limitsText(bounds), problem: outside(words, bounds) };
}

function limitsText({ min, max }: Bounds): string {
  if (min && max) return min === max ? t('form.words.limits.exactly', number(min)) : t('form.words.limits.between', number(min), number(max));
  if (max) return t('form.words.limits.most', number(max));
  return min ? t('form.words.limits.least', number(min)) : '';
}

function outside(words: number, { min, max }: Bounds): string | null {
  if (min && words < min) return tn('form.words.few', words, number(min));
  if (max && words > max) return tn('form.words.many', words, number(max));
  return null;
}

/** What a requirement with limits says: the message `key.between`, `key.exactly`, `key.most` or `key.least`. */
export function rangeText(key: string, { min, max }: Bounds, ...args: string[]): string {
  if (min && max) return min === max ? tn(`${key}.exactly`, min, ...args) : t(`${key}.between`, number(min), number(max), ...args);
  if (max) return tn(`${key}.most`, max, ...args);
  return tn(`${key}.least`, min || 1, ...args);
}

/** "2 of 5", for the checklist; nothing when all are done. */
export function shareDone(done: number, all: number): string | undefined {
  return done === all ? undefined : outOf(done, all);
}

export function outOf(done: number, all: number): string {
  return t('form.check.of', number(done), number(all));
}
