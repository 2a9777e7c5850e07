import { describe, expect, it } from 'vitest';
import type { Span } from '../../shared/label/spans';
import { addPair, changedPair, editPair, linkedPair, movePair, readResult, removePair, setWholePassage } from './model';
import type { Pair, QaResult } from './types';

const span = (start: number, end: number): Span => ({ start, end, text: 'x'.repeat(end - start) });
const aPair = (id: string, change: Partial<Pair> = {}): Pair => (
  { id, question: '', answer: '', type: '', wholePassage: false, spans: [], ...change });
const three: QaResult = { pairs: [aPair('p1'), aPair('p2'), aPair('p3')] };
const ids = (result: QaResult) => result.pairs.map((pair) => pair.id);

describe('a stored result', () => {
  it('becomes editable when nothing or little was stored', () => {
    expect(readResult(null)).toEqual({ pairs: [] });
    expect(readResult({ pairs: [{ id: 'p7', question: 'Why?', type: null, spans: null } as unknown as Pair] }).pairs)
      .toEqual([aPair('p7', { question: 'Why?' })]);
  });
});

describe('the list of pairs', () => {
  it('takes a new pair at the end or behind another', () => {
    expect(ids(addPair(three, 'p4'))).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(ids(addPair(three, 'p4', 'p1'))).toEqual(['p1', 'p4', 'p2', 'p3']);
  });

  it('loses a pair and keeps the others as they are', () => {
    const left = removePair(three, 'p2');
    expect(ids(left)).toEqual(['p1', 'p3']);
    expect(left.pairs[0]).toBe(three.pairs[0]);
  });

  it('moves a pair and stops at both ends', () => {
    expect(ids(movePair(three, 'p1', 1))).toEqual(['p2', 'p1', 'p3']);
    expect(ids(movePair(three, 'p1', 9))).toEqual(['p2', 'p3', 'p1']);
    expect(movePair(three, 'p1', -1)).toBe(three);
    expect(movePair(three, 'p9', 1)).toBe(three);
  });

  it('never changes what it was given', () => {
    const frozen = JSON.stringify(three);
    editPair(movePair(linkedPair(three, 'p1', [span(1, 2)]), 'p1', 2), 'p1', { question: 'Why?' });
    expect(JSON.stringify(three)).toBe(frozen);
  });

  it('is the same result when an edit changes nothing', () => {
    expect(editPair(three, 'p1', { question: '' })).toBe(three);
    expect(editPair(three, 'p9', { question: 'Why?' })).toBe(three);
  });
});

describe('the spans of a pair', () => {
  it('give way to the whole passage, come back from it, and end it when one is linked', () => {
    const linked = linkedPair(three, 'p1', [span(2, 8)]);
    const whole = setWholePassage(linked, 'p1', true);
    expect(whole.pairs[0]).toMatchObject({ wholePassage: true, spans: [] });
    expect(setWholePassage(whole, 'p1', false, linked.pairs[0]!.spans)).toEqual(linked);
    expect(linkedPair(whole, 'p1', [span(3, 4)]).pairs[0]).toMatchObject({ wholePassage: false, spans: [span(3, 4)] });
    expect(linkedPair(three, 'p9', [span(3, 4)])).toBe(three);
  });
});

describe('changedPair', () => {
  it('is the pair in which two states differ', () => {
    expect(changedPair(three, editPair(three, 'p2', { answer: 'No.' }))).toBe('p2');
    expect(changedPair(three, removePair(three, 'p2'))).toBeNull();
    expect(changedPair(removePair(three, 'p2'), three)).toBe('p2');
  });
});
