import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import './index';
import type { CopyTextElement } from './copy-text';

const CHECKSUM = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

describe('a text to copy', () => {
  const clipboard: string[] = [];
  let allowed = true;

  async function shown(): Promise<CopyTextElement> {
    const element = document.createElement('gw-copy-text');
    Object.assign(element, { value: CHECKSUM, shown: '9f86d081884c…', label: 'Copy the checksum', copied: 'Copied', refused: 'Press Ctrl+C' });
    document.body.append(element);
    await element.updateComplete;
    return element;
  }

  async function press(element: CopyTextElement): Promise<string> {
    element.renderRoot.querySelector('button')!.click();
    await element.updateComplete;
    return element.renderRoot.querySelector('[role=status]')!.textContent!;
  }

  const focused = (element: CopyTextElement) => (element.renderRoot as ShadowRoot).activeElement;

  beforeEach(() => {
    vi.useFakeTimers();
    allowed = true;
    clipboard.length = 0;
    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
    document.execCommand = () => {
      const area = (document.activeElement!.shadowRoot!.activeElement) as HTMLTextAreaElement;
      if (allowed) clipboard.push(area.value.slice(area.selectionStart, area.selectionEnd));
      return allowed;
    };
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  it('is copied whole on a host without the clipboard of secure contexts, and says so for a while', async () => {
    const element = await shown();
    expect(element.renderRoot.querySelector('button')!.textContent).toBe('9f86d081884c…');
    expect(await press(element)).toBe('Copied');
    expect(clipboard).toEqual([CHECKSUM]);
    expect(element.renderRoot.querySelector('textarea')).toBeNull();
    expect(focused(element)).toBe(element.renderRoot.querySelector('button'));
    vi.runAllTimers();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[role=status]')!.textContent).toBe('');
  });

  it('stands there selected where the browser refuses, until it can be copied', async () => {
    const element = await shown();
    allowed = false;
    expect(await press(element)).toBe('Press Ctrl+C');
    const area = element.renderRoot.querySelector('textarea')!;
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(CHECKSUM);
    expect(focused(element)).toBe(area);
    allowed = true;
    expect(await press(element)).toBe('Copied');
    expect(element.renderRoot.querySelector('textarea')).toBeNull();
  });

  it('counts an error of the browser as a refusal', async () => {
    const element = await shown();
    document.execCommand = () => { throw new Error('not here'); };
    expect(await press(element)).toBe('Press Ctrl+C');
  });
});
