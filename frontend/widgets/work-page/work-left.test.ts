import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import './work-left';
import type { WorkLeft } from './work-left';
import type { Work } from './work';

const work = {
  kind: 'annotate', round: 2, taskType: 'qa', brief: { version: 1, guidelines: '# Be kind' }, settings: {}, locked: ['/pairs/p1'], remarks: [],
  needs: [{ type: 'why', target: 0.3, have: 1, missing: 2 }, { type: 'wholePassage', target: 0.2, have: 3, missing: 0 }],
  issueTypes: [{ id: 'missing', name: 'Missing' }], why: null,
} as unknown as Work;
const remark = (path: string) => ({ id: path, path, issue: 'missing', text: 'Ask when.', author: 'Rosa', round: 1, replies: [] });

describe('gw-work-left', () => {
  let left: WorkLeft;

  beforeAll(() => {
    vi.stubGlobal('CSS', {});
  });

  beforeEach(async () => {
    left = document.createElement('gw-work-left') as WorkLeft;
    Object.assign(left, { work, parts: [{ path: '/pairs/p1', label: 'Pair 1' }], remarks: [remark('/pairs/p1'), remark('/pairs')],
      checks: [{ key: 'k', path: '', ok: true, level: 'ok', text: '3 to 5 pairs' }] });
    document.body.append(left);
    await left.updateComplete;
  });

  afterEach(() => left.remove());

  const headings = () => [...left.renderRoot.querySelectorAll('.state h2')].map((heading) => heading.textContent);
  const texts = (selector: string) => [...left.renderRoot.querySelectorAll(selector)].map((one) => one.textContent?.trim());

  it('keeps the requirements out of what scrolls away with long guidelines', () => {
    expect(left.renderRoot.querySelector('.guide gw-guidelines')).not.toBeNull();
    expect(left.renderRoot.querySelector('.state .checks')!.textContent).toContain('3 to 5 pairs');
  });

  it('says first what was sent back to the person who mends it, and last to who reviews', async () => {
    expect(headings()).toEqual(['Round 1', 'Requirements', 'Needed next in this project']);
    left.work = { ...work, kind: 'review' };
    await left.updateComplete;
    expect(headings().at(-1)).toBe('Round 1');
  });

  it('tells a reviewer what to look at twice before the requirements', async () => {
    const submission = { result: {}, round: 1, checks: [], doubts: [{ path: '', key: 'fast', message: 'Handed in after 2 s.' }] };
    left.work = { ...work, kind: 'review', submission };
    await left.updateComplete;
    expect(headings().slice(0, 2)).toEqual(['Look twice', 'Requirements']);
    expect(left.renderRoot.querySelector('.doubts')!.textContent).toContain('Handed in after 2 s.');
  });

  it('tells a reviewer what was sent back and came as it was', async () => {
    Object.assign(left, { work: { ...work, kind: 'review', changes: [] }, untouched: ['/pairs/p1', '/pairs'] });
    await left.updateComplete;
    expect(texts('.state > p')).toEqual(['0 of 1 part', expect.stringMatching(/^Pair 1\s+was sent back and is as it was/), expect.stringMatching(/^The list\s/)]);
  });

  it('says on the rail that the instructions changed', async () => {
    Object.assign(left, { state: 'rail', earlier: { guidelines: 'Be fair' } });
    await left.updateComplete;
    expect(texts('.rail .tag')).toEqual(['1/1', 'new']);
  });

  it('names pairs by their number and a remark at the list by the list', () => {
    expect(texts('.rounds button')).toEqual(['Pair 1', 'The list']);
  });

  it('names types as they are and what the task type counts besides in words', () => {
    expect(texts('.needs .name')).toEqual(['why', 'whole passage']);
  });
});
