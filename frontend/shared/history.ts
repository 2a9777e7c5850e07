interface Step<T> {
  state: T;
  merge: string | null;
  at: number;
}

const PAUSE_MS = 1_000;
const DEPTH = 500;

/** Undo and redo over immutable states; typing in one field without a pause is one step. */
export class History<T> {
  private past: Step<T>[] = [];
  private future: Step<T>[] = [];
  private current: Step<T>;

  constructor(state: T, private readonly clock: () => number = Date.now) {
    this.current = { state, merge: null, at: clock() };
  }

  get present(): T {
    return this.current.state;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** Starts again from a state, with nothing to undo. */
  reset(state: T): void {
    this.past = [];
    this.future = [];
    this.current = { state, merge: null, at: this.clock() };
  }

  /**
   * Takes a new state. Changes with the same `merge` name (say `p1/answer`) that follow each other
   * within a second become one step.
   */
  push(state: T, merge: string | null = null): T {
    const at = this.clock();
    const joins = merge !== null && this.current.merge === merge && at - this.current.at < PAUSE_MS;
    if (!joins) {
      this.past = [...this.past, this.current].slice(-DEPTH);
    }
    this.future = [];
    this.current = { state, merge, at };
    return state;
  }

  undo(): T {
    const before = this.past.pop();
    if (before) {
      this.future.push(this.current);
      this.current = { ...before, merge: null };
    }
    return this.present;
  }

  redo(): T {
    const next = this.future.pop();
    if (next) {
      this.past.push(this.current);
      this.current = { ...next, merge: null };
    }
    return this.present;
  }
}
