import { number, t } from '../../shared/i18n';
import { letterOf } from '../../widgets/response-board/response';
import type { Dimension, Judgement } from './types';

/** Where a response stands on a dimension, in words: its rank, or its rating and classes where nothing is ranked. */
export function inWords(dimension: Dimension, judgement: Judgement, ids: readonly string[], response: string): string {
  const name = t('form.response', letterOf(ids.indexOf(response)));
  return dimension.rank ? rankInWords(name, judgement, ids, response) : [name, ...answersInWords(dimension, judgement, response)].join(': ');
}

function rankInWords(name: string, { ranks }: Judgement, ids: readonly string[], response: string): string {
  const rank = ranks[response];
  if (rank === undefined) return t('ranking.said.none', name);
  const tied = ids.filter((id) => id !== response && ranks[id] === rank).map((id) => letterOf(ids.indexOf(id)));
  const all = number(ids.length);
  return tied.length > 0 ? t('ranking.said.tied', name, number(rank), all, tied.join(', ')) : t('ranking.said.rank', name, number(rank), all);
}

function answersInWords({ scale }: Dimension, { ratings, classes }: Judgement, response: string): string[] {
  const rating = ratings[response];
  const said = [...(scale && rating !== undefined ? [t('form.rating.of', number(rating), number(scale.max))] : []), ...(classes[response] ?? [])];
  return said.length > 0 ? [said.join(', ')] : [];
}
