import type { Change, IssueType, Mended, Need, Remark, Violation } from '../../shared/label/props';

/** What a person does with the item. */
export type WorkKind = 'annotate' | 'review' | 'adjudicate';

/** Shown with every write; only the latest holder's is taken. */
export interface Lease { token: number | string; until: string | null }

/** A piece of work as the server gives it. */
export interface Work {
  id: string;
  itemId: string;
  projectId: string;
  batchId: string;
  kind: WorkKind;
  run: number;
  slot: number;
  round: number;
  taskType: string;
  projectName: string;
  batchName: string;
  title: string;
  workflowVersion: number | null;
  content: unknown;
  settings: unknown;
  brief: { version: number; guidelines: string; reviewerGuidelines?: string };
  draft: { result: unknown; revision: number } | null;
  previous: unknown;
  /** A review: the result that this round started from. */
  earlier?: unknown;
  locked: string[];
  remarks: Remark[];
  mended?: Mended[];
  needs: Need[];
  why: { reason: string; text: string } | null;
  sampling: { bucket: number; under: number } | null;
  issueTypes: IssueType[];
  acknowledge: boolean;
  today: { done: number };
  editable: boolean;
  state?: 'open' | 'reserved' | 'leased' | 'parked' | 'done' | 'cancelled';
  held?: boolean;
  lease: Lease | null;
  submission?: { result: unknown; round: number; author?: string; checks: Violation[] };
  changes?: Change[];
}

/** A piece of work that was given to the person. */
export interface Given { work: Work; lease: Lease }

/** Nothing to do now, why, and when to look again. */
export interface Nothing { work: null; reason: 'empty' | 'paused' | 'notQualified' | 'limit' | 'unreachable'; retryAfterS: number; acknowledge?: { project: string; version: number }[] }

/** What part of the queue the person works on. */
export interface Scope { project?: string; kinds?: WorkKind[] }

/** True for the kinds in which a person judges what another made. */
export function judges(work: Work): boolean {
  return work.kind !== 'annotate';
}
