import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Check } from '../../shared/label/props';
import type { DimensionCard } from './dimension-card';
import type { PairwiseForm } from './form';
import './index';
import type { PairwiseContent, PairwiseResult, PairwiseSettings } from './types';

const content: PairwiseContent = { prompt: 'Why does it restart?', responses: [{ id: 'r2', text: 'Look at the log.' }, { id: 'r1', text: 'Just wait.' }] };
const settings: PairwiseSettings = {
  dimensions: [{ id: 'help', name: 'Helpful', scale: 5, ties: true }, { id: 'true', name: 'True', scale: 3, ties: false }], bothBad: true, reason: 'optional',
};

describe('gw-form-pairwise', () => {
  let form: PairwiseForm;
  const results: PairwiseResult[] = [];
  const said: string[] = [];
  let checks: Check[] = [];

  beforeAll(() => {
    Element.prototype.scrollIntoView = () => {};
    vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  });

  beforeEach(() => {
    results.length = said.length = 0;
    form = document.createElement('gw-form-pairwise');
    form.addEventListener('gw-change', (event) => results.push((event as CustomEvent<{ result: PairwiseResult }>).detail.result));
    form.addEventListener('gw-announce', (event) => said.push((event as CustomEvent<{ text: string }>).detail.text));
    form.addEventListener('gw-checks', (event) => { checks = (event as CustomEvent<{ checks: Check[] }>).detail.checks; });
    document.body.append(form);
  });

  afterEach(() => form.remove());

  async function open(props: Parameters<PairwiseForm['open']>[0] = {}): Promise<void> {
    form.open({ content, settings, mode: 'annotate', result: null, ...props });
    await settled();
  }

  async function settled(): Promise<void> {
    await form.updateComplete;
    await Promise.all(cards().map((card) => card.updateComplete));
    await form.updateComplete;
  }

  const cards = () => [...form.renderRoot.querySelectorAll<DimensionCard>('gw-pairwise-dimension')];
  const points = (nth: number) => [...cards()[nth]!.renderRoot.querySelectorAll<HTMLElement>('.point')];
  const names = (nth: number) => points(nth).map((point) => point.getAttribute('aria-label'));
  const text = (nth: number) => cards()[nth]!.renderRoot.querySelector('.said')!.textContent?.trim();
  const press = (digit: number) => form.keys().find((binding) => binding.id === 'type')!.run(digit);

  it('offers one point from each side to the other, in words', async () => {
    await open();
    expect(names(0)).toEqual(['A is much better', 'A is slightly better', 'About the same', 'B is slightly better', 'B is much better', 'Both are bad']);
    expect(names(1)).toEqual(['A is better', 'B is better', 'Both are bad']);
    expect(form.result).toEqual({ dimensions: {} });
    expect(checks.map(({ ok }) => ok)).toEqual([false]);
  });

  it('answers by one key each and goes on to what is open', async () => {
    await open();
    press(1);
    await settled();
    expect(form.inHand).toBe('/dimensions/true');
    press(2);
    await settled();
    expect(results.at(-1)).toEqual({ dimensions: { help: { choice: 'r2', strength: 2 }, true: { choice: 'r1', strength: 1 } } });
    expect(said).toEqual(['Helpful: A is much better', 'True: B is better']);
    expect(checks.every(({ ok }) => ok)).toBe(true);
  });

  it('takes an answer back by the same choice, and undoes that', async () => {
    await open({ result: { dimensions: { help: { choice: 'tie', strength: 0 } } } });
    points(0)[2]!.click();
    await settled();
    expect(results.at(-1)).toEqual({ dimensions: {} });
    form.undo();
    await settled();
    expect(results.at(-1)).toEqual({ dimensions: { help: { choice: 'tie', strength: 0 } } });
    expect(text(0)).toBe('About the same');
  });

  it('keeps approved answers as they are in rework', async () => {
    await open({ result: { dimensions: { help: { choice: 'r1', strength: 1 }, true: { choice: 'r1', strength: 1 } } }, locked: ['/dimensions/help'],
      remarks: [{ id: 'm', path: '/dimensions/true', issue: 'wrong', text: 'Look again', author: 'R', round: 1, replies: [] }] });
    expect(form.inHand).toBe('/dimensions/true');
    expect(points(0)).toHaveLength(0);
    form.inHand = '/dimensions/help';
    press(3);
    expect(results).toEqual([]);
  });

  it('lets a reviewer see what changed and mend only what is being fixed', async () => {
    const earlier: PairwiseResult = { dimensions: { help: { choice: 'r2', strength: 1 }, true: { choice: 'r1', strength: 1 } } };
    const result: PairwiseResult = { dimensions: { help: { choice: 'r1', strength: 1 }, true: { choice: 'r1', strength: 1 } } };
    await open({ mode: 'review', earlier, result, submitted: result });
    expect(text(0)).toBe('A is slightly better B is slightly better');
    expect(points(0)).toHaveLength(0);
    form.fixing = '/dimensions/help';
    await settled();
    points(0)[0]!.click();
    await settled();
    expect(results.at(-1)?.dimensions['help']).toEqual({ choice: 'r2', strength: 2 });
    expect(points(1)).toHaveLength(0);
  });

  it('keeps the order that the server wrote', async () => {
    await open({ result: { dimensions: {}, shown: ['r2', 'r1'] } });
    press(1);
    expect(results.at(-1)?.shown).toEqual(['r2', 'r1']);
  });
});
