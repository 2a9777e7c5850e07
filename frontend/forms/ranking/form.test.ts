import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Check, LabelFormProps } from '../../shared/label/props';
import './index';
import type { DimensionCard } from './dimension-card';
import type { RankingForm } from './form';
import type { RankingContent, RankingResult, RankingSettings } from './types';

const content: RankingContent = {
  prompt: 'Why does it restart?',
  responses: [{ id: 'x7', text: 'Look at the log.' }, { id: 'b2', text: 'For many reasons.' }, { id: 'q9', text: 'Just wait.' }],
};
const settings: RankingSettings = {
  dimensions: [
    { id: 'clarity', name: 'Clarity', rank: true, ties: true, partial: false },
    { id: 'accuracy', name: 'Accuracy', rank: true, ties: false, partial: true, scale: { min: 1, max: 5 }, classes: ['right', 'wrong'] },
  ],
  reason: 'optional', allBad: true,
};
const done: RankingResult = {
  dimensions: {
    clarity: { ranks: { x7: 1, b2: 2, q9: 2 }, allBad: false, ratings: {}, classes: {} },
    accuracy: { ranks: { x7: 1 }, allBad: false, ratings: { x7: 5, b2: 3, q9: 1 }, classes: { x7: ['right'], b2: ['right'], q9: ['wrong'] } },
  },
  reason: 'It names the cause.',
};

