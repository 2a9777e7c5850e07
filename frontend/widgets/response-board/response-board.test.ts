import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import './index';
import type { Response } from './response';
import type { ResponseBoard } from './response-board';
import type { ResponseCard } from './response-card';

const three: Response[] = [
  { id: 'a', text: 'Look at the **log** first.' },
  { id: 'b', text: 'Look at the clock first. <img src=x onerror=alert(1)>' },
  { id: 'c', text: 'Wait.' },
];
const sha = 'f'.repeat(64);

describe('gw-response-board', () => {
  let board: ResponseBoard;
  const focused: string[] = [];

  beforeAll(() => {
    Element.prototype.scrollIntoView = () => {};
    Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 900 });
    vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  });

  beforeEach(async () => {
    focused.length = 0;
    localStorage.clear();
    board = document.createElement('gw-response-board');
    board.addEventListener('response-focus', (event) => {
      board.inHand = (event as CustomEvent<{ id: string }>).detail.id;
      focused.push(board.inHand);
    });
    document.body.append(board);
    await show(three);
  });

  afterEach(() => board.remove());

  async function show(responses: readonly Response[]): Promise<void> {
    board.responses = responses;
    await board.updateComplete;
    await vi.waitFor(() => expect(cards().every((card) => card.response.media || body(card)?.ariaBusy !== 'true')).toBe(true));
  }

  const cards = () => [...board.renderRoot.querySelectorAll<ResponseCard>('gw-response')];
  const card = (id: string) => cards().find((one) => one.response.id === id)!;
  const body = (one: ResponseCard) => one.renderRoot.querySelector('.written');
  const press = (on: Element, key: string) => on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  const inFocus = () => (board.renderRoot as ShadowRoot).activeElement;
  const alone = () => cards().filter((one) => !one.inert && !one.hasAttribute('inert')).map((one) => one.response.id);

  it('shows every response as safe Markdown with its letter, and says so', () => {
    expect(cards().map((one) => one.ariaLabel)).toEqual(['Response A, 5 words', 'Response B, 11 words', 'Response C, 1 word']);
    expect(body(card('a'))!.querySelector('strong')!.textContent).toBe('log');
    expect(body(card('b'))!.innerHTML).not.toContain('onerror');
  });

  it('makes a text into elements once, whatever happens around it', async () => {
    const [first] = body(card('a'))!.children;
    board.notes = { a: '1' };
    await show([three[2]!, three[0]!, three[1]!]);
    expect(body(card('a'))!.children[0]).toBe(first);
    expect(card('a').ariaLabel).toBe('Response B, 1, 5 words');
  });

  it('goes from one to the next with left and right, and stops at both ends', async () => {
    card('a').focus();
    press(card('a'), 'ArrowRight');
    await vi.waitFor(() => expect(inFocus()).toBe(card('b')));
    press(card('b'), 'ArrowRight');
    await vi.waitFor(() => expect(inFocus()).toBe(card('c')));
    press(card('c'), 'ArrowRight');
    expect(focused).toEqual(['a', 'b', 'c']);
    await board.updateComplete;
    expect(cards().map((one) => one.tabIndex)).toEqual([-1, -1, 0]);
  });

  it('shows one alone, and all again with Esc', async () => {
    card('b').focus();
    press(card('b'), 'Enter');
    await board.updateComplete;
    expect(alone()).toEqual(['b']);
    press(card('b'), 'ArrowLeft');
    await board.updateComplete;
    expect(alone()).toEqual(['a']);
    press(card('a'), 'Escape');
    await board.updateComplete;
    expect(alone()).toEqual(['a', 'b', 'c']);
    expect(inFocus()).toBe(card('a'));
  });

  it('compares two word by word and comes back', async () => {
    board.compare('a', 'b');
    await board.updateComplete;
    const comparison = board.renderRoot.querySelector('gw-comparison')!;
    await vi.waitFor(() => expect(comparison.renderRoot.querySelector('.busy')!.hasAttribute('hidden')).toBe(true));
    const text = comparison.renderRoot.querySelector('.text')!;
    expect(text.querySelector('del')!.textContent).toBe('**log**');
    expect(text.querySelector('ins')!.textContent).toBe('clock');
    press(comparison, 'Escape');
    await board.updateComplete;
    expect(board.renderRoot.querySelector('gw-comparison')).toBeNull();
    await vi.waitFor(() => expect(inFocus()).toBe(card('a')));
  });

  it('folds a response to its letter', async () => {
    card('a').renderRoot.querySelector<HTMLButtonElement>('[aria-expanded]')!.click();
    await board.updateComplete;
    await card('a').updateComplete;
    expect(card('a').folded).toBe(true);
    expect(card('a').renderRoot.querySelector('.content')!.hasAttribute('hidden')).toBe(true);
  });

  it('lays two conversations turn beside turn, unless each is scrolled by itself', async () => {
    const talk = (id: string): Response => ({ id, turns: [{ role: 'user', content: 'Why?' }, { role: 'assistant', content: `So, ${id}.` }] });
    await show([talk('a'), talk('b')]);
    expect(cards().map((one) => [...body(one)!.querySelectorAll('.who')].map((who) => who.textContent))).toEqual([['User', 'Assistant'], ['User', 'Assistant']]);
    expect(cards().every((one) => one.aligned)).toBe(true);
    const together = board.renderRoot.querySelector<HTMLInputElement>('.together input')!;
    together.click();
    await board.updateComplete;
    expect(cards().some((one) => one.aligned)).toBe(false);
  });

  it('shows pictures and videos, and says when one cannot be shown', async () => {
    await show([{ id: 'v', media: sha, mediaType: 'video' }, { id: 'i', media: sha, mediaType: 'image' }]);
    expect(card('v').renderRoot.querySelector('video')!.getAttribute('src')).toBe(`api/v1/media/${sha}`);
    const image = () => card('i').renderRoot.querySelector('img');
    expect(image()!.alt).toBe('Response B');
    image()!.dispatchEvent(new Event('error'));
    await card('i').updateComplete;
    expect(image()).toBeNull();
    card('i').renderRoot.querySelector<HTMLButtonElement>('.failed button')!.click();
    await card('i').updateComplete;
    expect(image()).not.toBeNull();
  });
});
