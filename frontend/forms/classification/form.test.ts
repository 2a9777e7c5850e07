import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Check } from '../../shared/label/props';
import './index';
import type { ClassificationForm } from './form';
import type { SetCard } from './set-card';
import type { Answer, ClassificationResult, ClassificationSettings } from './types';

const text = '😀 You are a clown. Please go home.';
const content = { text, prompt: 'How did I do?' };
const clown = { start: 2, end: 17, text: 'You are a clown' };
const settings: ClassificationSettings = {
  sets: [
    { id: 'tone', name: 'Tone', required: true, labels: [{ id: 'calm', name: 'Calm' }, { id: 'rude', name: 'Rude', reasonRequired: true, spansRequired: true }] },
    { id: 'claims', name: 'Claims', required: true, labels: [{ id: 'right', name: 'Right' }, { id: 'wrong', name: 'Wrong' }] },
    { id: 'kinds', name: 'Kinds', multiple: true, labels: [{ id: 'insult', name: 'Insult' }, { id: 'threat', name: 'Threat' }] },
  ],
};
const none: Answer = { labels: [], spans: [] };
const rude: Answer = { labels: ['rude'], reason: 'Calls names.', spans: [clown] };
const done: ClassificationResult = { sets: { tone: rude, claims: { labels: ['right'], spans: [] }, kinds: none } };

