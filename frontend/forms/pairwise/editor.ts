import { Editor } from '../../shared/label/editor';
import { answered, changedPart, reasoned, REASON } from './model';
import type { Choice, PairwiseResult } from './types';

/** The answers in hand with all that can be done to them. */
export class PairwiseEditor extends Editor<PairwiseResult> {
  constructor(result: PairwiseResult = { dimensions: {} }) {
    super(result);
  }

  answer(dimension: string, answer: Choice | null): boolean {
    return this.take(answered(this.result, dimension, answer));
  }

  /** Takes what is typed; typing on without a pause is undone as one. */
  write(reason: string): boolean {
    return this.take(reasoned(this.result, reason), REASON);
  }

  protected override changedPart(before: PairwiseResult, after: PairwiseResult): string | null {
    return changedPart(before, after);
  }
}
