import { describe, expect, it } from 'vitest';
import { answer, answerIn, asksFor, changedSet, readResult, setsOf, withoutAnswer } from './model';
import { EMPTY, type ClassificationResult, type ClassificationSettings } from './types';

const settings: ClassificationSettings = {
  sets: [
    { id: 'tone', name: 'Tone', required: true, labels: [{ id: 'calm', name: 'Calm' }, { id: 'rude', name: 'Rude', reasonRequired: true, spansRequired: true }] },
    { id: 'kinds', name: 'Kinds', multiple: true, labels: [{ id: 'insult', name: 'Insult' }] },
  ],
};

describe('labels of sets', () => {
  it('gives every set of the brief an answer with the first change, in its order', () => {
    const result = answer(EMPTY, settings, 'kinds', { labels: ['insult'] });
    expect(Object.entries(result.sets)).toEqual([['tone', { labels: [], spans: [] }], ['kinds', { labels: ['insult'], spans: [] }]]);
  });

  it('is the same result when nothing changed', () => {
    const result = answer(EMPTY, settings, 'tone', { labels: ['calm'] });
    expect(answer(result, settings, 'tone', { labels: ['calm'], reason: '' })).toBe(result);
    expect(answer(EMPTY, settings, 'tone', { labels: [] })).toBe(EMPTY);
    expect(withoutAnswer(result, 'other')).toBe(result);
  });

  it('keeps no reason that is empty', () => {
    const said = answer(EMPTY, settings, 'tone', { labels: ['rude'], reason: 'Names' });
    expect(answerIn(said, 'tone').reason).toBe('Names');
    expect('reason' in answerIn(answer(said, settings, 'tone', { reason: '' }), 'tone')).toBe(false);
  });

  it('reads whatever was stored', () => {
    expect(readResult(null)).toEqual(EMPTY);
    expect(readResult({ sets: { tone: { labels: ['calm'], reason: null, spans: null } } } as unknown as ClassificationResult))
      .toEqual({ sets: { tone: { labels: ['calm'], spans: [] } } });
  });

  it('shows sets and labels that only the result has', () => {
    const sets = setsOf({ sets: { tone: { labels: ['shrill'], spans: [] }, style: { labels: ['short'], spans: [] } } }, settings);
    expect(sets.map(({ id, unknown }) => [id, unknown])).toEqual([['tone', undefined], ['kinds', undefined], ['style', true]]);
    expect(sets[0]!.labels.map(({ id }) => id)).toEqual(['calm', 'rude', 'shrill']);
    expect(sets[2]!.labels).toEqual([{ id: 'short', name: 'short' }]);
  });

  it('knows what labels ask for', () => {
    expect(asksFor(settings.sets[0]!, ['calm'])).toEqual({ reason: false, spans: false });
    expect(asksFor(settings.sets[0]!, ['rude'])).toEqual({ reason: true, spans: true });
  });

  it('finds the set that is different', () => {
    const before = answer(EMPTY, settings, 'tone', { labels: ['calm'] });
    expect(changedSet(before, answer(before, settings, 'kinds', { labels: ['insult'] }))).toBe('kinds');
    expect(changedSet(before, before)).toBeNull();
  });
});
