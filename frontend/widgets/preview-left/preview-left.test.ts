import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Check } from '../../shared/label/props';
import './index';
import type { PreviewLeftElement } from './preview-left';

const MESSAGES = { 'form.requirements': 'Requirements', 'form.check.todo': 'missing' };

async function shown(): Promise<{ frame: HTMLElement; left: PreviewLeftElement; text: () => string }> {
  const frame = document.body.appendChild(document.createElement('div'));
  const left = document.createElement('gw-preview-left');
  Object.assign(left, { guidelines: '# Ask well', messages: MESSAGES });
  const form = document.createElement('p');
  frame.append(left, form);
  await left.updateComplete;
  return { frame, left, text: () => left.renderRoot.querySelector('gw-work-left')!.shadowRoot!.textContent ?? '' };
}

function report(from: Element, text: string): void {
  const check: Check = { key: 'count', text, ok: false, level: 'todo', path: '', have: '4' };
  from.dispatchEvent(new CustomEvent('gw-checks', { detail: { checks: [check] }, bubbles: true, composed: true }));
}

describe('the left part beside a form that is only shown', () => {
  beforeAll(() => { vi.stubGlobal('CSS', {}); });
  beforeEach(() => document.body.replaceChildren());

  it('says the requirements that the form beside it reports, each time anew', async () => {
    const { frame, left, text } = await shown();
    report(frame.querySelector('p')!, 'Pairs: 3 to 5');
    await left.updateComplete;
    await Promise.resolve();
    expect(text()).toContain('Pairs: 3 to 5');
    report(frame.querySelector('p')!, 'Pairs: 6 to 9');
    await left.updateComplete;
    await Promise.resolve();
    expect(text()).toContain('Pairs: 6 to 9');
    expect(text()).not.toContain('Pairs: 3 to 5');
  });

  it('no longer listens once it is taken away', async () => {
    const { frame, left, text } = await shown();
    left.remove();
    report(frame.querySelector('p')!, 'Pairs: 3 to 5');
    await left.updateComplete;
    expect(text()).not.toContain('Pairs');
  });
});
