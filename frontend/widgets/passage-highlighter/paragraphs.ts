import type { Stretch } from '../../shared/text';

/** A paragraph of a passage with its place in it, in UTF-16 indexes; the breaks between belong to none. */
export interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/** The part of a stretch that lies in one paragraph, in indexes of that paragraph. */
export interface Piece extends Stretch {
  readonly nth: number;
}

const LINE = /\r\n|[\n\r\u2028\u2029]/g;
const LONGEST_VERSE = 100;

/**
 * Cuts a passage at blank lines, and behind lines so long that they are paragraphs themselves. Other line breaks stay
 * inside, as in verse or in text broken by hand. No character is changed.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = splitLines(text);
  const paragraphs: Paragraph[] = [];
  let open: { start: number; end: number } | null = null;
  const close = () => {
    if (open) paragraphs.push({ start: open.start, text: text.slice(open.start, open.end) });
    open = null;
  };
  for (const line of lines) {
    if (text.slice(line.start, line.end).trim() === '') {
      close();
      continue;
    }
    open = { start: open === null ? line.start : (open as { start: number }).start, end: line.end };
    if (line.end - line.start > LONGEST_VERSE) close();
  }
  close();
  return paragraphs;
}

function splitLines(text: string): Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  for (const found of text.matchAll(LINE)) {
    lines.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  return [...lines, { start, end: text.length }];
}

/** What of a stretch lies in which paragraph. */
export function pieces(paragraphs: readonly Paragraph[], { start, end }: Stretch): Piece[] {
  return paragraphs
    .map((paragraph, nth) => ({
      nth,
      start: Math.max(0, start - paragraph.start),
      end: Math.min(paragraph.text.length, end - paragraph.start),
    }))
    .filter((piece) => piece.start < piece.end);
}

/** The paragraph and the index in it where a caret at this index of the passage stands. */
export function caretPlace(paragraphs: readonly Paragraph[], index: number): { nth: number; offset: number } | null {
  if (paragraphs.length === 0) return null;
  const behind = paragraphs.findIndex((paragraph) => paragraph.start > index);
  const nth = Math.max(0, (behind < 0 ? paragraphs.length : behind) - 1);
  const paragraph = paragraphs[nth]!;
  return { nth, offset: Math.max(0, Math.min(index - paragraph.start, paragraph.text.length)) };
}
