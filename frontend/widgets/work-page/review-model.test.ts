import { describe, expect, it } from 'vitest';
import {
  approveRest, decide, fix, reject, remark, startReview, stepOf, undecided, unremark, verdictOf, withVerdict,
} from './review-model';

const parts = ['/pairs/p1', '/pairs/p2', '/pairs/p3'];
const wrong = (path: string, id = 'r1') => ({ id, path, issue: 'unsupported', text: 'Not in the passage' });
const submitted = { pairs: [{ id: 'p1', answer: 'Fuor hours' }] };
const mended = { pairs: [{ id: 'p1', answer: 'Four hours' }] };

describe('review', () => {
  it('asks for a decision on every part', () => {
    const review = decide(startReview(null), '/pairs/p1', 'approve');
    expect(stepOf(review, parts)).toEqual({ kind: 'decide', open: 2 });
    expect(verdictOf(review, parts)).toBeNull();
    expect(undecided(review, parts)).toEqual(['/pairs/p2', '/pairs/p3']);
  });

  it('accepts when every part is approved', () => {
    const review = approveRest(startReview(null), parts);
    expect(stepOf(review, parts)).toEqual({ kind: 'accept', fixed: false });
    expect(verdictOf(review, parts)).toBe('accept');
  });

  it('sends back the parts that have a remark, and approves only the others with "the rest"', () => {
    const review = approveRest(remark(startReview(null), wrong('/pairs/p2')), parts);
    expect(stepOf(review, parts)).toEqual({ kind: 'sendBack', parts: 1 });
    expect(verdictOf(review, parts)).toBe('rework');
    expect(review.parts.find((part) => part.path === '/pairs/p2')?.decision).toBe('rework');
  });

  it('sends back for something missing, remarked at its list', () => {
    const review = approveRest(remark(startReview(null), wrong('/pairs')), parts);
    expect(verdictOf(review, parts)).toBe('rework');
    expect(stepOf(review, parts)).toEqual({ kind: 'sendBack', parts: 1 });
  });

  it('opens a part again when its last remark is taken away', () => {
    const two = remark(remark(startReview(null), wrong('/pairs/p2', 'r1')), wrong('/pairs/p2', 'r2'));
    expect(undecided(unremark(two, 'r1'), parts)).not.toContain('/pairs/p2');
    expect(undecided(unremark(unremark(two, 'r1'), 'r2'), parts)).toContain('/pairs/p2');
  });

  it('leaves an approval alone when a remark goes', () => {
    const review = unremark(decide(remark(startReview(null), wrong('/pairs/p2')), '/pairs/p2', 'approve'), 'r1');
    expect(undecided(review, parts)).not.toContain('/pairs/p2');
  });

  it('opens a decision again', () => {
    const review = decide(decide(startReview(null), '/pairs/p1', 'approve'), '/pairs/p1', null);
    expect(undecided(review, parts)).toEqual(parts);
  });

  it('accepts with fixes when the reviewer mended something', () => {
    const review = approveRest(fix(startReview(null), '/pairs/p1', mended, submitted), parts);
    expect(stepOf(review, parts)).toEqual({ kind: 'accept', fixed: true });
    expect(withVerdict(review, parts)).toMatchObject({ verdict: 'fix', fixed: mended });
  });

  it('approves the part that was mended', () => {
    expect(undecided(fix(startReview(null), '/pairs/p1', mended, submitted), parts)).toEqual(['/pairs/p2', '/pairs/p3']);
  });

  it('takes a fix that was undone by hand as no fix', () => {
    const review = fix(fix(startReview(null), '/pairs/p1', mended, submitted), '/pairs/p1', submitted, submitted);
    expect(review).not.toHaveProperty('fixed');
    expect(verdictOf(approveRest(review, parts), parts)).toBe('accept');
  });

  it('rejects the item whatever is still open, with the reason on the whole', () => {
    const review = withVerdict(reject(fix(startReview(null), '/pairs/p1', mended, submitted), wrong('', 'why')), parts);
    expect(review).toMatchObject({ verdict: 'reject', remarks: [{ id: 'why', path: '' }] });
    expect(review).not.toHaveProperty('fixed');
  });

  it('goes on with a draft', () => {
    const draft = withVerdict(remark(startReview(null), wrong('/pairs/p2')), parts);
    expect(draft.verdict).toBeNull();
    expect(startReview(draft)).toEqual(draft);
  });

  it('decides nothing about a submission without open parts and accepts it', () => {
    expect(stepOf(startReview(null), [])).toEqual({ kind: 'accept', fixed: false });
  });
});
