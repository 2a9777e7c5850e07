import type { Ranks } from './types';

/** Responses that share a rank. */
export interface Group {
  readonly rank: number;
  readonly ids: readonly string[];
}

/** What an order may be like. */
export interface Rules {
  readonly ties: boolean;
  readonly partial: boolean;
}

/** A place in an order: together with a group, or by itself before one (their number is the end); null is outside of it. */
export type Place = { readonly with: number } | { readonly before: number } | null;

/** The groups from the best to the worst; within one, in the order in which the responses are shown. */
export function groupsOf(ranks: Ranks, ids: readonly string[]): Group[] {
  const numbers = [...new Set(ids.map((id) => ranks[id]).filter((rank) => rank !== undefined))].sort((a, b) => a - b);
  return numbers.map((rank) => ({ rank, ids: ids.filter((id) => ranks[id] === rank) }));
}

export function unranked(ranks: Ranks, ids: readonly string[]): string[] {
  return ids.filter((id) => ranks[id] === undefined);
}

/** The ranks of groups in a row, counted without gaps. */
function ranksOf(groups: readonly (readonly string[])[]): Ranks {
  return Object.fromEntries(groups.filter((group) => group.length > 0).flatMap((group, at) => group.map((id) => [id, at + 1])));
}

/** Gives a response a rank, null to take it away. Without ties whoever has the rank moves down; once all are ranked there are no gaps. */
export function withRank(ranks: Ranks, ids: readonly string[], id: string, rank: number | null, ties: boolean): Ranks {
  if (rank === null) return without(ranks, id);
  if (ranks[id] === rank || rank < 1 || rank > ids.length) return ranks;
  const others = without(ranks, id);
  const rest = ids.filter((one) => one !== id);
  if (!ties && unranked(others, rest).length === 0) return same(ranks, inserted(groupsOf(others, rest), id, rank));
  const given = { ...ties ? others : madeRoom(others, rank), [id]: rank };
  return same(ranks, unranked(given, ids).length === 0 ? ranksOf(groupsOf(given, ids).map((group) => group.ids)) : given);
}

/** Puts a response at the very rank that was asked for among all others. */
function inserted(groups: readonly Group[], id: string, rank: number): Ranks {
  const order = groups.map((group) => group.ids);
  return ranksOf([...order.slice(0, rank - 1), [id], ...order.slice(rank - 1)]);
}

function without(ranks: Ranks, id: string): Ranks {
  if (ranks[id] === undefined) return ranks;
  return Object.fromEntries(Object.entries(ranks).filter(([other]) => other !== id));
}

/** Pushes down who has a rank, and whoever then stands in the way. */
function madeRoom(ranks: Ranks, rank: number): Ranks {
  const moved: Record<string, number> = { ...ranks };
  for (let taken = rank; ; taken++) {
    const holder = Object.keys(ranks).find((id) => ranks[id] === taken);
    if (holder === undefined) return moved;
    moved[holder] = taken + 1;
  }
}

/** Puts a response to a place, which is meant among the groups as they stand. */
export function placed(ranks: Ranks, ids: readonly string[], id: string, place: Place): Ranks {
  if (place === null) return without(ranks, id);
  const groups = groupsOf(ranks, ids).map((group) => group.ids.filter((one) => one !== id));
  if ('with' in place) groups[place.with] = ids.filter((one) => one === id || groups[place.with]?.includes(one));
  else groups.splice(place.before, 0, [id]);
  return same(ranks, ranksOf(groups));
}

/**
 * Moves a response one step up or down: out of a tie beside it, into a tie with its neighbour, or past it where there are no ties.
 * One without a rank comes in at the end; down from the end it goes out again where it may.
 */
export function moved(ranks: Ranks, ids: readonly string[], id: string, by: -1 | 1, { ties, partial }: Rules): Ranks {
  const groups = groupsOf(ranks, ids);
  const at = groups.findIndex((group) => group.ids.includes(id));
  if (at < 0) return by < 0 ? placed(ranks, ids, id, { before: groups.length }) : ranks;
  if (groups[at]!.ids.length > 1) return placed(ranks, ids, id, { before: by < 0 ? at : at + 1 });
  const next = at + by;
  if (next < 0) return ranks;
  if (next >= groups.length) return partial ? without(ranks, id) : ranks;
  return placed(ranks, ids, id, ties ? { with: next } : { before: by < 0 ? next : next + 1 });
}

/** The order in which the responses are shown. */
export function asShown(ids: readonly string[]): Ranks {
  return ranksOf(ids.map((id) => [id]));
}

export function isAsShown(ranks: Ranks, ids: readonly string[]): boolean {
  return same(ranks, asShown(ids)) === ranks;
}

/** The old ranks when the new ones say the same. */
function same(old: Ranks, now: Ranks): Ranks {
  const ids = Object.keys(now);
  return ids.length === Object.keys(old).length && ids.every((id) => old[id] === now[id]) ? old : now;
}