describe('gw-form-classification', () => {
  let form: ClassificationForm;
  const results: ClassificationResult[] = [];
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
    form = document.createElement('gw-form-classification');
    form.addEventListener('gw-change', (event) => results.push((event as CustomEvent<{ result: ClassificationResult }>).detail.result));
    form.addEventListener('gw-announce', (event) => said.push((event as CustomEvent<{ text: string }>).detail.text));
    form.addEventListener('gw-checks', (event) => { checks = (event as CustomEvent<{ checks: Check[] }>).detail.checks; });
    document.body.append(form);
  });

  afterEach(() => form.remove());

  async function open(props: Parameters<ClassificationForm['open']>[0]): Promise<void> {
    form.open({ content, settings, mode: 'annotate', result: null, ...props });
    await settled();
  }

  async function settled(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      await form.updateComplete;
      await Promise.all(cards().map((card) => card.updateComplete));
    }
  }

  const cards = () => [...form.renderRoot.querySelectorAll<SetCard>('gw-classification-set')];
  const card = (id: string) => cards().find(({ path }) => path === `/sets/${id}`)!;
  const reason = (id: string) => card(id).renderRoot.querySelector('gw-reason-field');
  const chips = (id: string) => card(id).renderRoot.querySelector('gw-choice-chips')!;
  const run = (id: string, digit = 0) => form.keys().find((binding) => binding.id === id)!.run(digit);
  const select = (detail: unknown) => form.renderRoot.querySelector('gw-passage')!.dispatchEvent(new CustomEvent('passage-select', { detail }));

  async function click(id: string, label: string): Promise<void> {
    const button = [...chips(id).renderRoot.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(label))!;
    button.click();
    await settled();
  }

  it('opens empty with the first set in hand and says what is asked for', async () => {
    await open({});
    expect(results).toEqual([]);
    expect(form.result).toEqual({ sets: {} });
    expect(form.partInHand).toBe('/sets/tone');
    expect(form.parts().map(({ label }) => label)).toEqual(['Tone', 'Claims', 'Kinds']);
    expect(checks.map(({ path }) => path)).toEqual(['/sets/tone/labels', '/sets/claims/labels']);
    expect(form.renderRoot.querySelector('gw-prompt')!.prompt).toBe('How did I do?');
  });

  it('goes on to the next set when a digit completed one, and stays when an answer is changed', async () => {
    await open({});
    run('type', 1);
    await settled();
    expect(results.at(-1)).toEqual({ sets: { tone: { labels: ['calm'], spans: [] }, claims: none, kinds: none } });
    expect(said).toContain('Tone: Calm');
    expect(form.partInHand).toBe('/sets/claims');
    run('type', 1);
    await settled();
    expect(form.partInHand).toBe('/sets/kinds');
    run('type', 2);
    run('type', 1);
    await settled();
    expect(form.partInHand).toBe('/sets/kinds');
    expect(results.at(-1)!.sets['kinds']!.labels).toEqual(['insult', 'threat']);
    form.focusPart('/sets/claims');
    run('type', 2);
    await settled();
    expect(form.partInHand).toBe('/sets/claims');
    expect(results.at(-1)!.sets['claims']!.labels).toEqual(['wrong']);
    expect(checks.every(({ ok }) => ok)).toBe(true);
    expect(run('type', 7)).toBe(false);
  });

  it('asks for why and where, in the set whose label asks for them', async () => {
    await open({});
    expect(reason('tone')).toBeNull();
    run('type', 2);
    await settled();
    expect(form.partInHand).toBe('/sets/tone');
    await vi.waitFor(() => expect((card('tone').renderRoot as ShadowRoot).activeElement?.id).toBe('reason'));
    reason('tone')!.dispatchEvent(new CustomEvent('reason-change', { detail: { value: 'Calls names.' } }));
    select(clown);
    run('span.link.field');
    expect(results.at(-1)!.sets['tone']).toEqual(rude);
    expect(said.at(-1)).toBe('Linked “You are a clown” to Tone');
    expect(JSON.parse(JSON.stringify(results.at(-1)))).toEqual(results.at(-1));
    await settled();
    expect(form.marks.map(({ group, colour, start, end }) => [group, colour.number, start, end])).toEqual([['/sets/tone', 1, 2, 17]]);
    form.undo();
    form.undo();
    form.undo();
    expect(results.at(-1)).toEqual({ sets: {} });
    form.redo();
    expect(results.at(-1)!.sets['tone']!.labels).toEqual(['rude']);
  });

  it('takes a click in a set that is not in hand', async () => {
    await open({});
    await click('kinds', 'Threat');
    expect(results.at(-1)!.sets['kinds']!.labels).toEqual(['threat']);
    expect(form.partInHand).toBe('/sets/kinds');
  });

  it('offers a selection to the set in hand and to those whose labels ask for it', async () => {
    await open({ result: { sets: { tone: { labels: ['rude'], spans: [] } } } });
    form.focusPart('/sets/claims');
    select(clown);
    await settled();
    const offers = () => [...form.renderRoot.querySelectorAll<HTMLButtonElement>('.choice button')];
    expect(offers().map((one) => one.textContent.trim().replace(/\s+/g, ' '))).toEqual(['Link to Claims L', 'Link to Tone']);
    offers()[1]!.click();
    expect(results.at(-1)!.sets['tone']!.spans).toEqual([clown]);
    expect(form.partInHand).toBe('/sets/tone');
  });

  it('locks what was approved and opens what was sent back', async () => {
    await open({
      result: done, locked: ['/sets/tone', '/sets/kinds'], issueTypes: [{ id: 'i', name: 'Wrong' }],
      remarks: [{ id: 'r', path: '/sets/claims/labels', issue: 'i', text: 'It is not.', author: 'A', round: 1, replies: [] }],
    });
    expect(form.partInHand).toBe('/sets/claims');
    expect(card('claims').tag?.text).toBe('sent back');
    expect(chips('tone').readonly).toBe(true);
    form.focusPart('/sets/tone');
    await settled();
    expect(run('type', 1)).toBe(false);
    select(clown);
    run('span.link');
    expect(results).toEqual([]);
    expect(said).toContain('Tone is approved and locked');
    await click('claims', 'Wrong');
    expect(results.at(-1)!.sets['claims']!.labels).toEqual(['wrong']);
  });

  it('shows a violation at its place until its set was changed', async () => {
    await open({ result: { sets: { tone: { labels: ['rude'], spans: [] } } }, violations: [{ path: '/sets/tone/reason', key: 'k', message: 'Say why.' }, { path: '/sets', key: 'k', message: 'Too odd.' }] });
    expect(reason('tone')!.problem).toBe('Say why.');
    expect(form.renderRoot.querySelector('.right')!.textContent).toContain('Too odd.');
    await click('tone', 'Calm');
    await click('tone', 'Rude');
    reason('tone')!.dispatchEvent(new CustomEvent('reason-change', { detail: { value: 'Names' } }));
    await settled();
    expect(reason('tone')!.problem).toBe('');
  });

  it('lets a reviewer read, see what changed, and change only the set that is being fixed', async () => {
    await open({ mode: 'review', result: done, earlier: { sets: { ...done.sets, tone: { ...rude, labels: ['calm'], reason: 'Harmless.' } } } });
    expect(chips('tone').readonly).toBe(true);
    expect(chips('tone').earlier).toEqual(['calm']);
    expect(reason('tone')!.earlier).toBe('Harmless.');
    expect(card('kinds').renderRoot.textContent).toContain('No label chosen');
    expect([...form.renderRoot.querySelectorAll('gw-part-review')].map((review) => review.path)).toEqual(['/sets/tone', '/sets/claims', '/sets/kinds', '/sets']);
    form.showOnlyChanges(true);
    await settled();
    expect(cards().map(({ path }) => path)).toEqual(['/sets/tone']);
    form.showOnlyChanges(false);
    form.fixing = '/sets/claims';
    form.focusPart('/sets/claims');
    await settled();
    run('type', 2);
    expect(results.at(-1)!.sets['claims']!.labels).toEqual(['wrong']);
    expect(form.partInHand).toBe('/sets/claims');
    form.focusPart('/sets/tone');
    await settled();
    expect(run('type', 1)).toBe(false);
  });

  it('marks what a reviewer fixed just now and who mended what before', async () => {
    await open({
      mode: 'review', submitted: done, result: { sets: { ...done.sets, claims: { labels: ['wrong'], spans: [] } } },
      mended: [{ path: '/sets/tone/reason', author: 'Rosa', round: 1 }, { path: '/sets/kinds', author: 'Rosa', round: 1 }],
    });
    expect(card('claims').tag?.text).toBe('fixed by you');
    expect(chips('claims').earlier).toEqual(['right']);
    expect(card('tone').mended).toEqual(['Rosa mended the reason in round 1']);
    expect(card('kinds').mended).toEqual(['Rosa mended these labels in round 1']);
  });

  it('shows only sets with an answer to a reviewer', async () => {
    await open({ mode: 'review', result: { sets: { tone: rude } } });
    expect(form.parts().map(({ path }) => path)).toEqual(['/sets/tone']);
  });

  it('lets go of an answer that the brief no longer has', async () => {
    await open({ result: { sets: { ...done.sets, style: { labels: ['short'], spans: [] } } } });
    expect(checks.filter(({ ok }) => !ok).map(({ path }) => path)).toEqual(['/sets/style/labels']);
    form.focusPart('/sets/style');
    await settled();
    card('style').renderRoot.querySelector<HTMLButtonElement>('button.small')!.click();
    await settled();
    expect(results.at(-1)).toEqual(done);
    expect(cards()).toHaveLength(3);
  });

  it('shows what a view hands over as texts', async () => {
    form.mode = 'preview';
    form.contentJson = JSON.stringify({ text });
    form.settingsJson = JSON.stringify(settings);
    form.resultJson = JSON.stringify({ sets: {} });
    await settled();
    expect(cards()).toHaveLength(3);
    expect(form.renderRoot.querySelector('gw-prompt')).toBeNull();
    expect(results).toEqual([]);
  });
});
