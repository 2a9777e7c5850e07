import { describe, expect, it } from 'vitest';
import './index';

async function shown(earlier: string, later: string): Promise<string> {
  const element = Object.assign(document.createElement('gw-text-diff'), { earlier, later });
  document.body.append(element);
  await element.updateComplete;
  return [...element.shadowRoot!.querySelectorAll('ins, del, span')].map((run) => run.outerHTML.replace(/<!--.*?-->/g, '')).join('');
}

describe('gw-text-diff', () => {
  it('strikes what went and underlays what came', async () => {
    expect(await shown('Eight hours, always.', 'Four hours, always.'))
      .toBe('<del>Eight</del><ins>Four</ins><span> hours, always.</span>');
  });

  it('marks words, not the spaces around them', async () => {
    expect(await shown('A shift of men', 'A shift')).toBe('<span>A shift</span><del>of men</del>');
    expect(await shown('a b', 'ab')).not.toContain('<ins></ins>');
  });

  it('shows markup in a text as text', async () => {
    expect(await shown('', '<b>x</b>')).toBe('<ins>&lt;b&gt;x&lt;/b&gt;</ins>');
  });
});
