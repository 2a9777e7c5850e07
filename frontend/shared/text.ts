/** Translates between code points, used in all data, and the UTF-16 indexes of the browser. */
export class CodePoints {
  readonly #pairs: number[] = [];

  constructor(readonly text: string) {
    for (let at = 0; at < text.length; at++) {
      if (text.codePointAt(at)! > 0xffff) this.#pairs.push(at++);
    }
  }

  get length(): number {
    return this.text.length - this.#pairs.length;
  }

  /** The UTF-16 index of a code point offset. */
  toUtf16(offset: number): number {
    return offset + this.#countPairs((pair, nth) => pair - nth < offset);
  }

  /** The code point offset of a UTF-16 index; inside a surrogate pair, the pair's own offset. */
  fromUtf16(index: number): number {
    return index - this.#countPairs((pair) => pair < index);
  }

  /** The text between two code point offsets, the end exclusive. */
  slice(start: number, end: number): string {
    return this.text.slice(this.toUtf16(start), this.toUtf16(end));
  }

  #countPairs(isBefore: (pair: number, nth: number) => boolean): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#pairs[middle]!, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const byWord = new Intl.Segmenter('en', { granularity: 'word' });
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

const BETWEEN_LETTERS = /(?<=[\p{L}\p{M}])[.:\uff0e\ufe55\uff1a](?=\p{L})/gu;

/**
 * The words as Unicode (UAX 29) defines them, by dictionary where a script has no spaces. Full stops and colons
 * between letters always separate, since versions of the annex differ there and the server must cut the same.
 */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of byWord.segment(text.replace(BETWEEN_LETTERS, ' '))) if (isWordLike) found.push(segment);
  return found;
}

export function countWords(text: string): number {
  return words(text).length;
}

/** Cuts a text into words and what stands between them; joined again they are the text. */
export function wordSegments(text: string): string[] {
  return Array.from(byWord.segment(text), (segment) => segment.segment);
}

/** The text on one line, cut to a number of characters as a reader sees them. */
export function excerpt(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const seen = Array.from(characters.segment(line), (segment) => segment.segment);
  return seen.length <= limit ? line : `${seen.slice(0, limit - 1).join('').trimEnd()}…`;
}

/** A stretch of a text in UTF-16 indexes, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Takes the white space off both ends; null when nothing else is left. */
export function trimStretch(text: string, { start, end }: Stretch): Stretch | null {
  const inside = text.slice(start, end);
  const trimmed = inside.trim();
  if (trimmed === '') return null;
  const from = start + inside.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}

/** Moves an index to the next or previous end of a word, or stays where there is none. */
export function wordEdge(text: string, index: number, step: 1 | -1): number {
  let last = index;
  for (const { segment, index: start, isWordLike } of byWord.segment(text)) {
    if (!isWordLike) continue;
    const end = start + segment.length;
    if (step === 1 && end > index) return end;
    if (step === -1 && end < index) last = end;
  }
  return last;
}

/** The beginning or end of the word, sign or gap under an index, whichever is nearer. */
export function nearestWordEdge(text: string, index: number): number {
  const under = byWord.segment(text).containing(index);
  if (!under) return index;
  const end = under.index + under.segment.length;
  return index - under.index <= end - index ? under.index : end;
}

/** Moves an index to the next or previous start of a word, or stays where there is none. */
export function wordStart(text: string, index: number, step: 1 | -1): number {
  let last = index;
  for (const { index: start, isWordLike } of byWord.segment(text)) {
    if (!isWordLike) continue;
    if (step === 1 && start > index) return start;
    if (step === -1 && start < index) last = start;
  }
  return last;
}

/** Tells whether the strong character nearest to an edge runs from right to left. */
export function runsRightToLeft(text: string, from: 'start' | 'end'): boolean {
  const strong = text.match(/\p{L}/gu);
  const letter = from === 'start' ? strong?.[0] : strong?.[strong.length - 1];
  return letter !== undefined && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(letter);
}
