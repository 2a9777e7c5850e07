import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Check } from '../../shared/label/props';
import './index';
import type { QaForm } from './form';
import type { PairCard } from './pair-card';
import type { Pair, QaResult, QaSettings } from './types';

const passage = '🚢🚢 Two ferries collided in fog. Men worked in shifts of four hours.';
const settings: QaSettings = {
  passage: true, pairs: { min: 2, max: 3 }, questionWords: { min: 3 }, answerWords: { min: 2 }, types: ['what', 'why'], spansRequired: true,
};
const done = (id: string, change: Partial<Pair> = {}): Pair => ({
  id, question: 'Why was it built?', answer: 'Ferries collided.', type: 'why', wholePassage: true, spans: [], ...change,
});
const ferries = { start: 3, end: 14, text: 'Two ferries' };

describe('gw-form-qa', () => {
  let form: QaForm;
  const results: QaResult[] = [];
  const said: string[] = [];
  let checks: Check[] = [];

  beforeAll(() => {
    Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
    Range.prototype.getBoundingClientRect = () => new DOMRect();
    Element.prototype.scrollIntoView = () => {};
    vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  });

  beforeEach(() => {
    results.length = said.length = 0;
    form = document.createElement('gw-form-qa');
    form.addEventListener('gw-change', (event) => results.push((event as CustomEvent<{ result: QaResult }>).detail.result));
    form.addEventListener('gw-announce', (event) => said.push((event as CustomEvent<{ text: string }>).detail.text));
    form.addEventListener('gw-checks', (event) => { checks = (event as CustomEvent<{ checks: Check[] }>).detail.checks; });
    document.body.append(form);
  });

  afterEach(() => form.remove());

  async function open(props: Parameters<QaForm['open']>[0]): Promise<void> {
    form.open({ content: { passage }, settings, mode: 'annotate', result: { pairs: [done('p1'), done('p2')] }, ...props });
    await settled();
  }

  async function settled(): Promise<void> {
    await form.updateComplete;
    await Promise.all(cards().map((card) => card.updateComplete));
    await form.updateComplete;
  }

  const cards = () => [...form.renderRoot.querySelectorAll<PairCard>('gw-qa-pair')];
  const field = (nth: number, id: string) => cards()[nth]!.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}`);
  const select = (detail: unknown) => form.renderRoot.querySelector('gw-passage')!.dispatchEvent(new CustomEvent('passage-select', { detail }));
  const run = (id: string, digit = 0) => form.keys().find((binding) => binding.id === id)!.run(digit);

  function type(nth: number, id: string, value: string): void {
    const area = field(nth, id)!;
    area.value = value;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  it('says nothing was changed when work is opened, and what the checklist is', async () => {
    await open({});
    expect(results).toEqual([]);
    expect(checks.every((check) => check.ok)).toBe(true);
    expect(form.canUndo).toBe(false);
  });

  it('reports every edit as the complete result', async () => {
    await open({});
    type(0, 'question', 'What was built here?');
    expect(results).toEqual([{ pairs: [done('p1', { question: 'What was built here?' }), done('p2')] }]);
    expect(JSON.parse(JSON.stringify(results[0]))).toEqual(results[0]);
    await settled();
    type(0, 'answer', 'No');
    await settled();
    expect(checks.find((check) => !check.ok)).toMatchObject({ path: '/pairs/p1/answer', level: 'bad' });
    form.undo();
    await settled();
    expect(field(0, 'answer')!.value).toBe('Ferries collided.');
    expect(results.at(-1)!.pairs[0]!.answer).toBe('Ferries collided.');
  });

  it('keeps what is selected until it is linked to the pair in hand', async () => {
    await open({});
    select(ferries);
    form.focusPart('/pairs/p2/question');
    await settled();
    expect(form.renderRoot.querySelector('gw-passage')!.pending).toEqual(ferries);
    run('span.link.field');
    expect(results.at(-1)!.pairs[1]).toMatchObject({ wholePassage: false, spans: [ferries] });
    expect(said.at(-1)).toBe('Linked “Two ferries” to Pair 2');
    await settled();
    expect(form.renderRoot.querySelector('gw-passage')!.pending).toBeNull();
  });

  it('starts a new pair with what is selected', async () => {
    await open({ result: null });
    select(ferries);
    run('part.new');
    await settled();
    expect(results.at(-1)!.pairs).toEqual([{ id: 'p1', question: '', answer: '', type: '', wholePassage: false, spans: [ferries] }]);
    run('type.field', 2);
    expect(results.at(-1)!.pairs[0]!.type).toBe('why');
  });

  it('removes a pair and offers it back', async () => {
    await open({});
    cards()[1]!.focus();
    run('part.remove');
    await settled();
    expect(results.at(-1)!.pairs.map((pair) => pair.id)).toEqual(['p1']);
    form.renderRoot.querySelector<HTMLButtonElement>('.notice .link')!.click();
    expect(results.at(-1)!.pairs.map((pair) => pair.id)).toEqual(['p1', 'p2']);
  });

  it('locks what was approved and opens what was sent back', async () => {
    await open({
      locked: ['/pairs/p1'], issueTypes: [{ id: 'i', name: 'Wrong' }],
      remarks: [{ id: 'r', path: '/pairs/p2/answer', issue: 'i', text: 'Mend.', author: 'A', round: 1, replies: [] }],
    });
    expect(form.partInHand).toBe('/pairs/p2');
    expect(field(1, 'answer')).not.toBeNull();
    expect(form.renderRoot.querySelectorAll('gw-part-review')).toHaveLength(1);
    form.focusPart('/pairs/p1/question');
    await settled();
    expect(field(0, 'question')).toBeNull();
    select(ferries);
    run('span.link');
    run('whole');
    run('type', 1);
    cards()[0]!.focus();
    expect(run('part.remove')).toBe(false);
    expect(results).toEqual([]);
    expect(said).toContain('Pair 1 is approved and locked');
  });

  it('shows a violation at its place until that was changed', async () => {
    await open({ violations: [{ path: '/pairs/p1/answer', key: 'k', message: 'Too short.' }, { path: '/pairs', key: 'k', message: 'Too few.' }] });
    const text = () => `${form.renderRoot.querySelector('.right')!.textContent} ${cards().map((card) => card.renderRoot.textContent).join(' ')}`;
    form.focusPart('/pairs/p1/answer');
    await settled();
    expect(field(0, 'answer')!.getAttribute('aria-invalid')).toBe('true');
    expect(text()).toContain('Too short.');
    expect(text()).toContain('Too few.');
    type(0, 'answer', 'Because of the fog.');
    await settled();
    expect(text()).not.toContain('Too short.');
    expect(text()).toContain('Too few.');
  });

  it('lets a reviewer read, and change only the part that is being fixed', async () => {
    await open({ mode: 'review', earlier: { pairs: [done('p1', { answer: 'Fog alone.' }), done('p2')] } });
    expect(field(0, 'answer')).toBeNull();
    expect(cards()[0]!.renderRoot.querySelector('gw-text-diff')).not.toBeNull();
    expect(form.parts()).toEqual([{ path: '/pairs/p1', label: 'Pair 1' }, { path: '/pairs/p2', label: 'Pair 2' }]);
    form.fixing = '/pairs/p2';
    form.focusPart('/pairs/p2');
    await settled();
    await vi.waitFor(() => expect((cards()[1]!.renderRoot as ShadowRoot).activeElement?.id).toBe('question'));
    expect(form.partInHand).toBe('/pairs/p2');
    type(1, 'answer', 'Two ferries collided.');
    expect(results.at(-1)!.pairs.map((pair) => pair.answer)).toEqual(['Ferries collided.', 'Two ferries collided.']);
    form.showOnlyChanges(true);
    form.fixing = null;
    await settled();
    expect(cards().map((card) => card.pair.id)).toEqual(['p1', 'p2']);
  });

  it('marks what a reviewer fixed just now, and what was mended in earlier rounds and by whom', async () => {
    const submitted = { pairs: [done('p1'), done('p2')] };
    await open({ mode: 'review', submitted, mended: [{ path: '/pairs/p1/answer', author: 'Rosa', round: 1 }],
      result: { pairs: [done('p1'), done('p2', { answer: 'Two ferries collided.' })] } });
    expect(cards()[0]!.renderRoot.querySelector('.mended')!.textContent).toBe('Rosa mended the answer in round 1');
    expect(cards().map((card) => card.tag?.text)).toEqual([undefined, 'fixed by you']);
    expect(cards()[1]!.renderRoot.querySelector('[data-field=answer] gw-text-diff')).not.toBeNull();
    form.decisions = [{ path: '/pairs/p1', decision: 'approve' }, { path: '/pairs/p2', decision: 'approve' }];
    await settled();
    expect(cards().map((card) => card.tag?.text)).toEqual(['✓ approved', '✓ fixed by you']);
  });

  it('shows what was remarked at the list above the pairs to mend, and below those to judge', async () => {
    const remarks = [{ id: 'r', path: '/pairs', issue: 'i', text: 'Ask when.', author: 'Rosa', round: 1, replies: [] }];
    const places = () => [...form.renderRoot.querySelectorAll<HTMLElement>('.right > gw-part-review, .right > gw-qa-pair')].map((one) => one.localName);
    await open({ remarks });
    expect(places()).toEqual(['gw-part-review', 'gw-qa-pair', 'gw-qa-pair']);
    await open({ remarks, mode: 'review' });
    expect(places()).toEqual(['gw-qa-pair', 'gw-qa-pair', 'gw-part-review']);
  });

  it('remarks what is missing under the issue type of that name', async () => {
    await open({ mode: 'review', issueTypes: [{ id: 'wrong', name: 'Wrong' }, { id: 'missing', name: 'Missing' }] });
    const list = [...form.renderRoot.querySelectorAll('gw-part-review')].at(-1)!;
    list.startRemark();
    await list.updateComplete;
    expect(list.renderRoot.querySelector('select')!.value).toBe('missing');
  });

  it('takes the focus along when an undo is about another pair', async () => {
    await open({});
    form.focusPart('/pairs/p2');
    await settled();
    type(1, 'answer', 'Two ferries collided.');
    form.focusPart('/pairs/p1');
    await vi.waitFor(() => expect((form.renderRoot as ShadowRoot).activeElement).toBe(cards()[0]));
    form.undo();
    await vi.waitFor(() => expect((form.renderRoot as ShadowRoot).activeElement).toBe(cards()[1]));
  });

  it('says the limits beside the number of words', async () => {
    await open({});
    expect(cards()[0]!.renderRoot.querySelector('#question-words')!.textContent).toBe('4 words · at least 3');
  });

  it('keeps the pair in hand when another state of the same work is shown', async () => {
    const content = { passage };
    await open({ mode: 'review', content });
    form.focusPart('/pairs/p2');
    form.open({ result: { pairs: [done('p1'), done('p2', { answer: 'Mended here.' })] } });
    await settled();
    expect(form.partInHand).toBe('/pairs/p2');
    form.open({ content: { passage }, result: { pairs: [done('p1'), done('p2')] } });
    expect(form.partInHand).toBe('/pairs/p1');
  });

  it('goes to the next part that a reviewer has not decided', async () => {
    await open({ mode: 'review', decisions: [{ path: '/pairs/p1', decision: 'approve' }] });
    expect(form.partInHand).toBe('/pairs/p2');
    form.decisions = [];
    form.nextOpenPart();
    expect(form.partInHand).toBe('/pairs/p1');
  });

  it('remarks something missing at the list', async () => {
    await open({ mode: 'review', issueTypes: [{ id: 'i', name: 'Wrong' }] });
    const paths = [...form.renderRoot.querySelectorAll('gw-part-review')].map((review) => review.path);
    expect(paths).toEqual(['/pairs/p1', '/pairs/p2', '/pairs']);
  });

  it('shows what a view hands over as texts', async () => {
    form.mode = 'read';
    form.contentJson = JSON.stringify({ passage, title: 'Tunnel' });
    form.settingsJson = JSON.stringify(settings);
    form.resultJson = JSON.stringify({ pairs: [done('p1')] });
    await settled();
    await settled();
    expect(form.renderRoot.querySelector('h1')!.textContent).toBe('Tunnel');
    expect(cards().map((card) => card.renderRoot.querySelector('.q')!.textContent)).toEqual(['Why was it built?']);
    expect(results).toEqual([]);
  });

  it('works without a passage', async () => {
    await open({ content: { topic: 'Rules for divers' }, settings: { ...settings, passage: false }, result: null });
    expect(form.renderRoot.querySelector('gw-passage')).toBeNull();
    expect(form.renderRoot.querySelector('.topic')!.textContent).toBe('Rules for divers');
    run('part.new');
    await settled();
    expect(cards()[0]!.renderRoot.querySelector('input[type=checkbox]')).toBeNull();
    expect(form.keys().some((binding) => binding.id === 'span.link')).toBe(false);
  });
});
