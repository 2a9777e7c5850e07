import { equal } from '../../shared/equal';
import type { PartDecision } from '../../shared/label/props';

/** A reviewer's decision about a submission as a whole. */
export type Verdict = 'accept' | 'fix' | 'rework' | 'reject';

/** A remark made in this review. */
export interface NewRemark { id: string; path: string; issue: string; text: string }

/** A review as the server takes it; while it is a draft the verdict is still open. */
export interface Review {
  verdict: Verdict | null;
  parts: PartDecision[];
  remarks: NewRemark[];
  fixed?: unknown;
}

/** What the primary button of a review does now. */
export type ReviewStep =
  | { kind: 'decide'; open: number }
  | { kind: 'sendBack'; parts: number }
  | { kind: 'accept'; fixed: boolean };

/** A review with nothing decided, or the draft of one. */
export function startReview(draft: Partial<Review> | null): Review {
  return {
    verdict: draft?.verdict ?? null,
    parts: draft?.parts ?? [],
    remarks: draft?.remarks ?? [],
    ...(draft?.fixed === undefined ? {} : { fixed: draft.fixed }),
  };
}

/** Approves a part or sends it back; null opens the decision again. */
export function decide(review: Review, path: string, decision: PartDecision['decision'] | null): Review {
  const others = review.parts.filter((part) => part.path !== path);
  return { ...review, parts: decision === null ? others : [...others, { path, decision }] };
}

/** A remark says what is wrong: the part goes back. */
export function remark(review: Review, added: NewRemark): Review {
  return decide({ ...review, remarks: [...review.remarks, added] }, added.path, 'rework');
}

/** Without its last remark a part that was sent back is open again. */
export function unremark(review: Review, id: string): Review {
  const path = review.remarks.find((known) => known.id === id)?.path;
  const remarks = review.remarks.filter((known) => known.id !== id);
  const next = { ...review, remarks };
  const bare = path !== undefined && !remarks.some((known) => known.path === path);
  return bare && decisionOf(review, path) === 'rework' ? decide(next, path, null) : next;
}

/** Approves every part that is not decided yet. */
export function approveRest(review: Review, parts: string[]): Review {
  return undecided(review, parts).reduce((state, path) => decide(state, path, 'approve'), review);
}

/** Takes the result as the reviewer mended it; a result like the submitted one is no fix. */
export function fix(review: Review, path: string, result: unknown, submitted: unknown): Review {
  return equal(result, submitted) ? unfixed(review) : decide({ ...review, fixed: result }, path, 'approve');
}

/** Rejects the item as a whole, with the reason as a remark on it. */
export function reject(review: Review, reason: NewRemark): Review {
  return { ...unfixed(review), verdict: 'reject', remarks: [...review.remarks.filter((known) => known.path !== ''), reason] };
}

function unfixed(review: Review): Review {
  const bare = { ...review };
  delete bare.fixed;
  return bare;
}

/** What was decided about a part so far. */
export function decisionOf(review: Review, path: string): PartDecision['decision'] | null {
  return review.parts.find((part) => part.path === path)?.decision ?? null;
}

/** The parts that still wait for a decision, in their order. */
export function undecided(review: Review, parts: string[]): string[] {
  return parts.filter((path) => decisionOf(review, path) === null);
}

/** What the verdict is once every part is decided. */
export function verdictOf(review: Review, parts: string[]): Verdict | null {
  if (undecided(review, parts).length > 0) {
    return null;
  }
  if (review.parts.some((part) => part.decision === 'rework')) {
    return 'rework';
  }
  return review.fixed === undefined ? 'accept' : 'fix';
}

/** What the primary button does now; something missing, remarked at its list, counts as a part. */
export function stepOf(review: Review, parts: string[]): ReviewStep {
  const open = undecided(review, parts).length;
  const back = review.parts.filter((part) => part.decision === 'rework').length;
  if (open > 0) {
    return { kind: 'decide', open };
  }
  return back > 0 ? { kind: 'sendBack', parts: back } : { kind: 'accept', fixed: review.fixed !== undefined };
}

/** The review with its verdict, as it is saved and handed in. */
export function withVerdict(review: Review, parts: string[]): Review {
  return review.verdict === 'reject' ? review : { ...review, verdict: verdictOf(review, parts) };
}
