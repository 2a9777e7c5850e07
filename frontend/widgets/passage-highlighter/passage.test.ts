import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { partColour } from '../../shared/colours';
import './index';
import type { PassageElement } from './passage';

const text = 'Zwei 🚢🚢 stießen zusammen.\r\n\r\nاصطدمت عبّارتان في الضباب.';

describe('gw-passage', () => {
  let passage: PassageElement;

  beforeAll(() => {
    Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
    Range.prototype.getBoundingClientRect = () => new DOMRect();
    vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  });

  beforeEach(async () => {
    passage = document.createElement('gw-passage');
    passage.text = text;
    passage.selectable = true;
    document.body.append(passage);
    await passage.updateComplete;
  });

  afterEach(() => passage.remove());

  const paragraphs = () => [...passage.renderRoot.querySelectorAll('p')];

  it('lets every paragraph find its own direction', () => {
    expect(paragraphs().map((paragraph) => [paragraph.dir, paragraph.textContent])).toEqual([
      ['auto', 'Zwei 🚢🚢 stießen zusammen.'], ['auto', 'اصطدمت عبّارتان في الضباب.'],
    ]);
  });

  it('never touches the text nodes when marks and selections come and go', async () => {
    const nodes = paragraphs().map((paragraph) => paragraph.firstChild);
    passage.marks = [{ id: 'p1-0', group: 'p1', colour: partColour(1), start: 0, end: 4 }];
    passage.pending = { start: 5, end: 7 };
    passage.hot = 'p1';
    await passage.updateComplete;
    expect(paragraphs().map((paragraph) => paragraph.firstChild)).toEqual(nodes);
    expect(nodes.every((node, at) => paragraphs()[at]!.firstChild === node)).toBe(true);
  });

  it('links with Enter only when something is selected', async () => {
    const linked = vi.fn();
    passage.addEventListener('passage-link', linked);
    const press = () => passage.renderRoot.querySelector('.text')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    press();
    expect(linked).not.toHaveBeenCalled();
    passage.pending = { start: 5, end: 7 };
    await passage.updateComplete;
    press();
    expect(linked).toHaveBeenCalledOnce();
  });
});
