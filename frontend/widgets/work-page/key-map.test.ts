import { html, render } from 'lit';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { bind } from '../../shared/keyboard';
import { KeyMap } from './key-map';

const bindings = [bind('part.next', () => undefined, 'Next pair'), bind('instructions', () => undefined, 'Show or hide the instructions')];

async function open(singleKeys: boolean) {
  const told = vi.fn<(event: CustomEvent) => void>();
  render(html`<gw-key-map .bindings=${bindings} .choices=${{}} .singleKeys=${singleKeys} @gw-keys=${told}></gw-key-map>`, document.body);
  const map = document.body.querySelector('gw-key-map') as KeyMap;
  await map.updateComplete;
  const inside = map.shadowRoot!;
  const change = (row: number) => inside.querySelectorAll<HTMLElement>('li .link')[row]!.click();
  const press = (key: string, alt = false) => inside.querySelector('gw-work-dialog')!.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: alt, bubbles: true, cancelable: true }));
  return { map, inside, told, change, press };
}

beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) { this.open = true; };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) { this.open = false; };
});

afterEach(() => { render(html``, document.body); });

describe('key map', () => {
  it('shows whether single keys are on, also where they were switched off before', async () => {
    expect((await open(false)).inside.querySelector('input')!.checked).toBe(false);
    expect((await open(true)).inside.querySelector('input')!.checked).toBe(true);
  });

  it('says off for a single key while single keys are off', async () => {
    const { inside } = await open(false);
    expect([...inside.querySelectorAll('li')].map((row) => row.querySelector('kbd') !== null)).toEqual(expect.arrayContaining([true, false]));
  });

  it('takes another key, and a chord only for what works while writing', async () => {
    const { map, inside, told, change, press } = await open(true);
    const row = [...inside.querySelectorAll('li')].findIndex((one) => one.textContent.includes('instructions'));
    change(row);
    press('x');
    expect(told).not.toHaveBeenCalled();
    change(row);
    press('x', true);
    expect(told.mock.calls[0]![0].detail).toEqual({ choices: { instructions: ['Alt+X'] }, singleKeys: true });
    await map.updateComplete;
  });
});
