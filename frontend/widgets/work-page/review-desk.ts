import { randomId } from '../../shared/api';
import { History } from '../../shared/history';
import type { PartDecision, Remark } from '../../shared/label/props';
import {
  approveRest, decide, fix, reject, remark, startReview, stepOf, unremark, withVerdict, type Review, type ReviewStep,
} from './review-model';

/** A review in the making: what was decided, with undo, and the part that is being fixed. */
export class ReviewDesk {
  fixing: string | null = null;
  private readonly history: History<Review>;

  /** @param parts the paths that are to be decided now, in order */
  constructor(draft: Partial<Review> | null, private readonly submitted: unknown, public parts: () => string[]) {
    this.history = new History(startReview(draft));
  }

  get review(): Review {
    return this.history.present;
  }

  /** The result as it stands: the reviewer's version of it, else the submitted one. */
  get result(): unknown {
    return this.review.fixed ?? this.submitted;
  }

  get step(): ReviewStep {
    return stepOf(this.review, this.parts());
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  /** The review as it is saved. */
  get value(): Review {
    return withVerdict(this.review, this.parts());
  }

  decide(path: string, decision: PartDecision['decision'] | null): void {
    this.history.push(decide(this.review, path, decision));
  }

  remark(path: string, issue: string, text: string): void {
    this.history.push(remark(this.review, { id: randomId(), path, issue, text }));
  }

  unremark(id: string): void {
    this.history.push(unremark(this.review, id));
  }

  approveRest(): void {
    this.history.push(approveRest(this.review, this.parts()));
  }

  /** Takes the result as mended in the part that is being fixed. */
  mend(result: unknown): void {
    if (this.fixing !== null) {
      this.history.push(fix(this.review, this.fixing, result, this.submitted), `fix:${this.fixing}`);
    }
  }

  rejected(issue: string, text: string): Review {
    return reject(this.review, { id: randomId(), path: '', issue, text });
  }

  undo(): void {
    this.history.undo();
  }

  redo(): void {
    this.history.redo();
  }

  /** All remarks to show: those of earlier rounds, and those made now. */
  remarks(earlier: Remark[], author: string, round: number): Remark[] {
    const made = this.review.remarks.map((now) => ({ ...now, author, round, replies: [], draft: true }));
    return [...earlier.filter((known) => !made.some((now) => now.id === known.id)), ...made];
  }
}
