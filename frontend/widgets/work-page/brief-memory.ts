import { Problem, Unreachable, type Api } from '../../shared/api';
import { store, stored } from '../../shared/remembered';
import { judges, type Work } from './work';

/** Remembers which version of a project's brief the person read last in this browser. */
export class BriefMemory {
  constructor(private readonly api: Pick<Api, 'get'>, private readonly person: string) {}

  /** The guidelines as the person read them last; null when these are the same, or the first. */
  async earlier(work: Work): Promise<string | null> {
    if (judges(work)) {
      return null;
    }
    if (stored<number>(this.key(work.projectId)) === null) {
      this.read(work.projectId, work.brief.version);
    }
    return this.before(work.projectId, work.brief.version);
  }

  /** The guidelines that the person read before this version, if that was another one. */
  async before(project: string, version: number): Promise<string | null> {
    const known = stored<number>(this.key(project));
    if (known === null || known >= version) {
      return null;
    }
    try {
      return (await this.api.get<{ guidelines: string }>(`projects/${project}/brief/${known}`)).guidelines;
    } catch (failure) {
      if (failure instanceof Problem || failure instanceof Unreachable) {
        return null;
      }
      throw failure;
    }
  }

  /** The person has read this version. */
  read(project: string, version: number): void {
    store(this.key(project), Math.max(version, stored<number>(this.key(project)) ?? 0));
  }

  private key(project: string): string {
    return `gw.brief.${this.person}.${project}`;
  }
}
