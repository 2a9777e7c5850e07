import type { Change, IssueType, Mended, Need, Remark, Reply, Violation } from '../../shared/label/props';

/** What a person does with the item. */
export type WorkKind = 'annotate' | 'review' | 'adjudicate';

/** Shown with every write; only the latest holder's is taken. */
export interface Lease { token: number | string; until: string | null }

/** What a brief says; the part for reviewers is empty for who does not review. */
export interface Guidance { guidelines: string; reviewerGuidelines?: string }

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
  brief: Guidance & { version: number };
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
  /** `doubts`: nothing is wrong, but it should be looked at twice. */
  submission?: { result: unknown; round: number; author?: string; checks: Violation[]; doubts?: Violation[] };
  changes?: Change[];
}

/** True when the brief must be read before the person works on it, or takes it up. */
export function mustRead(work: Work): boolean {
  return work.acknowledge && (work.editable || work.state === 'open');
}

/** The work with an answer to one of its remarks. */
export function withReply(work: Work, remark: string, reply: Reply): Work {
  return { ...work, remarks: work.remarks.map((known) => (known.id === remark ? { ...known, replies: [...known.replies, reply] } : known)) };
}

/** A piece of work that was given to the person. */
export interface Given { work: Work; lease: Lease }

/** Nothing to do now, why, and when to look again. */
export interface Nothing { work: null; reason: 'empty' | 'paused' | 'notQualified' | 'limit' | 'unreachable'; retryAfterS: number; acknowledge?: { project: string; version: number }[] }

/** What part of the queue the person works on. */
export interface Scope { project?: string; kinds?: WorkKind[] }

/** True for the kinds in which a person judges what another made. */
export function judges(work: Pick<Work, 'kind'>): boolean {
  return work.kind !== 'annotate';
}
