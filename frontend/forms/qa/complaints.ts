import type { Violation } from '../../shared/label-form';
import { findPair } from './model';
import { fieldOf, pairOf } from './paths';
import type { Pair, QaResult } from './types';

/** Violations of a result that was refused; each is dropped as soon as what it is about has changed. */
export class Complaints {
  #all: readonly Violation[] = [];
  #refused: QaResult = { pairs: [] };

  /** Takes what the server said about a result. */
  about(refused: QaResult, violations: readonly Violation[]): void {
    this.#all = violations;
    this.#refused = refused;
  }

  /** Those on a pair that still hold. */
  on(pair: Pair): Violation[] {
    return this.#all.filter((violation) => pairOf(violation.path) === pair.id && this.#holds(violation, pair));
  }

  /** Those on the list or the whole that still hold. */
  onList(result: QaResult): Violation[] {
    const same = result.pairs.length === this.#refused.pairs.length && result.pairs.every((pair, at) => pair.type === this.#refused.pairs[at]!.type
      && pair.wholePassage === this.#refused.pairs[at]!.wholePassage);
    return same ? this.#all.filter((violation) => pairOf(violation.path) === null) : [];
  }

  #holds(violation: Violation, pair: Pair): boolean {
    const refused = findPair(this.#refused, pair.id);
    const field = fieldOf(violation.path) as keyof Pair | null;
    return refused === pair || (field !== null && refused !== undefined && refused[field] === pair[field]);
  }
}
