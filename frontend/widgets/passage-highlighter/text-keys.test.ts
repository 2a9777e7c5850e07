import { describe, expect, it } from 'vitest';
import { moveOf } from './text-keys';

const press = (key: string, held: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {}) =>
  moveOf({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held });

describe('moveOf', () => {
  it('goes by word and line, by character with Alt, and extends with Shift', () => {
    expect(press('ArrowRight')).toEqual({ alter: 'move', direction: 'right', by: 'word' });
    expect(press('ArrowLeft', { shiftKey: true })).toEqual({ alter: 'extend', direction: 'left', by: 'word' });
    expect(press('ArrowLeft', { shiftKey: true, altKey: true })).toEqual({ alter: 'extend', direction: 'left', by: 'character' });
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ alter: 'extend', direction: 'forward', by: 'line' });
    expect(press('End')).toEqual({ alter: 'move', direction: 'forward', by: 'lineboundary' });
    expect(press('Home', { ctrlKey: true })).toEqual({ alter: 'move', direction: 'backward', by: 'passage' });
  });

  it('leaves the chords of the page and all other keys alone', () => {
    expect(press('ArrowDown', { altKey: true })).toBeNull();
    expect(press('ArrowUp', { altKey: true, shiftKey: true })).toBeNull();
    expect(press('j')).toBeNull();
    expect(press('Tab')).toBeNull();
  });
});
