import { partColour, type PartColour } from '../colours';

/**
 * The number of each part of a list by its id, the same in every round and wherever the part stands: with the letter `p`,
 * `p3` is 3. Ids that another client made take the numbers that are left, in the order in which they are first met.
 */
export function numberParts(ids: readonly string[], letter: string): Map<string, number> {
  const madeHere = new RegExp(`^${letter}([1-9]\\d{0,3})$`);
  const numbers = new Map<string, number>();
  const foreign = new Set<string>();
  for (const id of ids) {
    const digits = madeHere.exec(id)?.[1];
    if (digits) numbers.set(id, Number(digits));
    else foreign.add(id);
  }
  const taken = new Set(numbers.values());
  let next = 1;
  for (const id of foreign) {
    while (taken.has(next)) next++;
    taken.add(next);
    numbers.set(id, next);
  }
  return numbers;
}

/** Colours and numbers for all parts of a list ever seen in one piece of work; never gives the same id twice. */
export class Numbering {
  #known: string[] = [];
  #numbers = new Map<string, number>();

  /** The letter with which ids made here begin. */
  constructor(private readonly letter: string) {}

  /** Makes ids known, those of earlier rounds first. */
  learn(ids: readonly string[]): void {
    const fresh = ids.filter((id) => !this.#numbers.has(id));
    if (fresh.length === 0) return;
    this.#known = [...this.#known, ...fresh];
    this.#numbers = numberParts(this.#known, this.letter);
  }

  numberOf(id: string): number {
    this.learn([id]);
    return this.#numbers.get(id)!;
  }

  colourOf(id: string): PartColour {
    return partColour(this.numberOf(id));
  }

  /** An id that no part had before. */
  freshId(): string {
    const id = `${this.letter}${Math.max(0, ...this.#numbers.values()) + 1}`;
    this.learn([id]);
    return id;
  }
}
