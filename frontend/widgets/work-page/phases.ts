import { Problem } from '../../shared/api';
import type { Given, Nothing } from './work';

/** What the page shows. */
export type Phase =
  | { name: 'loading' }
  | { name: 'ready' }
  | { name: 'busy' }
  | { name: 'nothing'; answer: Nothing; at: number; found: boolean }
  | { name: 'failed'; reason: 'notFound' | 'unreachable' | 'refused'; text: string };

const LOOK_AT_LEAST_AFTER_S = 5;

/** There is nothing to do, or work was found again and waits for the person to start it. */
export function nothingPhase(answer: Given | Nothing, now: number): Extract<Phase, { name: 'nothing' }> {
  const shown: Nothing = answer.work === null ? answer : { work: null, reason: 'empty', retryAfterS: 0 };
  const wait = Math.max(LOOK_AT_LEAST_AFTER_S, shown.retryAfterS) * 1_000;
  return { name: 'nothing', answer: shown, at: now + wait, found: answer.work !== null };
}

/** A piece of work did not open. */
export function failedPhase(failure: unknown): Phase {
  if (failure instanceof Problem && !failure.passing) {
    return { name: 'failed', reason: failure.status === 404 ? 'notFound' : 'refused', text: failure.message };
  }
  return { name: 'failed', reason: 'unreachable', text: '' };
}
