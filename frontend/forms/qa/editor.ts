import type { PartColour } from '../../shared/colours';
import { History } from '../../shared/history';
import type { Stretch } from '../../shared/text';
import { Grounding } from './grounding';
import { addPair, changedPair, editPair, findPair, linkSpan, movePair, removePair, resizeSpan, setWholePassage, unlinkSpan } from './model';
import { Numbering } from './numbering';
import { EMPTY, type Pair, type QaResult, type Span, type TextField } from './types';

/** Where an undone or redone change was. */
export interface Step {
  readonly pair: string | null;
}

/** The result in hand with all that can be done to it; every change can be undone. */
export class Editor {
  readonly #history: History<QaResult>;
  readonly #numbering = new Numbering();
  readonly #grounding: Grounding;
  readonly #shelved = new Map<string, readonly Span[]>();

  /** `seen` are the ids of pairs of earlier rounds, whose numbers stay theirs. */
  constructor(result: QaResult = EMPTY, passage = '', seen: readonly string[] = []) {
    this.#history = new History(result);
    this.#grounding = new Grounding(passage);
    this.#numbering.learn([...seen, ...result.pairs.map((pair) => pair.id)]);
  }

  get result(): QaResult {
    return this.#history.present;
  }

  get pairs(): readonly Pair[] {
    return this.result.pairs;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  pair(id: string | null): Pair | undefined {
    return findPair(this.result, id);
  }

  numberOf(id: string): number {
    return this.#numbering.numberOf(id);
  }

  colourOf(id: string): PartColour {
    return this.#numbering.colourOf(id);
  }

  /** Adds a pair at the end, with a span when one is given, and says its id. */
  add(stretch: Stretch | null = null): string {
    const id = this.#numbering.freshId();
    const span = stretch && this.#grounding.spanAt(stretch);
    const added = addPair(this.result, id);
    this.#take(span ? linkSpan(added, id, span) : added);
    return id;
  }

  /** Removes a pair and says which one comes into its place. */
  remove(id: string): string | null {
    const at = this.pairs.findIndex((pair) => pair.id === id);
    this.#take(removePair(this.result, id));
    return (this.pairs[at] ?? this.pairs[at - 1])?.id ?? null;
  }

  move(id: string, to: number): boolean {
    return this.#take(movePair(this.result, id, to));
  }

  /** Takes what is typed; typing on in one field without a pause is undone as one. */
  write(id: string, field: TextField, value: string): boolean {
    return this.#take(editPair(this.result, id, { [field]: value }), `${id}/${field}`);
  }

  setType(id: string, type: string): boolean {
    return this.#take(editPair(this.result, id, { type }), `${id}/type`);
  }

  /** Says whether a pair is about the whole passage; its spans come back when it no longer is. */
  setWhole(id: string, whole: boolean): boolean {
    const pair = this.pair(id);
    if (whole && pair) this.#shelved.set(id, pair.spans);
    return this.#take(setWholePassage(this.result, id, whole, this.#shelved.get(id)));
  }

  /** Links what is selected to a pair; null when there is nothing in it, or it is linked already. */
  link(id: string, stretch: Stretch): Span | null {
    const span = this.#grounding.spanAt(stretch);
    return span && this.#take(linkSpan(this.result, id, span)) ? span : null;
  }

  unlink(id: string, nth: number): boolean {
    return this.#take(unlinkSpan(this.result, id, nth));
  }

  resize(id: string, nth: number, stretch: Stretch): Span | null {
    const span = this.#grounding.spanAt(stretch);
    return span && this.#take(resizeSpan(this.result, id, nth, span)) ? span : null;
  }

  /** Moves an edge of a span by a word. */
  nudge(id: string, nth: number, edge: 'start' | 'end', step: 1 | -1): Span | null {
    const old = this.pair(id)?.spans[nth];
    const span = old ? this.#grounding.nudge(old, edge, step) : null;
    return span && this.#take(resizeSpan(this.result, id, nth, span), `${id}/nudge`) ? span : null;
  }

  undo(): Step | null {
    return this.#step(this.canUndo, () => this.#history.undo());
  }

  redo(): Step | null {
    return this.#step(this.canRedo, () => this.#history.redo());
  }

  #step(can: boolean, go: () => void): Step | null {
    if (!can) return null;
    const before = this.result;
    go();
    return { pair: changedPair(before, this.result) };
  }

  #take(result: QaResult, merge: string | null = null): boolean {
    if (result === this.result) return false;
    this.#history.push(result, merge);
    return true;
  }
}
