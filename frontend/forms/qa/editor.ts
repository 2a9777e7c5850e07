import type { PartColour } from '../../shared/colours';
import { Numbering } from '../../shared/label/numbering';
import { SpanEditor } from '../../shared/label/span-editor';
import { linkSpan, type Span } from '../../shared/label/spans';
import type { Stretch } from '../../shared/text';
import { addPair, changedPair, editPair, findPair, linkedPair, movePair, removePair, setWholePassage } from './model';
import { pairOf, pairPath } from './paths';
import { EMPTY, type Pair, type QaResult, type TextField } from './types';

const NONE: readonly Span[] = [];

/** The pairs in hand with all that can be done to them; spans are linked by the path of their pair. */
export class PairEditor extends SpanEditor<QaResult> {
  readonly #numbering = new Numbering('p');
  readonly #shelved = new Map<string, readonly Span[]>();

  /** `seen` are the ids of pairs of earlier rounds, whose numbers stay theirs. */
  constructor(result: QaResult = EMPTY, passage = '', seen: readonly string[] = []) {
    super(result, passage);
    this.#numbering.learn([...seen, ...result.pairs.map((pair) => pair.id)]);
  }

  get pairs(): readonly Pair[] {
    return this.result.pairs;
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
    const span = stretch && this.grounding.spanAt(stretch);
    const added = addPair(this.result, id);
    this.take(span ? linkedPair(added, id, linkSpan(NONE, span)) : added);
    return id;
  }

  /** Removes a pair and says which one comes into its place. */
  remove(id: string): string | null {
    const at = this.pairs.findIndex((pair) => pair.id === id);
    this.take(removePair(this.result, id));
    return (this.pairs[at] ?? this.pairs[at - 1])?.id ?? null;
  }

  move(id: string, to: number): boolean {
    return this.take(movePair(this.result, id, to));
  }

  /** Takes what is typed; typing on in one field without a pause is undone as one. */
  write(id: string, field: TextField, value: string): boolean {
    return this.take(editPair(this.result, id, { [field]: value }), `${id}/${field}`);
  }

  setType(id: string, type: string): boolean {
    return this.take(editPair(this.result, id, { type }), `${id}/type`);
  }

  /** Says whether a pair is about the whole passage; its spans come back when it no longer is. */
  setWhole(id: string, whole: boolean): boolean {
    const pair = this.pair(id);
    if (whole && pair) this.#shelved.set(id, pair.spans);
    return this.take(setWholePassage(this.result, id, whole, this.#shelved.get(id)));
  }

  override spansOf(part: string): readonly Span[] {
    return this.pair(pairOf(part))?.spans ?? NONE;
  }

  protected override withSpans(part: string, spans: readonly Span[]): QaResult {
    return linkedPair(this.result, pairOf(part), spans);
  }

  protected override changedPart(before: QaResult, after: QaResult): string | null {
    const id = changedPair(before, after);
    return id === null ? null : pairPath(id);
  }
}
