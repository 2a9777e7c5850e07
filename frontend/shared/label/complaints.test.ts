import { describe, expect, it } from 'vitest';
import { Complaints } from './complaints';

const pair = (id: string, answer = '') => ({ id, answer, question: '' });
const result = { pairs: [pair('p1'), pair('p2')] };
const at = (path: string) => ({ path, key: 'k', message: path });
const paths = (found: { path: string }[]) => found.map(({ path }) => path);
const parts = ['/pairs/p1', '/pairs/p2'];

describe('violations', () => {
  const complaints = new Complaints<typeof result>((value, path) => (
    path === '/pairs' ? value.pairs.length : value.pairs.find(({ id }) => path.startsWith(`/pairs/${id}`))?.[path.endsWith('answer') ? 'answer' : 'question']));
  complaints.take(result, [at('/pairs/p1/answer'), at('/pairs/p1/question'), at('/pairs')]);

  it('stand at the part, the field or the list they are about', () => {
    expect(paths(complaints.on(result, '/pairs/p1'))).toEqual(['/pairs/p1/answer', '/pairs/p1/question']);
    expect(complaints.on(result, '/pairs/p2')).toEqual([]);
    expect(paths(complaints.besides(result, parts))).toEqual(['/pairs']);
  });

  it('go when what they are about was changed, and only then', () => {
    const answered = { pairs: [pair('p1', 'So.'), pair('p2')] };
    expect(paths(complaints.on(answered, '/pairs/p1'))).toEqual(['/pairs/p1/question']);
    expect(complaints.besides(answered, parts)).toHaveLength(1);
    expect(complaints.besides({ pairs: [pair('p1')] }, parts)).toEqual([]);
  });

  it('are about what stands at their path unless told otherwise', () => {
    const plain = new Complaints<object>();
    plain.take({ sets: { tone: { labels: ['rude'] } }, reason: 'x' }, [at('/sets/tone/labels'), at('/reason')]);
    expect(plain.on({ sets: { tone: { labels: ['rude'] } } }, '/sets/tone')).toHaveLength(1);
    expect(plain.on({ sets: { tone: { labels: [] } } }, '/sets/tone')).toEqual([]);
    expect(plain.on({ sets: { tone: { labels: ['rude'] } } }, '/reason')).toEqual([]);
  });
});
