import { OtherPerson, Problem, SignedOut, Unreachable, type Api } from '../../shared/api';
import type { Violation } from '../../shared/label/props';
import type { DraftStatus } from '../../shared/draft-keeper';
import type { Guidance } from './work';

/** What stands between the person and the work. */
export type Gate =
  | { kind: 'signedOut' | 'leaseLost' | 'gone' | 'secondTab' }
  | { kind: 'acknowledge'; project: string; version: number; brief: Guidance }
  | { kind: 'otherPerson'; name: string }
  | { kind: 'stale'; at: number };

/** Why an action did not work: a message key, and what the server said. */
export interface Trouble { key: 'form.trouble.unreachable' | 'form.trouble.refused' | 'form.trouble.violations' | 'form.trouble.draft'; text: string }

/** What a failed request means: a gate, a trouble that passes, or a fault of ours that is thrown on. */
export function meaning(failure: unknown): { gate: Gate } | { trouble: Trouble } {
  if (failure instanceof SignedOut) {
    return { gate: { kind: 'signedOut' } };
  }
  if (failure instanceof OtherPerson) {
    return { gate: { kind: 'otherPerson', name: failure.person } };
  }
  if (failure instanceof Unreachable) {
    return { trouble: { key: 'form.trouble.unreachable', text: '' } };
  }
  if (failure instanceof Problem) {
    return refusal(failure);
  }
  throw failure;
}

function refusal(problem: Problem): { gate: Gate } | { trouble: Trouble } {
  if (problem.type === 'lease-lost') {
    return { gate: { kind: 'leaseLost' } };
  }
  if (problem.status === 410 || problem.status === 404) {
    return { gate: { kind: 'gone' } };
  }
  if (problem.passing) {
    return { trouble: { key: 'form.trouble.unreachable', text: '' } };
  }
  return { trouble: { key: problem.violations.length > 0 ? 'form.trouble.violations' : 'form.trouble.refused', text: problem.message } };
}

/** The gate of a brief that must be read, with what it says. */
export async function unreadBrief(api: Pick<Api, 'get'>, project: string, version: number): Promise<Gate> {
  return { kind: 'acknowledge', project, version, brief: await api.get<Guidance>(`projects/${project}/brief/${version}`) };
}

/** Whether a trouble is over as soon as the draft is saved. */
export function overOnceSaved(trouble: Trouble | null): boolean {
  return trouble?.key === 'form.trouble.unreachable' || trouble?.key === 'form.trouble.draft';
}

/** The gate that a draft's state puts up, if any. */
export function gateOf(status: DraftStatus<unknown>): Gate | null {
  switch (status.state) {
    case 'stale':
      return { kind: 'stale', at: status.at };
    case 'otherPerson':
      return { kind: 'otherPerson', name: status.name };
    case 'signedOut':
    case 'leaseLost':
    case 'gone':
      return { kind: status.state };
    default:
      return null;
  }
}

/** A complaint about a reviewer's fix belongs to the part that was fixed. */
export function inTheForm(violation: Violation): Violation {
  return { ...violation, path: violation.path.replace(/^\/fixed(?=\/|$)/, '') };
}
