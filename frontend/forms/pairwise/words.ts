import { t } from '../../shared/i18n';
import { letterOf } from '../../widgets/response-board';
import { BOTH_BAD, TIE, type Choice, type Dimension } from './types';

/** An answer in words: "A is slightly better", "About the same", "Both are bad". */
export function inWords({ choice, strength }: Choice, { scale }: Dimension, responses: readonly { id: string }[]): string {
  if (choice === TIE) return t('pairwise.answer.tie');
  if (choice === BOTH_BAD) return t('pairwise.answer.bothBad');
  const place = responses.findIndex(({ id }) => id === choice);
  const letter = place < 0 ? choice : letterOf(place);
  return t(`pairwise.answer.${scale}.${strength}`, letter);
}

/** The short sign of an answer on its button. */
export function signOf({ choice, strength }: Choice, responses: readonly { id: string }[]): string {
  if (choice === TIE) return '=';
  if (choice === BOTH_BAD) return '×';
  const place = responses.findIndex(({ id }) => id === choice);
  return `${letterOf(place)}${'+'.repeat(strength)}`;
}
