import { describe, expect, it } from 'vitest';
import { caretPlace, pieces, splitParagraphs } from './paragraphs';

const texts = (text: string) => splitParagraphs(text).map((paragraph) => paragraph.text);

describe('splitParagraphs', () => {
  it.each(['One.\n\nTwo.', 'One.\r\n\r\nTwo.', 'One.\r\rTwo.', 'One.\n \t\n\n\nTwo.\n', '\n\nOne.\u2029\u2029Two.'])('cuts %j at its blank lines', (text) => {
    expect(texts(text)).toEqual(['One.', 'Two.']);
  });

  it('keeps the line breaks of verse, also those of two characters', () => {
    expect(texts('Roses are red,\r\nviolets are blue.\r\n\r\nEnd.')).toEqual(['Roses are red,\r\nviolets are blue.', 'End.']);
  });

  it('takes long lines for paragraphs', () => {
    const long = 'word '.repeat(40).trim();
    expect(texts(`${long}\n${long}\nshort`)).toEqual([long, long, 'short']);
  });

  it('knows where each paragraph stands in the passage', () => {
    const text = '\r\n  One 😀.\r\n\r\n مرحبا\r\n\r\n東京';
    for (const { start, text: paragraph } of splitParagraphs(text)) {
      expect(text.slice(start, start + paragraph.length)).toBe(paragraph);
    }
    expect(splitParagraphs('')).toEqual([]);
    expect(splitParagraphs(' \n ')).toEqual([]);
  });
});

describe('pieces', () => {
  const paragraphs = splitParagraphs('One.\r\n\r\nTwo.\r\n\r\nThree.');

  it('cuts a stretch at the paragraphs it crosses', () => {
    expect(pieces(paragraphs, { start: 2, end: 19 })).toEqual([
      { nth: 0, start: 2, end: 4 }, { nth: 1, start: 0, end: 4 }, { nth: 2, start: 0, end: 3 },
    ]);
  });

  it('leaves out what only breaks lie in', () => {
    expect(pieces(paragraphs, { start: 4, end: 8 })).toEqual([]);
  });
});

describe('caretPlace', () => {
  const paragraphs = splitParagraphs('One.\n\nTwo.');

  it('stands in the paragraph, at its end when the index lies in a break', () => {
    expect(caretPlace(paragraphs, 6)).toEqual({ nth: 1, offset: 0 });
    expect(caretPlace(paragraphs, 5)).toEqual({ nth: 0, offset: 4 });
    expect(caretPlace(paragraphs, 99)).toEqual({ nth: 1, offset: 4 });
    expect(caretPlace([], 0)).toBeNull();
  });
});