describe('gw-form-ranking', () => {
  let form: RankingForm;
  const results: RankingResult[] = [];
  const said: string[] = [];
  let checks: Check[] = [];

  beforeAll(() => {
    Element.prototype.scrollIntoView = () => {};
    vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  });

  beforeEach(() => {
    results.length = said.length = 0;
    localStorage.clear();
    form = document.createElement('gw-form-ranking');
    form.addEventListener('gw-change', (event) => results.push((event as CustomEvent<{ result: RankingResult }>).detail.result));
    form.addEventListener('gw-announce', (event) => said.push((event as CustomEvent<{ text: string }>).detail.text));
    form.addEventListener('gw-checks', (event) => { checks = (event as CustomEvent<{ checks: Check[] }>).detail.checks; });
    document.body.append(form);
  });

  afterEach(() => form.remove());

  async function open(props: Partial<LabelFormProps<RankingContent, RankingSettings, RankingResult>>): Promise<void> {
    form.open({ content, settings, mode: 'annotate', result: null, earlier: null, submitted: null, ...props });
    await settled();
  }

  async function settled(): Promise<void> {
    await form.updateComplete;
    await Promise.all(cards().map((card) => card.updateComplete));
    await form.updateComplete;
  }

  const cards = () => [...form.renderRoot.querySelectorAll<DimensionCard>('gw-ranking-dimension')];
  const slots = (card = cards()[0]!) => [...card.renderRoot.querySelectorAll<HTMLElement>('.slot')];
  const slot = (id: string, card = cards()[0]!) => slots(card).find((one) => one.dataset['id'] === id)!;
  const run = (id: string, digit = 0) => form.keys().find((binding) => binding.id === id)!.run(digit);
  const press = (on: Element, key: string) => on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  const ranks = (dimension = 'clarity') => results.at(-1)?.dimensions[dimension]?.ranks;
  const inFocus = (card = cards()[0]!) => (card.renderRoot as ShadowRoot).activeElement;

  it('starts with nothing ranked and changes nothing by itself', async () => {
    await open({});
    expect(results).toEqual([]);
    expect(form.result).toEqual({ dimensions: {} });
    expect(checks.filter((check) => !check.ok).map((check) => check.path)).toEqual(['/dimensions/clarity/ranks', '/dimensions/accuracy/ranks', '/dimensions/accuracy/ratings', '/dimensions/accuracy/classes']);
    expect([form.inHand, form.response]).toEqual(['/dimensions/clarity', 'x7']);
  });

  it('begins each item at its first response, also where the ids are those of the last one', async () => {
    await open({});
    form.pick('q9');
    await open({ content: { ...content, prompt: 'And now?' } });
    expect(form.response).toBe('x7');
  });

  it('keeps the response in hand when the same item is opened again', async () => {
    await open({});
    form.pick('q9');
    await open({ mode: 'annotate', result: done });
    expect(form.response).toBe('q9');
  });

  it('ranks the response in hand by its digit, and says where it stands', async () => {
    await open({});
    run('type', 2);
    run('response.next');
    run('type', 1);
    run('response.next');
    expect(run('type', 4)).toBe(false);
    run('type', 2);
    expect(ranks()).toEqual({ x7: 2, b2: 1, q9: 2 });
    expect(said).toEqual(['Response A: rank 2 of 3', 'Response B: no rank', 'Response B: rank 1 of 3', 'Response C: no rank', 'Response C: rank 2 of 3, tied with A']);
    await settled();
    expect(slots().map((one) => one.ariaLabel ?? one.getAttribute('aria-label'))).toEqual([
      'Response B: rank 1 of 3', 'Response A: rank 2 of 3, tied with C', 'Response C: rank 2 of 3, tied with A']);
    expect(form.renderRoot.querySelector('gw-response-board')!.notes).toEqual({ x7: 'rank 2', b2: 'rank 1', q9: 'rank 2' });
  });

  it('moves a response by the arrow keys, the focus with it', async () => {
    await open({ result: done });
    form.focusPart('/dimensions/clarity');
    await settled();
    slot('q9').focus();
    await settled();
    press(slot('q9'), 'ArrowUp');
    await settled();
    expect(ranks()).toEqual({ x7: 1, q9: 2, b2: 3 });
    expect(inFocus()).toBe(slot('q9'));
    press(slot('q9'), 'ArrowUp');
    await settled();
    press(slot('q9'), 'ArrowUp');
    await settled();
    expect(ranks()).toEqual({ q9: 1, x7: 2, b2: 3 });
    press(slot('q9'), 'ArrowUp');
    expect(said.at(-1)).toBe('Response C: rank 1 of 3. Nothing changed.');
    press(slot('q9'), 'ArrowRight');
    expect(inFocus()).toBe(slot('q9'));
    press(slot('q9'), 'ArrowLeft');
    expect(inFocus()).toBe(slot('b2'));
    expect(form.response).toBe('b2');
  });

  it('puts the focus on the response in hand, and on the card only where nothing is to be done', async () => {
    await open({ result: done, locked: ['/dimensions/accuracy'] });
    form.focusPart('/dimensions/clarity');
    await settled();
    await vi.waitFor(() => expect(inFocus()).toBe(slot('x7')));
    run('part.next');
    await settled();
    await vi.waitFor(() => expect((form.renderRoot as ShadowRoot).activeElement).toBe(cards()[1]));
    expect(inFocus(cards()[1])).toBeNull();
  });

  it('rates or classifies by digits where nothing is ranked', async () => {
    const plain = { rank: false, ties: false, partial: false };
    await open({ settings: { ...settings, dimensions: [
      { ...plain, id: 'tone', name: 'Tone', scale: { min: 1, max: 5 } }, { ...plain, id: 'truth', name: 'Truth', classes: ['right', 'wrong'] },
    ] } });
    run('type', 4);
    expect(run('type', 6)).toBe(false);
    run('type.field', 2);
    await settled();
    run('type', 2);
    run('type', 1);
    run('type', 2);
    expect(run('type', 3)).toBe(false);
    expect(results.at(-1)!.dimensions).toMatchObject({ tone: { ratings: { x7: 4 } }, truth: { classes: { x7: ['right'] } } });
    expect(said.slice(-4)).toEqual(['Response A: 4 of 5', 'Response A: wrong', 'Response A: right, wrong', 'Response A: right']);
  });

  it('moves the response that has the focus in the centre as well', async () => {
    await open({ result: done });
    form.pick('b2');
    press(form.renderRoot.querySelector('gw-response-board')!, 'ArrowUp');
    expect(ranks()).toEqual({ x7: 1, b2: 2, q9: 3 });
  });

  it('ranks responses in the order in which they are clicked', async () => {
    await open({});
    for (const id of ['q9', 'x7', 'b2']) {
      slot(id).querySelector<HTMLElement>('.line')!.click();
      await settled();
    }
    expect(ranks()).toEqual({ q9: 1, x7: 2, b2: 3 });
    slot('q9').querySelector<HTMLElement>('.line')!.click();
    expect(ranks()).toEqual({ q9: 1, x7: 2, b2: 3 });
    slot('q9').querySelectorAll<HTMLButtonElement>('.tools button')[2]!.click();
    expect(ranks()).toEqual({ x7: 2, b2: 3 });
  });

  it('says that all are bad, and brings the ranks back when they are not', async () => {
    await open({ result: done });
    run('bad');
    await settled();
    expect(results.at(-1)!.dimensions['clarity']).toMatchObject({ allBad: true, ranks: {} });
    expect(checks.find((check) => check.path === '/dimensions/clarity/ranks')!.ok).toBe(true);
    run('bad');
    expect(ranks()).toEqual(done.dimensions['clarity']!.ranks);
    await open({ settings: { ...settings, allBad: false } });
    expect(form.keys().some((binding) => binding.id === 'bad')).toBe(false);
  });

  it('rates and classifies on the dimension in hand', async () => {
    await open({});
    run('type.field', 2);
    await settled();
    const card = cards()[1]!;
    const row = slot('b2', card);
    row.querySelector('gw-rating-scale')!.dispatchEvent(new CustomEvent('rating-change', { detail: { value: 4 } }));
    row.querySelector('gw-choice-chips')!.dispatchEvent(new CustomEvent('choice-change', { detail: { chosen: ['wrong'] } }));
    expect(results.at(-1)!.dimensions['accuracy']).toEqual({ ranks: {}, allBad: false, ratings: { b2: 4 }, classes: { b2: ['wrong'] } });
    form.focusPart('/dimensions/accuracy/ratings/q9');
    await settled();
    await vi.waitFor(() => expect(inFocus(card)?.localName).toBe('gw-rating-scale'));
  });

  it('leads to the first rating that is missing, as the list stands', async () => {
    await open({ result: { dimensions: { accuracy: { ranks: { q9: 1, b2: 2 }, allBad: false, ratings: { q9: 2 }, classes: {} } } } });
    form.focusPart('/dimensions/accuracy/ratings');
    await settled();
    await vi.waitFor(() => expect(inFocus(cards()[1])?.closest<HTMLElement>('.slot')?.dataset['id']).toBe('b2'));
  });

  it('undoes step by step and goes where it was', async () => {
    await open({});
    run('type', 1);
    run('type.field', 2);
    await settled();
    run('type', 1);
    form.undo();
    expect([results.at(-1)!.dimensions['accuracy'], form.inHand]).toEqual([undefined, '/dimensions/accuracy']);
    form.undo();
    await settled();
    expect([results.at(-1), form.inHand]).toEqual([{ dimensions: {} }, '/dimensions/clarity']);
    form.redo();
    expect(ranks()).toEqual({ x7: 1 });
    expect(said.at(-1)).toBe('Redone in Clarity');
  });

  it('asks again when the order shown is handed in untouched, and not when it was made by hand', async () => {
    const one = { ...settings, dimensions: settings.dimensions.slice(0, 1) };
    await open({ settings: one });
    expect(form.doubt()).toBeNull();
    cards()[0]!.renderRoot.querySelector<HTMLButtonElement>('.foot button:last-child')!.click();
    expect(ranks()).toEqual({ x7: 1, b2: 2, q9: 3 });
    expect(form.doubt()).toContain('where it was shown');
    run('part.down');
    run('part.down');
    run('part.up');
    run('part.up');
    expect(ranks()).toEqual({ x7: 1, b2: 2, q9: 3 });
    expect(form.doubt()).toBeNull();
  });

  it('locks what was approved and opens what was sent back', async () => {
    await open({
      result: done, locked: ['/dimensions/clarity', '/reason'], issueTypes: [{ id: 'i', name: 'Wrong' }],
      remarks: [{ id: 'r', path: '/dimensions/accuracy', issue: 'i', text: 'Mend.', author: 'A', round: 1, replies: [] }],
    });
    expect(form.inHand).toBe('/dimensions/accuracy');
    expect(cards().map((card) => card.tag?.text)).toEqual(['✓ approved, locked', 'sent back']);
    run('type.field', 1);
    await settled();
    expect(slots()).toEqual([]);
    run('type', 1);
    run('bad');
    expect(results).toEqual([]);
    expect(said).toContain('Clarity is approved and locked');
    expect(form.renderRoot.querySelector('gw-ranking-reason')!.editable).toBe(false);
  });

  it('shows a violation at its dimension until that was changed', async () => {
    await open({ violations: [{ path: '/dimensions/clarity/ranks', key: 'k', message: 'Rank all.' }, { path: '/reason', key: 'k', message: 'Say why.' }] });
    const text = () => cards()[0]!.renderRoot.querySelector('.problem')?.textContent ?? '';
    expect(text()).toContain('Rank all.');
    run('type', 1);
    await settled();
    expect(text()).toBe('');
  });

  it('lets a reviewer read with what changed, and change only the part that is being fixed', async () => {
    const earlier = { ...done, dimensions: { ...done.dimensions, clarity: { ...done.dimensions['clarity']!, ranks: { b2: 1, x7: 2, q9: 3 } } } };
    await open({ mode: 'review', result: done, submitted: done, earlier });
    expect(form.parts()).toEqual([
      { path: '/dimensions/clarity', label: 'Clarity' }, { path: '/dimensions/accuracy', label: 'Accuracy' }, { path: '/reason', label: 'Why?' }]);
    expect(cards()[0]!.tag?.text).toBe('changed');
    expect([...cards()[0]!.renderRoot.querySelectorAll('.chain')].map((chain) => chain.getAttribute('aria-label')))
      .toEqual(['1. A; 2. B, C', 'Before: 1. B; 2. A; 3. C']);
    run('response.next');
    expect(form.keys().some((binding) => binding.id === 'type')).toBe(false);
    form.fixing = '/dimensions/clarity';
    form.focusPart('/dimensions/clarity');
    await settled();
    form.pick('q9');
    run('type', 1);
    await settled();
    expect(ranks()).toEqual({ x7: 1, q9: 1, b2: 2 });
    expect(cards()[0]!.tag?.text).toBe('fixed by you');
    form.showOnlyChanges(true);
    form.fixing = null;
    await settled();
    expect(cards().map((card) => card.path)).toEqual(['/dimensions/clarity']);
  });

  it('never shows who made a response', async () => {
    await open({ content: { ...content, responses: content.responses.map((one) => ({ ...one, model: 'secret-model' })) } as RankingContent });
    await vi.waitFor(() => expect(form.renderRoot.querySelector('gw-response-board')!.renderRoot.querySelectorAll('gw-response')).toHaveLength(3));
    const all = (node: ParentNode): string => [...node.querySelectorAll('*')].map((one) => `${one.outerHTML}${one.shadowRoot ? all(one.shadowRoot) : ''}`).join('');
    expect(all(form.renderRoot as ShadowRoot)).not.toContain('secret-model');
  });
});
