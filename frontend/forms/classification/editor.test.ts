import { beforeEach, describe, expect, it } from 'vitest';
import { LabelEditor } from './editor';
import { EMPTY, type ClassificationSettings } from './types';

const settings: ClassificationSettings = {
  sets: [
    { id: 'tone', name: 'Tone', required: true, labels: [{ id: 'calm', name: 'Calm' }, { id: 'rude', name: 'Rude', reasonRequired: true, spansRequired: true }] },
    { id: 'kinds', name: 'Kinds', multiple: true, labels: [{ id: 'insult', name: 'Insult' }] },
  ],
};

describe('the labels in hand', () => {
  let editor: LabelEditor;

  beforeEach(() => {
    editor = new LabelEditor(EMPTY, settings, '😀 You clown.');
  });

  it('drops what only the label before asked for, and brings it back with that label', () => {
    editor.choose('tone', ['rude']);
    editor.write('tone', 'Calls names');
    editor.link('/sets/tone', { start: 2, end: 11 });
    editor.choose('tone', ['calm']);
    expect(editor.answerIn('tone')).toEqual({ labels: ['calm'], spans: [] });
    editor.choose('tone', ['rude']);
    expect(editor.answerIn('tone')).toEqual({ labels: ['rude'], reason: 'Calls names', spans: [{ start: 2, end: 11, text: 'You clown' }] });
  });

  it('undoes typing as one step and choosing as another', () => {
    editor.choose('tone', ['rude']);
    editor.write('tone', 'C');
    editor.write('tone', 'Ca');
    expect(editor.undo()).toEqual({ part: '/sets/tone' });
    expect(editor.answerIn('tone').reason).toBeUndefined();
    editor.undo();
    expect(editor.result).toEqual(EMPTY);
    expect(editor.canUndo).toBe(false);
  });

  it('numbers the sets by their place, and others behind them', () => {
    const other = new LabelEditor({ sets: { style: { labels: ['short'], spans: [] } } }, settings, '');
    expect(['tone', 'kinds', 'style'].map((id) => other.colourOf(id).number)).toEqual([1, 2, 3]);
    other.forget('style');
    expect(other.result.sets).toEqual({});
    expect(other.colourOf('style').number).toBe(3);
  });

  it('chooses nothing in a set that is not there', () => {
    expect(editor.choose('style', ['short'])).toBe(false);
  });
});
