import type { Span } from '../../shared/label/spans';

/** One label of a set. */
export interface Label {
  readonly id: string;
  readonly name: string;
  /** When to choose it. */
  readonly description?: string | null;
  readonly reasonRequired?: boolean;
  readonly spansRequired?: boolean;
}

/** Labels of which one is chosen, or several. */
export interface LabelSet {
  readonly id: string;
  readonly name: string;
  readonly multiple?: boolean;
  readonly required?: boolean;
  readonly labels: readonly Label[];
  /** The brief no longer has it. */
  readonly unknown?: boolean;
}

/** The requirements of the brief. */
export interface ClassificationSettings {
  readonly sets: readonly LabelSet[];
}

/** One item: a text, with the prompt that it answers where there is one. */
export interface ClassificationContent {
  readonly text: string;
  readonly prompt?: string | null;
  readonly language?: string | null;
  readonly metadata?: Readonly<Record<string, unknown>> | null;
}

/** What is chosen in one set, why, and where in the text it shows. */
export interface Answer {
  readonly labels: readonly string[];
  /** Not there while it is empty. */
  readonly reason?: string;
  readonly spans: readonly Span[];
}

/** What a person makes of one item, by the ids of the sets. */
export interface ClassificationResult {
  readonly sets: Readonly<Record<string, Answer>>;
}

/** The fields of an answer. */
export type Field = 'labels' | 'reason' | 'spans';

export const NO_ANSWER: Answer = { labels: [], spans: [] };

export const EMPTY: ClassificationResult = { sets: {} };
