import { describe, expect, it } from 'vitest';
import { History } from './history';

describe('history', () => {
  it('goes back and forth over single steps', () => {
    const history = new History('a');
    history.push('b');
    history.push('c');
    expect(history.undo()).toBe('b');
    expect(history.undo()).toBe('a');
    expect(history.canUndo).toBe(false);
    expect(history.redo()).toBe('b');
    expect(history.canRedo).toBe(true);
  });

  it('joins typing in one field until a pause', () => {
    let now = 0;
    const history = new History('', () => now);
    history.push('h', 'p1/answer');
    now = 500;
    history.push('hi', 'p1/answer');
    now = 2_000;
    history.push('hi!', 'p1/answer');
    expect(history.undo()).toBe('hi');
    expect(history.undo()).toBe('');
  });

  it('keeps typing in another field apart', () => {
    const history = new History('', () => 0);
    history.push('one', 'p1/answer');
    history.push('two', 'p1/question');
    expect(history.undo()).toBe('one');
  });

  it('forgets what was undone once something new is done', () => {
    const history = new History(1);
    history.push(2);
    history.undo();
    history.push(3);
    expect(history.canRedo).toBe(false);
    expect(history.redo()).toBe(3);
  });

  it('does not join new typing to a step that undo came back to', () => {
    const history = new History('', () => 0);
    history.push('a', 'f');
    history.push('b', 'g');
    history.undo();
    history.push('ab', 'f');
    expect(history.undo()).toBe('a');
  });

  it('starts again from a state', () => {
    const history = new History(1);
    history.push(2);
    history.reset(9);
    expect(history.present).toBe(9);
    expect(history.canUndo).toBe(false);
  });
});
