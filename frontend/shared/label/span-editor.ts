import type { Stretch } from '../text';
import { Editor } from './editor';
import { Grounding } from './grounding';
import { linkSpan, resizeSpan, unlinkSpan, type Span } from './spans';

/** An editor of a result whose parts are linked to spans of one text; parts by path. */
export abstract class SpanEditor<R> extends Editor<R> {
  protected readonly grounding: Grounding;

  constructor(result: R, text: string) {
    super(result);
    this.grounding = new Grounding(text);
  }

  /** The spans of a part; empty where it has none. */
  abstract spansOf(part: string): readonly Span[];

  /** The result in which a part has other spans. */
  protected abstract withSpans(part: string, spans: readonly Span[]): R;

  /** Links what is selected to a part; null when there is nothing in it, or it is linked already. */
  link(part: string, stretch: Stretch): Span | null {
    const span = this.grounding.spanAt(stretch);
    return span && this.#put(part, linkSpan(this.spansOf(part), span)) ? span : null;
  }

  unlink(part: string, nth: number): boolean {
    return this.#put(part, unlinkSpan(this.spansOf(part), nth));
  }

  resize(part: string, nth: number, stretch: Stretch): Span | null {
    const span = this.grounding.spanAt(stretch);
    return span && this.#put(part, resizeSpan(this.spansOf(part), nth, span)) ? span : null;
  }

  /** Moves an edge of a span by a word. */
  nudge(part: string, nth: number, edge: 'start' | 'end', step: 1 | -1): Span | null {
    const old = this.spansOf(part)[nth];
    const span = old ? this.grounding.nudge(old, edge, step) : null;
    return span && this.#put(part, resizeSpan(this.spansOf(part), nth, span), `${part}/nudge`) ? span : null;
  }

  #put(part: string, spans: readonly Span[], merge: string | null = null): boolean {
    return spans !== this.spansOf(part) && this.take(this.withSpans(part, spans), merge);
  }
}
