import { partColour, type PartColour } from '../../shared/colours';

const MADE_HERE = /^p([1-9]\d{0,3})$/;

/**
 * The number of each pair by its id, the same in every round and wherever the pair stands in the list: `p3` is 3.
 * Ids that another client made take the numbers that are left, in the order in which they are first met.
 */
export function numberPairs(ids: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const foreign = new Set<string>();
  for (const id of ids) {
    const digits = MADE_HERE.exec(id)?.[1];
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

/** Colours and numbers for all pairs ever seen in one piece of work; never gives the same id twice. */
export class Numbering {
  #known: string[] = [];
  #numbers = new Map<string, number>();

  /** Makes ids known, those of earlier rounds first. */
  learn(ids: readonly string[]): void {
    const fresh = ids.filter((id) => !this.#numbers.has(id));
    if (fresh.length === 0) return;
    this.#known = [...this.#known, ...fresh];
    this.#numbers = numberPairs(this.#known);
  }

  numberOf(id: string): number {
    this.learn([id]);
    return this.#numbers.get(id)!;
  }

  colourOf(id: string): PartColour {
    return partColour(this.numberOf(id));
  }

  /** An id that no pair had before. */
  freshId(): string {
    const id = `p${Math.max(0, ...this.#numbers.values()) + 1}`;
    this.learn([id]);
    return id;
  }
}
