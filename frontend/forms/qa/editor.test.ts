import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PairEditor } from './editor';
import { blankPair } from './model';

const passage = '🚢🚢 Two ferries collided in fog.\r\n\r\n東京の塔 اصطدمت عبّارتان.';
const points = Array.from(passage);
const stretchOf = (text: string) => {
  const start = Array.from(passage.slice(0, passage.indexOf(text))).length;
  return { start, end: start + Array.from(text).length };
};

describe('the editor', () => {
  let editor: PairEditor;

  beforeEach(() => {
    vi.useFakeTimers();
    editor = new PairEditor({ pairs: [blankPair('p1'), blankPair('p2')] }, passage, ['p4']);
    return () => vi.useRealTimers();
  });

  it('numbers new pairs after all that ever were', () => {
    expect(editor.add()).toBe('p5');
    editor.remove('p5');
    expect(editor.add()).toBe('p6');
    expect(editor.numberOf('p6')).toBe(6);
  });

  it.each(['Two ferries', 'fog.\r\n\r\n東京の塔', 'اصطدمت عبّارتان', '🚢'])('links %j with offsets in code points', (text) => {
    const span = editor.link('/pairs/p1', stretchOf(text))!;
    expect(span.text).toBe(text);
    expect(points.slice(span.start, span.end).join('')).toBe(text);
  });

  it('starts a pair from what is selected', () => {
    const id = editor.add(stretchOf('Two ferries '));
    expect(editor.pair(id)!.spans.map((span) => span.text)).toEqual(['Two ferries']);
    editor.undo();
    expect(editor.pair(id)).toBeUndefined();
  });

  it('undoes typing in one field at once, and a pause or another field parts it', () => {
    for (const text of ['W', 'Wh', 'Why']) editor.write('p1', 'question', text);
    editor.write('p1', 'answer', 'S');
    vi.advanceTimersByTime(5_000);
    editor.write('p1', 'answer', 'So');
    expect(editor.undo()).toEqual({ part: '/pairs/p1' });
    expect(editor.pair('p1')!.answer).toBe('S');
    editor.undo();
    expect(editor.pair('p1')).toMatchObject({ question: 'Why', answer: '' });
    editor.undo();
    expect(editor.pair('p1')!.question).toBe('');
    expect(editor.canUndo).toBe(false);
    editor.redo();
    editor.redo();
    editor.redo();
    expect(editor.pair('p1')).toMatchObject({ question: 'Why', answer: 'So' });
    expect(editor.redo()).toBeNull();
  });

  it('undoes every kind of change, back to the very result it began with', () => {
    const start = editor.result;
    editor.setType('p1', 'why');
    editor.link('/pairs/p1', stretchOf('Two'));
    editor.nudge('/pairs/p1', 0, 'end', 1);
    editor.resize('/pairs/p1', 0, stretchOf('fog'));
    editor.setWhole('p1', true);
    editor.setWhole('p1', false);
    editor.unlink('/pairs/p1', 0);
    editor.move('p1', 1);
    editor.remove('p2');
    editor.add();
    while (editor.canUndo) editor.undo();
    expect(editor.result).toBe(start);
  });

  it('keeps the spans of a pair aside while it is about the whole passage', () => {
    editor.link('/pairs/p1', stretchOf('fog'));
    editor.setWhole('p1', true);
    expect(editor.pair('p1')!.spans).toEqual([]);
    editor.setWhole('p1', false);
    expect(editor.pair('p1')!.spans.map((span) => span.text)).toEqual(['fog']);
  });

  it('says which pair takes the place of a removed one', () => {
    expect(editor.remove('p1')).toBe('p2');
    expect(editor.remove('p2')).toBeNull();
  });

  it('makes no step of what changes nothing', () => {
    expect(editor.write('p1', 'question', '')).toBe(false);
    expect(editor.link('/pairs/p1', stretchOf('\r\n\r\n'))).toBeNull();
    expect(editor.move('p1', -3)).toBe(false);
    expect(editor.canUndo).toBe(false);
  });
});
