import { equal } from '../../shared/equal';
import { Editor } from '../../shared/label/editor';
import { chosenAfter } from '../../widgets/answer-controls/choice';
import { classify, judgementOf, rate, setAllBad, setRanks, setReason } from './model';
import { REASON, dimensionPath } from './paths';
import { asShown, moved, placed, withRank, type Place } from './ranks';
import type { Dimension, Judgement, RankingResult, Ranks } from './types';

/** What is said of the responses with all that can be done to it; responses by id, in the order in which they are shown. */
export class RankingEditor extends Editor<RankingResult> {
  readonly #shelved = new Map<string, Ranks>();
  /** The dimensions on which a person moved something since the work was opened. */
  readonly #touched = new Set<string>();

  constructor(result: RankingResult = { dimensions: {} }, readonly ids: readonly string[] = []) {
    super(result);
  }

  on(dimension: Dimension): Judgement {
    return judgementOf(this.result, dimension.id);
  }

  /** Whether the order of a dimension was made by hand since the work was opened. */
  isTouched(dimension: Dimension): boolean {
    return this.#touched.has(dimension.id);
  }

  /** Whether a digit says something on a dimension. */
  means({ rank, scale, classes }: Dimension, digit: number): boolean {
    if (rank) return digit <= this.ids.length;
    return scale ? digit >= scale.min && digit <= scale.max : digit <= (classes ?? []).length;
  }

  /** Does what a digit says: the rank; the rating where nothing is ranked, or the class by its place where nothing is rated either. */
  answer(dimension: Dimension, response: string, digit: number): boolean {
    if (dimension.rank) return this.rank(dimension, response, digit);
    if (dimension.scale) return this.rate(dimension, response, digit);
    const options = (dimension.classes ?? []).map((name) => ({ id: name, name }));
    const chosen = this.on(dimension).classes[response] ?? [];
    return this.classify(dimension, response, chosenAfter(options, chosen, options[digit - 1]!.id, true));
  }

  /** Gives a response a rank, null to take it away. */
  rank(dimension: Dimension, response: string, rank: number | null): boolean {
    return this.#order(dimension, withRank(this.on(dimension).ranks, this.ids, response, rank, dimension.ties));
  }

  /** Gives a response the rank behind all others that have one. */
  rankNext(dimension: Dimension, response: string): boolean {
    return this.#order(dimension, moved(this.on(dimension).ranks, this.ids, response, -1, dimension));
  }

  move(dimension: Dimension, response: string, by: -1 | 1): boolean {
    return this.#order(dimension, moved(this.on(dimension).ranks, this.ids, response, by, dimension));
  }

  place(dimension: Dimension, response: string, place: Place): boolean {
    return this.#order(dimension, placed(this.on(dimension).ranks, this.ids, response, place));
  }

  /** Takes the order in which the responses are shown, to go on from there. */
  takeShown(dimension: Dimension): boolean {
    this.#touched.delete(dimension.id);
    return this.take(setRanks(this.result, dimension.id, asShown(this.ids)));
  }

  /** Says whether all are bad; the ranks come back when they no longer are. */
  setAllBad(dimension: Dimension, allBad: boolean): boolean {
    if (allBad) this.#shelved.set(dimension.id, this.on(dimension).ranks);
    return this.take(setAllBad(this.result, dimension.id, allBad, this.#shelved.get(dimension.id)));
  }

  rate(dimension: Dimension, response: string, rating: number | null): boolean {
    return this.take(rate(this.result, dimension.id, response, rating), `${dimension.id}/${response}/rating`);
  }

  classify(dimension: Dimension, response: string, chosen: readonly string[]): boolean {
    return this.take(classify(this.result, dimension.id, response, chosen));
  }

  /** Takes what is typed; typing on without a pause is undone as one. */
  reason(text: string): boolean {
    return this.take(setReason(this.result, text), 'reason');
  }

  protected override changedPart(before: RankingResult, after: RankingResult): string | null {
    if (before.reason !== after.reason) return REASON;
    const ids = new Set([...Object.keys(before.dimensions), ...Object.keys(after.dimensions)]);
    const changed = [...ids].find((id) => !equal(judgementOf(before, id), judgementOf(after, id)));
    return changed === undefined ? null : dimensionPath(changed);
  }

  #order(dimension: Dimension, ranks: Ranks): boolean {
    const done = this.take(setRanks(this.result, dimension.id, ranks));
    if (done) this.#touched.add(dimension.id);
    return done;
  }
}
