import { beforeEach, describe, expect, it } from 'vitest';
import { splitParagraphs } from './paragraphs';
import { TextSurface } from './text-surface';

describe('TextSurface', () => {
  const text = 'One 😀 two.\r\n\r\nمرحبا بالعالم\r\n\r\n東京';
  let container: HTMLElement;
  let surface: TextSurface;

  beforeEach(() => {
    const host = document.createElement('section');
    document.body.replaceChildren(document.createElement('header'), host, document.createElement('footer'));
    const root = host.attachShadow({ mode: 'open' });
    container = document.createElement('div');
    const paragraphs = splitParagraphs(text);
    container.append(...paragraphs.map((paragraph) => Object.assign(document.createElement('p'), { textContent: paragraph.text })));
    root.append(container);
    surface = new TextSurface(container, root, paragraphs);
  });

  it('makes one range for each paragraph, of exactly the text that is meant', () => {
    const start = text.indexOf('two');
    const end = text.indexOf('京');
    const ranges = surface.rangesOf({ start, end });
    expect(ranges.map((range) => range.toString())).toEqual(['two.', 'مرحبا بالعالم', '東']);
    expect(ranges.every((range) => range.startContainer.nodeType === Node.TEXT_NODE)).toBe(true);
  });

  it('finds the index of a place in a paragraph, at its edges and between paragraphs', () => {
    const [first, second] = [container.children[0]!, container.children[1]!];
    expect(surface.indexOf(second.firstChild!, 3)).toBe(text.indexOf('مرحبا') + 3);
    expect(surface.indexOf(first, 0)).toBe(0);
    expect(surface.indexOf(first, 1)).toBe(text.indexOf('\r\n'));
    expect(surface.indexOf(container, 2)).toBe(text.indexOf('東京'));
    expect(surface.indexOf(container, 3)).toBe(text.length);
  });

  it('takes what lies outside for the nearest end', () => {
    expect(surface.indexOf(document.querySelector('header')!, 0)).toBe(0);
    expect(surface.indexOf(document.querySelector('footer')!, 0)).toBe(text.length);
    expect(surface.indexOf(document.body, 0)).toBe(0);
    expect(surface.indexOf(document.body, 3)).toBe(text.length);
  });
});
