import { describe, expect, it } from 'vitest';
import { checklist } from './checks';
import type { Answer, ClassificationSettings } from './types';

const settings: ClassificationSettings = {
  sets: [
    { id: 'tone', name: 'Tone', required: true, labels: [{ id: 'calm', name: 'Calm' }, { id: 'rude', name: 'Rude', reasonRequired: true, spansRequired: true }] },
    { id: 'kinds', name: 'Kinds', multiple: true, labels: [{ id: 'insult', name: 'Insult' }, { id: 'threat', name: 'Threat', reasonRequired: true }] },
  ],
};
const span = { start: 0, end: 3, text: 'You' };
const lines = (sets: Record<string, Answer>) => checklist({ sets }, settings).map(({ path, ok, level, text }) => `${path} ${ok ? 'ok' : level}: ${text}`);

describe('the checklist', () => {
  it('asks for a label in sets that need one, and for nothing else at first', () => {
    expect(lines({})).toEqual(['/sets/tone/labels todo: A label for Tone']);
  });

  it('asks for the reason and the highlight that a label asks for', () => {
    expect(lines({ tone: { labels: ['rude'], spans: [] } })).toEqual([
      '/sets/tone/labels ok: A label for Tone', '/sets/tone/reason todo: Why it is: Rude', '/sets/tone/spans todo: Where it shows: Rude']);
    expect(lines({ tone: { labels: ['rude'], reason: 'Names', spans: [span] } })).toEqual([
      '/sets/tone/labels ok: A label for Tone', '/sets/tone/reason ok: Why it is: Rude', '/sets/tone/spans ok: Where it shows: Rude']);
  });

  it('takes no reason without a word in it', () => {
    expect(lines({ tone: { labels: ['rude'], reason: ' … ', spans: [span] } })).toContain('/sets/tone/reason todo: Why it is: Rude');
  });

  it('asks in an optional set only for what its labels ask for', () => {
    expect(lines({ tone: { labels: ['calm'], spans: [] }, kinds: { labels: ['insult', 'threat'], spans: [] } })).toEqual([
      '/sets/tone/labels ok: A label for Tone', '/sets/kinds/reason todo: Why it is: Threat']);
  });

  it('asks for a label where there is only evidence', () => {
    expect(lines({ kinds: { labels: [], spans: [span] } })).toContain('/sets/kinds/labels todo: A label for the reason or highlight in Kinds');
  });

  it('says what the brief no longer has', () => {
    expect(lines({ tone: { labels: ['shrill'], spans: [] }, style: { labels: ['short'], spans: [] } })).toEqual([
      '/sets/tone/labels bad: Nothing that the brief no longer has in Tone', '/sets/style/labels bad: Nothing that the brief no longer has in style']);
  });

  it('says when there is more than the one label to choose', () => {
    expect(lines({ tone: { labels: ['calm', 'rude'], spans: [] } })).toEqual(['/sets/tone/labels bad: A label for Tone']);
  });
});
