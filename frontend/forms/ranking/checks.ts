import { t } from '../../shared/i18n';
import { shareDone } from '../../shared/label/limits';
import { isWithin } from '../../shared/label/paths';
import type { Check } from '../../shared/label/props';
import { saysSomething } from '../../shared/reason';
import { letterOf } from '../../widgets/response-board/response';
import { judgementOf, reasonOf } from './model';
import { REASON, dimensionPath } from './paths';
import { groupsOf } from './ranks';
import type { Dimension, RankingResult, RankingSettings } from './types';

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
  const having = (holds: (id: string) => boolean) => ids.filter(holds).length;
  const said = (key: string) => t(`ranking.checklist.${key}`, dimension.name);
  const checks: Check[] = [];
  if (dimension.rank) {
    const all = dimension.partial ? 1 : ids.length;
    const done = allBad ? all : Math.min(having((id) => ranks[id] !== undefined), all);
    checks.push(dimension.partial ? share('ranks.none', dimension, said('rank.some'), done, all) : share('ranks.missing', dimension, said('rank'), done, all));
    if (!dimension.ties && groupsOf(ranks, ids).some((group) => group.ids.length > 1)) checks.push(line('ranks.tie', dimension, said('tie'), 'bad'));
  }
  if (dimension.scale) checks.push(share('ratings.missing', dimension, said('rate'), having((id) => ratings[id] !== undefined), ids.length));
  if ((dimension.classes ?? []).length > 0) checks.push(share('classes.missing', dimension, said('class'), having((id) => (classes[id] ?? []).length > 0), ids.length));
  return checks;
}

/** A line under the key of the server's check, at the field that the check is about. */
function line(key: string, { id }: Dimension, text: string, level: Check['level'], field = key.split('.')[0]!): Check {
  return { key: `ranking.check.${key}`, path: dimensionPath(id, field), ok: level === 'ok', level, text };
}

function share(key: string, dimension: Dimension, text: string, done: number, all: number): Check {
  return { ...line(key, dimension, text, done >= all ? 'ok' : 'todo'), have: shareDone(done, all) };
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
  return line('related', dimension(second), t('ranking.checklist.related', dimension(first).name, dimension(second).name, letter(better), letter(worse)), 'bad', 'ranks');
}

function reasonChecks(result: RankingResult, { reason }: RankingSettings): Check[] {
  const text = reasonOf(result);
  const blank = text.trim() === '';
  if (reason === 'none' || (reason === 'optional' && blank)) return [];
  const ok = !blank && saysSomething(text);
  return [{ key: `ranking.check.reason.${blank ? 'missing' : 'empty'}`, path: REASON, ok, level: ok ? 'ok' : blank ? 'todo' : 'bad', text: t(blank || ok ? 'ranking.checklist.reason' : 'ranking.checklist.reason.empty') }];
}

/** Whether a dimension, or the reason, still misses something. */
export function isOpen(result: RankingResult, settings: RankingSettings, ids: readonly string[], path: string): boolean {
  return checklist(result, settings, ids).some((check) => isWithin(check.path, path) && !check.ok);
}
