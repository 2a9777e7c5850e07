import { describe, expect, it } from 'vitest';
import { diffWords, type DiffRun } from './diff';

const before = (runs: DiffRun[]) => runs.filter((run) => run.kind !== 'new').map((run) => run.text).join('');
const after = (runs: DiffRun[]) => runs.filter((run) => run.kind !== 'gone').map((run) => run.text).join('');

describe('diffWords', () => {
  it('says which words went and which came', () => {
    expect(diffWords('Eight hours a day.', 'Four hours a day.')).toEqual([
      { kind: 'gone', text: 'Eight' },
      { kind: 'new', text: 'Four' },
      { kind: 'same', text: ' hours a day.' },
    ]);
  });

  it('joins changes that only a space parts', () => {
    expect(diffWords('one two', 'uno dos')).toEqual([
      { kind: 'gone', text: 'one two' },
      { kind: 'new', text: 'uno dos' },
    ]);
  });

  it.each([
    ['', 'all new'],
    ['all gone', ''],
    ['same', 'same'],
    ['ميناء المدينة القديم', 'ميناء القرية القديم'],
    ['東京は日本の首都です。', '京都は日本の古都でした。'],
    ['a 😀 b\r\nc', 'a 👍 b\nc d'],
  ])('holds both texts of %j and %j whole', (earlier, later) => {
    const runs = diffWords(earlier, later);
    expect(before(runs)).toBe(earlier);
    expect(after(runs)).toBe(later);
  });

  it('keeps the words that Japanese texts share', () => {
    expect(diffWords('東京は首都です', '京都は首都です').filter((run) => run.kind === 'same').map((run) => run.text)).toEqual([
      'は首都です',
    ]);
  });
});
