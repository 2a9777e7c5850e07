import { Problem, Unreachable, type Api } from '../../shared/api';
import { store, stored } from './prefs';
import type { Work } from './work';

/** Remembers which version of a project's brief the person read last in this browser. */
export class BriefMemory {
  constructor(private readonly api: Pick<Api, 'get'>, private readonly person: string) {}

  /** The guidelines as the person read them last; null when these are the same, or the first. */
  async earlier(work: Work): Promise<string | null> {
    const version = stored<number>(this.key(work));
    if (version === null || version >= work.brief.version) {
      this.read(work, version ?? undefined);
      return null;
    }
    try {
      return (await this.api.get<{ guidelines: string }>(`projects/${work.projectId}/brief/${version}`)).guidelines;
    } catch (failure) {
      if (failure instanceof Problem || failure instanceof Unreachable) {
        return null;
      }
      throw failure;
    }
  }

  /** The person has read this version. */
  read(work: Work, atLeast = 0): void {
    store(this.key(work), Math.max(work.brief.version, atLeast));
  }

  private key(work: Work): string {
    return `gw.brief.${this.person}.${work.projectId}`;
  }
}
