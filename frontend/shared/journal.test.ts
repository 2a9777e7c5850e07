import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Journal, type Entry } from './journal';

const entry = (more: Partial<Entry> = {}): Entry =>
  ({ person: 'anna', work: 'w1', result: { a: 1 }, base: 3, sent: [], editor: 'e1', at: Date.now(), ...more });

describe('journal', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
  });

  it('gives back what was written, also to the next page', async () => {
    const first = await Journal.open();
    await first.write(entry());
    first.close();
    expect(await (await Journal.open()).read('anna', 'w1')).toMatchObject({ result: { a: 1 }, base: 3 });
  });

  it('keeps a write that was started in the tick in which the page went away', async () => {
    const first = await Journal.open();
    void first.write(entry({ result: 'last words' }));
    first.close();
    expect((await (await Journal.open()).read('anna', 'w1'))?.result).toBe('last words');
  });

  it('offers an entry to its person only', async () => {
    const journal = await Journal.open();
    await journal.write(entry());
    expect(await journal.read('ben', 'w1')).toBeNull();
    expect(await journal.read('anna', 'w2')).toBeNull();
  });

  it('forgets what was acknowledged', async () => {
    const journal = await Journal.open();
    await journal.write(entry());
    await journal.remove('anna', 'w1');
    expect(await journal.read('anna', 'w1')).toBeNull();
    expect(await (await Journal.open()).read('anna', 'w1')).toBeNull();
  });

  it('forgets entries of long ago', async () => {
    const journal = await Journal.open();
    await journal.write(entry({ at: Date.now() - 40 * 24 * 3_600_000 }));
    await journal.write(entry({ work: 'w2' }));
    journal.close();
    const next = await Journal.open();
    expect(await next.read('anna', 'w1')).toBeNull();
    expect(await next.read('anna', 'w2')).not.toBeNull();
  });

  it('works in memory where the browser has no database, and says so', async () => {
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('not here', 'SecurityError'); } });
    const journal = await Journal.open();
    expect(journal.lasting).toBe(false);
    await journal.write(entry());
    expect(await journal.read('anna', 'w1')).toMatchObject({ base: 3 });
  });
});
