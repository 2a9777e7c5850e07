import { partColour, type PartColour } from '../../shared/colours';
import { SpanEditor } from '../../shared/label/span-editor';
import type { Span } from '../../shared/label/spans';
import { answer, answerIn, asksFor, changedSet, setsOf, withoutAnswer } from './model';
import { setOf, setPath } from './paths';
import { EMPTY, type Answer, type ClassificationResult, type ClassificationSettings, type LabelSet } from './types';

/** The labels in hand with all that can be done to them; spans are linked by the path of their set. */
export class LabelEditor extends SpanEditor<ClassificationResult> {
  readonly #settings: ClassificationSettings;
  readonly #shelved = new Map<string, Pick<Answer, 'reason' | 'spans'>>();
  readonly #numbers = new Map<string, number>();

  constructor(result: ClassificationResult = EMPTY, settings: ClassificationSettings = { sets: [] }, text = '') {
    super(result, text);
    this.#settings = settings;
  }

  /** All sets, those of the brief first. */
  get sets(): LabelSet[] {
    return setsOf(this.result, this.#settings);
  }

  set(id: string | null): LabelSet | undefined {
    return this.sets.find((set) => set.id === id);
  }

  answerIn(id: string): Answer {
    return answerIn(this.result, id);
  }

  /** The place of a set in the brief, by which people know it. */
  colourOf(id: string): PartColour {
    this.sets.forEach((set) => this.#numbers.set(set.id, this.#numbers.get(set.id) ?? this.#numbers.size + 1));
    return partColour(this.#numbers.get(id) ?? 1);
  }

  /** Chooses labels. What only the labels before asked for goes, and comes back with them. */
  choose(id: string, labels: readonly string[]): boolean {
    const set = this.set(id);
    return set !== undefined && this.take(answer(this.result, this.#settings, id, { labels, ...this.#evidence(set, labels) }));
  }

  /** Takes what is typed; typing on without a pause is undone as one. */
  write(id: string, reason: string): boolean {
    return this.take(answer(this.result, this.#settings, id, { reason }), setPath(id, 'reason'));
  }

  /** Takes away the answer in a set that the brief no longer has. */
  forget(id: string): boolean {
    return this.take(withoutAnswer(this.result, id));
  }

  override spansOf(part: string): readonly Span[] {
    return this.answerIn(setOf(part)!).spans;
  }

  protected override withSpans(part: string, spans: readonly Span[]): ClassificationResult {
    return answer(this.result, this.#settings, setOf(part)!, { spans });
  }

  protected override changedPart(before: ClassificationResult, after: ClassificationResult): string | null {
    const id = changedSet(before, after);
    return id === null ? null : setPath(id);
  }

  #evidence(set: LabelSet, labels: readonly string[]): Partial<Answer> {
    const old = this.answerIn(set.id);
    const [before, now] = [asksFor(set, old.labels), asksFor(set, labels)];
    const shelved = this.#shelved.get(set.id) ?? { spans: [] };
    const reason = before.reason && !now.reason ? '' : now.reason && !old.reason ? shelved.reason ?? '' : old.reason ?? '';
    const spans = before.spans && !now.spans ? [] : now.spans && old.spans.length === 0 ? shelved.spans : old.spans;
    if (old.reason || old.spans.length > 0) this.#shelved.set(set.id, old);
    return { reason, spans };
  }
}
