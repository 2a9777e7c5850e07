/** What is scrolled: an element, as far as it matters here. */
export type Scrolled = Pick<HTMLElement, 'scrollTop' | 'scrollHeight' | 'clientHeight'>;

/** Where others come to stand when one is scrolled: as far down their own length. */
export function follow(leader: Scrolled, others: readonly Scrolled[]): void {
  const share = leader.scrollTop / Math.max(1, leader.scrollHeight - leader.clientHeight);
  const places = others.map((other) => Math.round(share * (other.scrollHeight - other.clientHeight)));
  others.forEach((other, at) => {
    if (Math.abs(other.scrollTop - places[at]!) > 1) other.scrollTop = places[at]!;
  });
}

const REST_MS = 120;

/** Scrolls several texts as one: whichever a person scrolls leads until it rests. */
export class ScrollTogether<T extends Scrolled> {
  on = true;
  #leader: T | null = null;
  #last: T | null = null;
  #frame = 0;
  #rest = 0;

  /** Those in `view` follow at once. */
  constructor(private readonly view: () => readonly T[]) {}

  /** Hears that one was scrolled, by a person or by this. */
  scrolled(one: T): void {
    if (!this.on || (this.#leader !== null && this.#leader !== one)) return;
    this.#leader = this.#last = one;
    window.clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => { this.#leader = null; }, REST_MS);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => follow(one, this.view().filter((other) => other !== one)));
  }

  /** One comes into view again that did not follow while it was out of it. */
  catchUp(one: T): void {
    if (this.on && this.#last !== null && this.#last !== one) follow(this.#last, [one]);
  }

  /** A person turns to another one, which may lead at once. */
  turnTo(one: T): void {
    if (this.#leader !== one) this.#leader = null;
  }
}
