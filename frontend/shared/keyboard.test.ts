import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KEY_TABLE } from './key-table';
import { Keyboard, bind, keyCap, keyOf, matches } from './keyboard';

function press(target: Element, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

describe('keyboard', () => {
  let keyboard: Keyboard;
  const listen = (event: Event) => keyboard.handle(event as KeyboardEvent);

  beforeEach(() => {
    keyboard = new Keyboard();
    document.body.innerHTML = '<p id="out"></p><textarea></textarea><dialog><button></button></dialog><div role="application"></div>';
    document.addEventListener('keydown', listen);
  });
  afterEach(() => document.removeEventListener('keydown', listen));
  const at = (selector: string) => document.querySelector(selector)!;

  it('runs single keys outside text fields only', () => {
    const approve = vi.fn();
    keyboard.add(() => [bind('review.approve', approve)]);
    press(at('textarea'), 'a');
    expect(approve).not.toHaveBeenCalled();
    expect(press(at('#out'), 'a').defaultPrevented).toBe(true);
    expect(approve).toHaveBeenCalledOnce();
  });

  it('runs chords inside text fields', () => {
    const submit = vi.fn();
    keyboard.add(() => [bind('submit', submit)]);
    press(at('textarea'), 'Enter', { ctrlKey: true });
    press(at('textarea'), 'Enter', { metaKey: true });
    expect(submit).toHaveBeenCalledTimes(2);
  });

  it('leaves dialogs alone', () => {
    const submit = vi.fn();
    keyboard.add(() => [bind('submit', submit)]);
    press(at('dialog button'), 'Enter', { ctrlKey: true });
    expect(submit).not.toHaveBeenCalled();
  });

  it('leaves arrows to the passage', () => {
    const next = vi.fn();
    keyboard.add(() => [bind('part.next', next)]);
    press(at('[role=application]'), 'ArrowDown');
    expect(next).not.toHaveBeenCalled();
    press(at('[role=application]'), 'j');
    expect(next).toHaveBeenCalledOnce();
  });

  it('switches single keys off, chords not', () => {
    const next = vi.fn();
    const add = vi.fn();
    keyboard.add(() => [bind('part.next', next), bind('part.new', add)]);
    keyboard.singleKeys = false;
    press(at('#out'), 'j');
    press(at('#out'), 'n', { altKey: true });
    expect(next).not.toHaveBeenCalled();
    expect(add).toHaveBeenCalledOnce();
  });

  it('tells approve from approve the rest', () => {
    const one = vi.fn();
    const rest = vi.fn();
    keyboard.add(() => [bind('review.approve', one), bind('review.rest', rest)]);
    press(at('#out'), 'A', { shiftKey: true });
    expect(one).not.toHaveBeenCalled();
    expect(rest).toHaveBeenCalledOnce();
  });

  it('hands over the digit', () => {
    const type = vi.fn();
    keyboard.add(() => [bind('type', type), bind('type.field', type)]);
    press(at('#out'), '3');
    press(at('textarea'), '¢', { altKey: true, code: 'Digit4' });
    expect(type.mock.calls).toEqual([[3], [4]]);
  });

  it('uses the keys that the person chose', () => {
    const approve = vi.fn();
    keyboard.add(() => [bind('review.approve', approve)]);
    keyboard.choices = { 'review.approve': ['Y'] };
    press(at('#out'), 'a');
    expect(approve).not.toHaveBeenCalled();
    press(at('#out'), 'y');
    expect(approve).toHaveBeenCalledOnce();
  });

  it('gives a refused key back to the browser', () => {
    keyboard.add(() => [bind('part.remove', () => false)]);
    expect(press(at('#out'), 'Delete').defaultPrevented).toBe(false);
  });

  it('finds a letter under Alt on layouts that write another sign', () => {
    expect(matches('Alt+N', new KeyboardEvent('keydown', { key: '˜', code: 'KeyN', altKey: true }))).toBe(0);
    expect(keyOf(new KeyboardEvent('keydown', { key: '˜', code: 'KeyN', altKey: true }))).toBe('Alt+N');
  });

  it('names keys as they stand on caps', () => {
    expect(keyCap('Ctrl+Enter')).toBe('Ctrl ↵');
    expect(keyCap('Alt+ArrowDown')).toBe('Alt ↓');
  });
});

describe('key table', () => {
  it('gives no key to two things', () => {
    const all = Object.values(KEY_TABLE).flatMap((row) => [...row.keys]);
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });

  it('has no chord that works without Alt or Ctrl', () => {
    const wrong = Object.values(KEY_TABLE)
      .filter((row) => row.scope === 'chord' && row.keys.some((key) => !/Alt|Ctrl/.test(key)));
    expect(wrong).toEqual([]);
  });
});
