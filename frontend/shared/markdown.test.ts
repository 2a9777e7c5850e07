import { describe, expect, it } from 'vitest';
import { blocks, find, written } from './markdown';

const html = (markdown: string) => blocks(markdown).map((block) => block.html).join('');

describe('guidelines', () => {
  it('shows Markdown', () => {
    expect(html('# Rules\n\n- *read* **all**')).toContain('<h1>Rules</h1>');
    expect(html('- *read* **all**')).toContain('<em>read</em> <strong>all</strong>');
  });

  it('runs nothing that a brief brings along', () => {
    const text = html('<script>alert(1)</script><img src=x onerror=alert(1)> <a href="javascript:alert(1)">x</a> <style>*{}</style><form><iframe>');
    expect(text).not.toMatch(/script|onerror|style|form|iframe/i);
  });

  it('opens links in another tab and asks no other host for pictures', () => {
    expect(html('[x](https://example.org)')).toContain('target="_blank"');
    const text = html('![a chart](https://example.org/a.png) ![b](//example.org/b.png) <img src="/\\example.org/d.png" alt="d"> ![c](api/v1/media/abc)');
    expect(text).not.toContain('example.org');
    expect(text).toContain('a chart');
    expect(text).toContain('src="api/v1/media/abc"');
  });

  it('marks what the last version did not have', () => {
    const now = blocks('# Rules\n\nRead all.\n\nNew: at least three pairs.', '# Rules\n\nRead  all.');
    expect(now.map((block) => block.fresh)).toEqual([false, false, true]);
    expect(blocks('Read all.').map((block) => block.fresh)).toEqual([false]);
  });

  it('keeps links that are defined elsewhere', () => {
    expect(html('See [the rules][r].\n\n[r]: https://example.org/r')).toContain('href="https://example.org/r"');
  });

  it('finds words whatever their case', () => {
    const root = document.createElement('div');
    root.innerHTML = '<p>Read the Passage, <b>the whole passage</b>.</p>';
    expect(find(root, ' passage ').map(String)).toEqual(['Passage', 'passage']);
    expect(find(root, '')).toEqual([]);
  });
});

describe('what a model wrote', () => {
  const shown = (markdown: string) => {
    const holder = document.createElement('div');
    holder.append(written(markdown));
    return holder;
  };

  it('keeps code and tables', () => {
    const text = shown('| a | b |\n|---|---|\n| 1 | 2 |\n\n```py\nx = "<b>"\n```');
    expect(text.querySelectorAll('td')).toHaveLength(2);
    expect(text.querySelector('pre code')!.textContent).toBe('x = "<b>"\n');
  });

  it('keeps lines as they were broken, and boxes as signs', () => {
    expect(shown('one\ntwo').querySelector('br')).not.toBeNull();
    expect(shown('- [x] done').textContent!.trim()).toBe('☑ done');
  });

  it('runs nothing and shows no picture but stored ones', () => {
    const stored = `api/v1/media/${'a'.repeat(64)}`;
    const text = shown(`<img src=x onerror=alert(1)><script>1</script> ![logout](sign-out) ![x](https://example.org/a.png) ![kept](${stored})`);
    expect([...text.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([stored]);
    expect(text.innerHTML).not.toMatch(/script|onerror|example\.org/);
  });
});
