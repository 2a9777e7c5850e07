import { Problem, Unreachable, type Api } from '../../shared/api';
import { store, stored } from '../../shared/remembered';
import { judges, type Guidance, type Work } from './work';

/** Remembers which version of a project's brief the person read last in this browser, as annotator and as reviewer. */
export class BriefMemory {
  constructor(private readonly api: Pick<Api, 'get'>, private readonly person: string) {}

  /** What the brief said when the person read it last; null when that is this version, or this is the first. */
  async earlier({ projectId, brief, ...work }: Work): Promise<Guidance | null> {
    const key = this.key(projectId, judges(work));
    const known = stored<number>(key);
    if (known === null) {
      store(key, brief.version);
    }
    const then = known === null || known >= brief.version ? null : await this.version(projectId, known);
    return then === null || saysTheSame(then, brief) ? null : then;
  }

  private async version(project: string, version: number): Promise<Guidance | null> {
    try {
      return await this.api.get<Guidance>(`projects/${project}/brief/${version}`);
    } catch (failure) {
      if (failure instanceof Problem || failure instanceof Unreachable) {
        return null;
      }
      throw failure;
    }
  }

  /** The person has read the brief of this piece of work. */
  readFor({ projectId, brief, ...work }: Work): void {
    this.remember(this.key(projectId, judges(work)), brief.version);
  }

  /** The person has read this version, with all that is in it for them. */
  read(project: string, version: number): void {
    [false, true].forEach((reviewing) => this.remember(this.key(project, reviewing), version));
  }

  private remember(key: string, version: number): void {
    store(key, Math.max(version, stored<number>(key) ?? 0));
  }

  private key(project: string, reviewing: boolean): string {
    return `gw.brief.${this.person}.${project}${reviewing ? '.review' : ''}`;
  }
}

/** Whether what this person sees of two versions is the same. */
function saysTheSame(then: Guidance, now: Guidance): boolean {
  return then.guidelines === now.guidelines && (now.reviewerGuidelines ?? '') === (now.reviewerGuidelines === undefined ? '' : then.reviewerGuidelines ?? '');
}
