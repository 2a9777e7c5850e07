import { CodePoints, trimStretch, wordEdge, wordStart, type Stretch } from '../text';
import type { Span } from './spans';

/** Makes spans of a text, so that their own text is always what stands there. */
export class Grounding {
  readonly #points: CodePoints;

  constructor(text: string) {
    this.#points = new CodePoints(text);
  }

  /** The span of a stretch in code points, without white space at its ends; null when nothing else is in it. */
  spanAt({ start, end }: Stretch): Span | null {
    const inside = { start: this.#points.toUtf16(start), end: this.#points.toUtf16(end) };
    const trimmed = trimStretch(this.#points.text, inside);
    return trimmed && this.#span(trimmed);
  }

  /** The span with one edge moved by a word; null when it would be empty or cannot move. */
  nudge(span: Span, edge: 'start' | 'end', step: 1 | -1): Span | null {
    const text = this.#points.text;
    const [start, end] = [this.#points.toUtf16(span.start), this.#points.toUtf16(span.end)];
    const moved = edge === 'start' ? { start: wordStart(text, start, step), end } : { start, end: wordEdge(text, end, step) };
    const same = moved.start === start && moved.end === end;
    return same || moved.start >= moved.end ? null : this.#span(moved);
  }

  #span({ start, end }: Stretch): Span {
    return { start: this.#points.fromUtf16(start), end: this.#points.fromUtf16(end), text: this.#points.text.slice(start, end) };
  }
}
