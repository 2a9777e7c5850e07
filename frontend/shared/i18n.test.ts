import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { bundles } from '../test/messages';
import { KEY_TABLE } from './key-table';
import { ago, failOnMissingKeys, number, setMessages, t, tn } from './i18n';

const root = join(import.meta.dirname, '..');

function sources(): string[] {
  return ['forms', 'shared', 'widgets']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
}

function used(pattern: RegExp): string[] {
  return sources().flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => match[1]!));
}

describe('messages', () => {
  const known = new Set(Object.values(bundles()).flatMap((texts) => Object.keys(texts)));

  it('has a text for every key that the elements use', () => {
    const keys = [...used(/\bt\('([\w.-]+)'/g), ...used(/\btn\('([\w.-]+)'/g).flatMap((key) => [`${key}.one`, `${key}.other`])];
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  it('has a text for every key, or beginning of keys, that stands in the code', () => {
    const texts = [...known];
    const missing = used(/['`](form\.[\w.]*\w)(?:['`]|\.\$\{)/g)
      .filter((key) => !known.has(key) && !texts.some((text) => text.startsWith(`${key}.`)));
    expect(missing).toEqual([]);
  });

  it('has a text for every key of the key table', () => {
    expect(Object.keys(KEY_TABLE).map((id) => `form.key.${id}`).filter((key) => !known.has(key))).toEqual([]);
  });

  it('fills in arguments', () => {
    setMessages({ 'test.hello': 'Hello {0}, {1}' });
    expect(t('test.hello', 'Anna', 3)).toBe('Hello Anna, 3');
  });

  it('picks the plural of the language', () => {
    setMessages({ 'test.n.one': '{0} part', 'test.n.other': '{0} parts' });
    expect(tn('test.n', 1)).toBe('1 part');
    expect(tn('test.n', 2)).toBe('2 parts');
  });

  it('fails on a missing key in tests and shows it in the product', () => {
    expect(() => t('test.missing')).toThrow('test.missing');
    failOnMissingKeys(false);
    expect(t('test.missing')).toBe('test.missing');
    failOnMissingKeys(true);
  });

  it('says how long ago something was', () => {
    const now = Date.parse('2026-05-01T12:00:00Z');
    document.documentElement.lang = 'en';
    expect(ago('2026-05-01T11:57:00Z', now)).toBe('3 minutes ago');
    expect(ago('2026-04-30T11:57:00Z', now)).toBe('yesterday');
    expect(ago('2026-05-01T11:59:50Z', now)).toBe('now');
  });

  it('writes numbers also where the browser names a locale that no format takes', () => {
    document.documentElement.lang = '';
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-US@posix');
    expect(number(1234)).toBe('1,234');
  });
});
