import { afterEach, describe, expect, it, vi } from 'vitest';
import './index';

function made<K extends keyof HTMLElementTagNameMap>(name: K, props: object): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), props);
  document.body.append(element);
  return element;
}

const press = (on: Element, key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  on.dispatchEvent(event);
  return event;
};

afterEach(() => document.body.replaceChildren());

describe('gw-choice-chips', () => {
  const options = [{ id: 'ok', name: 'Fine' }, { id: 'bad', name: 'Wrong' }, { id: 'odd', name: 'Odd' }];
  const heard = (chips: Element) => {
    const all: string[][] = [];
    chips.addEventListener('choice-change', (event) => {
      const { chosen } = (event as CustomEvent<{ chosen: string[] }>).detail;
      all.push(chosen);
      Object.assign(chips, { chosen });
    });
    return all;
  };

  it('is one group of radio buttons with one stop, where digits and arrows choose', async () => {
    const chips = made('gw-choice-chips', { options, chosen: ['bad'], label: 'Class' });
    const changes = heard(chips);
    await chips.updateComplete;
    const buttons = () => [...chips.renderRoot.querySelectorAll('button')];
    expect(chips.renderRoot.querySelector('[role=radiogroup]')!.getAttribute('aria-label')).toBe('Class');
    expect(buttons().map((button) => button.tabIndex)).toEqual([-1, 0, -1]);
    chips.focus();
    press(buttons()[1]!, 'ArrowRight');
    await chips.updateComplete;
    expect(press(buttons()[2]!, '1').defaultPrevented).toBe(true);
    expect(press(buttons()[2]!, '7').defaultPrevented).toBe(false);
    expect(changes).toEqual([['odd'], ['ok']]);
  });

  it('lets several be chosen', async () => {
    const chips = made('gw-choice-chips', { options, multiple: true, chosen: ['odd'] });
    const changes = heard(chips);
    await chips.updateComplete;
    expect([...chips.renderRoot.querySelectorAll('button')].map((button) => button.tabIndex)).toEqual([0, -1, -1]);
    chips.renderRoot.querySelectorAll('button')[0]!.click();
    chips.choose(3);
    expect(changes).toEqual([['ok', 'odd'], ['ok']]);
  });

  it('shows a reader what is chosen and what was', async () => {
    const chips = made('gw-choice-chips', { options, readonly: true, chosen: ['ok'], earlier: ['bad'] });
    await chips.updateComplete;
    expect([chips.renderRoot.querySelector('ins')!.textContent, chips.renderRoot.querySelector('del')!.textContent]).toEqual(['Fine', 'Wrong']);
    expect(chips.choose(1)).toBe(false);
    expect(chips.renderRoot.querySelector('button')).toBeNull();
  });
});

describe('gw-rating-scale', () => {
  it('rates by click, digit and arrow, within its ends, and takes it back', async () => {
    const scale = made('gw-rating-scale', { min: 1, max: 3, label: 'Rating of A', worst: 'poor', best: 'good' });
    const values: (number | null)[] = [];
    scale.addEventListener('rating-change', (event) => {
      scale.value = (event as CustomEvent<{ value: number | null }>).detail.value;
      values.push(scale.value);
    });
    await scale.updateComplete;
    const buttons = () => [...scale.renderRoot.querySelectorAll('button')];
    expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual(['1 of 3, poor', '2 of 3', '3 of 3, good']);
    press(buttons()[0]!, 'ArrowRight');
    await scale.updateComplete;
    press(buttons()[0]!, '3');
    await scale.updateComplete;
    press(buttons()[2]!, 'ArrowUp');
    expect(press(buttons()[2]!, '9').defaultPrevented).toBe(false);
    press(buttons()[2]!, 'Backspace');
    await scale.updateComplete;
    buttons()[1]!.click();
    expect(values).toEqual([1, 3, null, 2]);
    await scale.updateComplete;
    expect(buttons().map((button) => button.getAttribute('aria-checked'))).toEqual(['false', 'true', 'false']);
  });

  it('keeps the focus on the value, however late its owner sets it', async () => {
    const scale = made('gw-rating-scale', { min: 1, max: 5 });
    const inFocus = () => (scale.renderRoot as ShadowRoot).activeElement?.textContent;
    scale.addEventListener('rating-change', (event) => void Promise.resolve().then(() => scale.updateComplete)
      .then(() => { scale.value = (event as CustomEvent<{ value: number | null }>).detail.value; }));
    await scale.updateComplete;
    scale.focus();
    expect(inFocus()).toBe('1');
    press((scale.renderRoot as ShadowRoot).activeElement!, '4');
    await vi.waitFor(() => expect(inFocus()).toBe('4'));
  });

  it('shows a reader the rating and what it was', async () => {
    const scale = made('gw-rating-scale', { readonly: true, max: 5, value: 4, earlier: null });
    await scale.updateComplete;
    expect(scale.renderRoot.querySelector('.rated')!.textContent!.replace(/\s+/g, ' ').trim()).toBe('– 4 / 5');
  });
});

describe('gw-reason-field', () => {
  it('counts words and reports each key', async () => {
    const field = made('gw-reason-field', { value: 'Clear and short.', label: 'Why?', required: true });
    const texts: string[] = [];
    field.addEventListener('reason-change', (event) => texts.push((event as CustomEvent<{ value: string }>).detail.value));
    await field.updateComplete;
    expect(field.renderRoot.querySelector('#count')!.textContent).toBe('3 words');
    const area = field.renderRoot.querySelector('textarea')!;
    area.value = 'Clear.';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(texts).toEqual(['Clear.']);
  });

  it('leaves undoing to the form', async () => {
    const field = made('gw-reason-field', { value: 'x' });
    const asked: string[] = [];
    field.addEventListener('reason-history', (event) => asked.push((event as CustomEvent<string>).detail));
    await field.updateComplete;
    const undo = new InputEvent('beforeinput', { inputType: 'historyUndo', cancelable: true });
    field.renderRoot.querySelector('textarea')!.dispatchEvent(undo);
    expect([asked, undo.defaultPrevented]).toEqual([['undo'], true]);
  });

  it('shows a reader what changed', async () => {
    const field = made('gw-reason-field', { readonly: true, value: 'Clear.', earlier: 'Long.' });
    await field.updateComplete;
    expect(field.renderRoot.querySelector('gw-text-diff')).not.toBeNull();
  });
});
