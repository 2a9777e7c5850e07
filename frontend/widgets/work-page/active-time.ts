const IDLE_AFTER_MS = 60_000;

/** Counts the time in which a person was at work: up to a minute after each input. */
export class ActiveTime {
  private active = 0;
  private counted: number;
  private last: number;

  constructor(now: number) {
    this.counted = now;
    this.last = now;
  }

  /** The person typed, clicked or moved. */
  input(now: number): void {
    this.advance(now);
    this.last = now;
  }

  /** The active milliseconds since the last call. */
  take(now: number): number {
    this.advance(now);
    const taken = this.active;
    this.active = 0;
    return Math.round(taken);
  }

  private advance(now: number): void {
    const until = Math.min(now, this.last + IDLE_AFTER_MS);
    this.active += Math.max(0, until - this.counted);
    this.counted = Math.max(this.counted, now);
  }
}
