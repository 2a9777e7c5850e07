import { describe, expect, it } from 'vitest';
import { CodePoints, countWords, excerpt, nearestWordEdge, runsRightToLeft, trimStretch, wordEdge, wordSegments, wordStart } from './text';
import vectors from './words.vectors.json';

describe('CodePoints', () => {
  it('leaves a text of the basic plane as it is', () => {
    const points = new CodePoints('القهوة والشاي');
    expect(points.length).toBe(13);
    expect(points.toUtf16(7)).toBe(7);
    expect(points.fromUtf16(7)).toBe(7);
  });

  it('counts an emoji as one where the browser counts two', () => {
    const points = new CodePoints('a😀b😀c');
    expect(points.length).toBe(5);
    expect([0, 1, 2, 3, 4, 5].map((offset) => points.toUtf16(offset))).toEqual([0, 1, 3, 4, 6, 7]);
    expect([0, 1, 3, 4, 6, 7].map((index) => points.fromUtf16(index))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(points.slice(1, 4)).toBe('😀b😀');
  });

  it('takes the middle of a surrogate pair for its beginning', () => {
    expect(new CodePoints('a😀b').fromUtf16(2)).toBe(1);
  });

  it('counts every code point of a joined emoji and both characters of a line break', () => {
    expect(new CodePoints('👩‍🚀').length).toBe(3);
    expect(new CodePoints('a\r\nb').length).toBe(4);
  });

  it('agrees with the iterator of the language on rare ideographs and lone surrogates', () => {
    const text = '\ud800x𠮷野家\udc00𝒳';
    const points = new CodePoints(text);
    const all = Array.from(text);
    expect(points.length).toBe(all.length);
    for (let offset = 0; offset <= all.length; offset++) {
      expect(points.toUtf16(offset)).toBe(all.slice(0, offset).join('').length);
      expect(points.fromUtf16(points.toUtf16(offset))).toBe(offset);
    }
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    ['Why did the ferries collide?', 5],
    ["The council couldn't wait: 3.5 years!", 6],
    ['متى افتتح النفق؟', 3],
    ['😀 👍', 0],
    ['See groundwork.example:note, 3.5 times', 6],
  ])('counts %j as %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it.each(vectors)('counts as the server does: $text', ({ text, words }) => {
    expect(countWords(text)).toBe(words);
  });

  it('finds words in Japanese, which writes no spaces', () => {
    expect(countWords('日本の首都は東京です。')).toBeGreaterThan(4);
  });
});

describe('nearestWordEdge', () => {
  it.each([
    ['eleven people', 1, 0],
    ['eleven people', 5, 6],
    ['eleven people', 9, 7],
    ['eleven people', 13, 13],
    ['in 1906, after', 7, 7],
    ['🚢🚢 went', 6, 5],
  ])('in %j takes %i to %i', (text, index, edge) => {
    expect(nearestWordEdge(text, index)).toBe(edge);
  });
});

describe('wordSegments', () => {
  it('can be joined again without loss', () => {
    const text = 'Ein Wort,\r\n  東京タワー 😀 and more.';
    expect(wordSegments(text).join('')).toBe(text);
  });
});

describe('excerpt', () => {
  it('keeps a short text and puts it on one line', () => {
    expect(excerpt(' two\r\n  lines ', 20)).toBe('two lines');
  });

  it('never cuts a character a reader sees as one', () => {
    expect(excerpt('👩‍🚀👩‍🚀👩‍🚀👩‍🚀', 3)).toBe('👩‍🚀👩‍🚀…');
  });
});

describe('trimStretch', () => {
  const text = 'one \u3000two\r\n three';

  it('takes off white space of any kind on both sides', () => {
    expect(trimStretch(text, { start: 3, end: 11 })).toEqual({ start: 5, end: 8 });
  });

  it('has nothing left of white space alone', () => {
    expect(trimStretch(text, { start: 3, end: 5 })).toBeNull();
  });
});

describe('word edges', () => {
  const text = 'men worked, in shifts';

  it('moves an end over punctuation to the next word', () => {
    expect(wordEdge(text, 10, 1)).toBe(14);
    expect(wordEdge(text, 14, -1)).toBe(10);
    expect(wordEdge(text, 21, 1)).toBe(21);
  });

  it('moves a start word by word', () => {
    expect(wordStart(text, 4, 1)).toBe(12);
    expect(wordStart(text, 4, -1)).toBe(0);
    expect(wordStart(text, 0, -1)).toBe(0);
  });
});

describe('runsRightToLeft', () => {
  it('looks at the letter nearest to the edge', () => {
    expect(runsRightToLeft('«نفق» Tunnel.', 'start')).toBe(true);
    expect(runsRightToLeft('«نفق» Tunnel.', 'end')).toBe(false);
    expect(runsRightToLeft('1906', 'end')).toBe(false);
  });
});
