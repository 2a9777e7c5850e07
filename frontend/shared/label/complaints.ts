import { equal } from '../equal';
import { isWithin, valueAt } from './paths';
import type { Violation } from './props';

/** Violations of a result that was refused; each is dropped as soon as what it is about has changed. */
export class Complaints<R> {
  #all: readonly Violation[] = [];
  #refused: R | null = null;

  /** `about` says what a violation at a path is about, where that is not simply what stands there. */
  constructor(private readonly about: (result: R, path: string) => unknown = valueAt) {}

  /** Takes what the server said about a result. */
  take(refused: R, violations: readonly Violation[]): void {
    this.#all = violations;
    this.#refused = refused;
  }

  /** Those on a part, or in it, that still hold. */
  on(result: R, part: string): Violation[] {
    return this.#all.filter((violation) => isWithin(violation.path, part) && this.#holds(result, violation.path));
  }

  /** Those on none of the parts, but on a list or the whole, that still hold. */
  besides(result: R, parts: readonly string[]): Violation[] {
    return this.#all.filter(({ path }) => !parts.some((part) => isWithin(path, part)) && this.#holds(result, path));
  }

  #holds(result: R, path: string): boolean {
    return result === this.#refused || (this.#refused !== null && equal(this.about(this.#refused, path), this.about(result, path)));
  }
}
