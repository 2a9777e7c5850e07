import { number, t } from '../../shared/i18n';
import { shareDone } from '../../shared/label/limits';
import type { Check } from '../../shared/label/props';
import { wordSegments } from '../../shared/text';
import { letterOf } from '../../widgets/response-board/response';
import { judgementOf, reasonOf } from './model';
import { REASON, dimensionPath } from './paths';
import { groupsOf } from './ranks';
import type { Dimension, RankingResult, RankingSettings } from './types';

/** How many different words say something. */
const LEAST_WORDS = 3;

/** The live checklist: what each dimension asks for, what related ones must not contradict, and the reason. */
export function checklist(result: RankingResult, settings: RankingSettings, ids: readonly string[]): Check[] {
  return [
    ...settings.dimensions.flatMap((dimension) => dimensionChecks(result, dimension, ids)),
    ...contradictions(result, settings, ids).map((one) => contradictionCheck(one, settings, ids)),
    ...reasonChecks(result, settings),
  ];
}

function dimensionChecks(result: RankingResult, dimension: Dimension, ids: readonly string[]): Check[] {
  const { ranks, allBad, ratings, classes } = judgementOf(result, dimension.id);
  const ranked = ids.filter((id) => ranks[id] !== undefined);
  const line = (key: string, done: number, all: number): Check => ({
    key: `ranking.${key}`, path: dimensionPath(dimension.id), ok: done >= all, level: done >= all ? 'ok' : 'todo',
    text: t(`ranking.checklist.${key}`, dimension.name), have: shareDone(done, all),
  });
  const checks: Check[] = [];
  if (dimension.rank) {
    const all = dimension.partial ? 1 : ids.length;
    checks.push(line(dimension.partial ? 'rank.some' : 'rank', allBad ? all : Math.min(ranked.length, all), all));
    if (!dimension.ties && groupsOf(ranks, ids).some((group) => group.ids.length > 1)) checks.push(bad('tie', dimension, t('ranking.checklist.tie', dimension.name)));
  }
  if (dimension.scale) checks.push(line('rate', ids.filter((id) => ratings[id] !== undefined).length, ids.length));
  if ((dimension.classes ?? []).length > 0) checks.push(line('class', ids.filter((id) => (classes[id] ?? []).length > 0).length, ids.length));
  return checks;
}

function bad(key: string, dimension: Dimension, text: string): Check {
  return { key: `ranking.${key}`, path: dimensionPath(dimension.id), ok: false, level: 'bad', text };
}

/** Two responses that related dimensions put the other way round. */
export interface Contradiction {
  readonly dimensions: readonly [string, string];
  readonly better: string;
  readonly worse: string;
}

/** What related dimensions contradict each other in; the first pair for each two of them. */
export function contradictions(result: RankingResult, { dimensions }: RankingSettings, ids: readonly string[]): Contradiction[] {
  const related = dimensions.flatMap((one, at) => dimensions.slice(at + 1)
    .filter((other) => one.relatedTo?.includes(other.id) || other.relatedTo?.includes(one.id))
    .map((other): [string, string] => [one.id, other.id]));
  return related.flatMap(([first, second]) => {
    const [a, b] = [judgementOf(result, first).ranks, judgementOf(result, second).ranks];
    const pairs = ids.flatMap((better) => ids.map((worse) => ({ better, worse })));
    const found = pairs.find(({ better, worse }) => a[better]! < a[worse]! && b[better]! > b[worse]!);
    return found ? [{ dimensions: [first, second] as const, ...found }] : [];
  });
}

function contradictionCheck({ dimensions: [first, second], better, worse }: Contradiction, settings: RankingSettings, ids: readonly string[]): Check {
  const dimension = (id: string) => settings.dimensions.find((one) => one.id === id)!;
  const letter = (id: string) => letterOf(ids.indexOf(id));
  return bad('related', dimension(second), t('ranking.checklist.related', dimension(first).name, dimension(second).name, letter(better), letter(worse)));
}

function reasonChecks(result: RankingResult, { reason }: RankingSettings): Check[] {
  const text = reasonOf(result);
  const blank = text.trim() === '';
  if (reason === 'none' || (reason === 'optional' && blank)) return [];
  const ok = !blank && !saysNothing(text);
  return [{ key: 'ranking.reason', path: REASON, ok, level: ok ? 'ok' : blank ? 'todo' : 'bad',
    text: blank || ok ? t('ranking.checklist.reason') : t('ranking.checklist.reason.nothing', number(LEAST_WORDS)) }];
}

/** Whether a reason has too few different words to say anything. */
export function saysNothing(text: string): boolean {
  return new Set(wordSegments(text.toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word))).size < LEAST_WORDS;
}

/** Whether a dimension, or the reason, still misses something. */
export function isOpen(result: RankingResult, settings: RankingSettings, ids: readonly string[], path: string): boolean {
  return checklist(result, settings, ids).some((check) => check.path === path && !check.ok);
}
