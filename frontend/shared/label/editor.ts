import { History } from '../history';

/** Where an undone or redone change was. */
export interface Step {
  /** The path of the part; null where it was none in particular. */
  readonly part: string | null;
}

/** The result in hand with all that can be done to it; every change can be undone. A type adds its own changes. */
export abstract class Editor<R> {
  readonly #history: History<R>;

  constructor(result: R) {
    this.#history = new History(result);
  }

  get result(): R {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  undo(): Step | null {
    return this.#step(this.canUndo, () => this.#history.undo());
  }

  redo(): Step | null {
    return this.#step(this.canRedo, () => this.#history.redo());
  }

  /** The path of the part by which two results differ, the first where there are several. */
  protected abstract changedPart(before: R, after: R): string | null;

  /** Takes a changed result, false when it is the very same; changes with one `merge` name without a pause are undone as one. */
  protected take(result: R, merge: string | null = null): boolean {
    if (result === this.result) return false;
    this.#history.push(result, merge);
    return true;
  }

  #step(can: boolean, go: () => void): Step | null {
    if (!can) return null;
    const before = this.result;
    go();
    return { part: this.changedPart(before, this.result) };
  }
}
