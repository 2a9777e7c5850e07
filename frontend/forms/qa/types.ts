import type { Bounds } from '../../shared/label/limits';
import type { Span } from '../../shared/label/spans';

/** One question with its answer. */
export interface Pair {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** Empty until one is chosen. */
  readonly type: string;
  readonly wholePassage: boolean;
  readonly spans: readonly Span[];
}

/** What a person makes of one item. */
export interface QaResult {
  readonly pairs: readonly Pair[];
}

/** One item: a passage, or a topic alone. */
export interface QaContent {
  readonly passage?: string | null;
  readonly title?: string | null;
  readonly source?: string | null;
  readonly topic?: string | null;
  readonly language?: string | null;
  readonly metadata?: Readonly<Record<string, unknown>> | null;
}

/** Shares that the pairs of an item or of a batch should reach. */
export interface Targets {
  readonly scope: 'item' | 'batch';
  readonly tolerance: number;
  readonly types?: Readonly<Record<string, number>> | null;
  readonly wholePassage?: number | null;
}

/** The requirements of the brief. */
export interface QaSettings {
  readonly passage: boolean;
  readonly pairs?: Bounds | null;
  readonly questionWords?: Bounds | null;
  readonly answerWords?: Bounds | null;
  readonly types?: readonly string[] | null;
  readonly ownTypes?: boolean;
  readonly targets?: Targets | null;
  readonly spansRequired?: boolean;
}

/** The fields of a pair that are typed. */
export type TextField = 'question' | 'answer';

export const EMPTY: QaResult = { pairs: [] };
