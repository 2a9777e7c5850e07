import { UNCHANGED, comparePart, type PartChange } from '../../shared/label/changes';
import { answerIn } from './model';
import type { Answer, ClassificationResult } from './types';

/** The answer of this round beside what it was in the earlier one. */
export type AnswerChange = PartChange<Answer>;

const FIELDS = ['labels', 'reason', 'spans'] as const;

/** Compares the answer in a set with what it was. */
export function compareAnswer(result: ClassificationResult, set: string, earlier: ClassificationResult | null): AnswerChange {
  return earlier ? comparePart(answerIn(result, set), earlier.sets[set] ?? null, FIELDS) : UNCHANGED;
}
