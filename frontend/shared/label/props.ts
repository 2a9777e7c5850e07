import type { Messages } from '../i18n';

/** One line of the live checklist. */
export interface Check { key: string; path: string; ok: boolean; level: 'ok' | 'todo' | 'bad'; text: string; have?: string }
/** What the server found wrong with a result, and where. */
export interface Violation { path: string; key: string; message: string }
/** An answer to a remark. */
export interface Reply { author: string; text: string; at: string }
/** A comment on a part, with the answers to it. */
export interface Remark {
  id: string;
  path: string;
  issue: string;
  text: string;
  author: string;
  round: number;
  replies: Reply[];
  /** Made in the review in hand, so it can still be taken away. */
  draft?: boolean;
}
/** What became different at a place since the earlier round. */
export interface Change { path: string; before: unknown; after: unknown }
/** What a reviewer decided about one part. */
export interface PartDecision { path: string; decision: 'approve' | 'rework' }
/** What a reviewer mended in place, a part or a field of it. */
export interface Mended { path: string; author: string; round: number }
/** How far a type is from its share in the project or batch. */
export interface Need { type: string; target: number; have: number; missing: number }
/** A kind of issue that a remark can carry. */
export interface IssueType { id: string; name: string }
/** Something a reviewer decides about, with its name for people. */
export interface Part { path: string; label: string }
/** What a person set for the work screen. */
export interface Prefs {
  textSize: number;
  readingWidth: number;
  singleKeys: boolean;
  hideClock: boolean;
  keys: Record<string, string[]>;
}

/** What the form is opened for; rework is `annotate` with locked parts and remarks. */
export type Mode = 'annotate' | 'review' | 'read' | 'preview';

export const DEFAULT_PREFS: Prefs = { textSize: 18, readingWidth: 68, singleKeys: true, hideClock: false, keys: {} };

/** What the shell gives to a form. */
export interface LabelFormProps<C, S, R> {
  content: C;
  settings: S;
  result: R | null;
  mode: Mode;
  locked: string[];
  remarks: Remark[];
  violations: Violation[];
  changes: Change[];
  earlier: R | null;
  /** A review: what was handed in, while `result` is that or the reviewer's own version of it. */
  submitted: R | null;
  mended: Mended[];
  /** A review: the paths of what was sent back in an earlier round and came as it was. */
  untouched: string[];
  decisions: PartDecision[];
  fixing: string | null;
  needs: Need[];
  issueTypes: IssueType[];
  messages: Messages;
  prefs: Prefs;
}
