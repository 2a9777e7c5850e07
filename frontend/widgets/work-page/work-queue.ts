import { Problem, Unreachable, type Api } from '../../shared/api';
import type { Given, Nothing, Scope } from './work';

const LOOK_AGAIN_S = 30;

/** Gets the next piece of work, reserved and fetched while the current one is being finished. */
export class WorkQueue {
  private reserved: Given | null = null;
  private reserving: Promise<Given | Nothing> | null = null;

  constructor(private readonly api: Pick<Api, 'post' | 'farewell'>, private readonly scope: Scope) {}

  /** Reserves one piece of work for later and loads its media; at most one. */
  async reserve(): Promise<Given | Nothing> {
    if (this.reserved) {
      return this.reserved;
    }
    this.reserving ??= this.ask(true).finally(() => {
      this.reserving = null;
    });
    const answer = await this.reserving;
    if (answer.work) {
      this.reserved = answer;
      preload(answer.work.content);
    }
    return answer;
  }

  /** The reserved piece of work, or the next best one. */
  async next(): Promise<Given | Nothing> {
    await this.reserving?.catch(() => undefined);
    const given = this.reserved;
    this.reserved = null;
    return given ?? this.ask(false);
  }

  /** The person leaves: what was reserved goes back at once. */
  leave(): void {
    if (this.reserved) {
      const { work, lease } = this.reserved;
      this.reserved = null;
      this.api.farewell(`work-items/${work.id}/release`, { lease: lease.token });
    }
  }

  private async ask(ahead: boolean): Promise<Given | Nothing> {
    try {
      return await this.api.post<Given | Nothing>('work-items/next', { ...this.scope, ...(ahead ? { ahead } : {}) });
    } catch (failure) {
      if (failure instanceof Unreachable || (failure instanceof Problem && failure.passing)) {
        return { work: null, reason: 'unreachable', retryAfterS: LOOK_AGAIN_S };
      }
      throw failure;
    }
  }
}

const SHA256 = /^[0-9a-f]{64}$/;

/** Asks for every medium of a content once, so that the browser has it when the work is opened. */
function preload(content: unknown): void {
  if (typeof content === 'string' && SHA256.test(content)) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = new URL(`api/v1/media/${content}`, document.baseURI).href;
    document.head.append(link);
  } else if (typeof content === 'object' && content !== null) {
    Object.values(content).forEach(preload);
  }
}
