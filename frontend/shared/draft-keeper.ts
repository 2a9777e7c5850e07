import { OtherPerson, Problem, SignedOut, Unreachable, type Api } from './api';
import { equal } from './equal';
import type { Entry, Journal } from './journal';

/** A draft as the server has it. */
export interface StoredDraft<R> { result: R; revision: number; editor?: string }

/** How the draft stands. `revision` is always the last one that the server acknowledged. */
export type DraftStatus<R> =
  | { state: 'saved' | 'saving' | 'offline' | 'signedOut' | 'leaseLost' | 'gone'; revision: number }
  | { state: 'stale'; revision: number; stored: StoredDraft<R>; at: number }
  | { state: 'otherPerson'; revision: number; name: string }
  | { state: 'failed'; revision: number; problem: Problem };

interface Setup<R> {
  api: Pick<Api, 'put'>;
  journal: Journal;
  person: string;
  work: string;
  editor: string;
  lease: number | string;
  onStatus: (status: DraftStatus<R>) => void;
}

interface Acknowledged { revision: number; savedAt: string }

const QUIET_MS = 500;
const LONGEST_MS = 2_000;
const SHOW_SAVING_MS = 400;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000];
const REMEMBERED = 5;
const KEEPALIVE_BYTES = 60_000;

/**
 * Saves a draft within a second of the last change, one request at a time, and keeps what is not acknowledged
 * in the journal. It never drops a state by itself: two different ones are given to the person to choose from.
 */
export class DraftKeeper<R> {
  status: DraftStatus<R> = { state: 'saved', revision: 0 };
  private readonly setup: Setup<R>;
  private result!: R;
  private base = 0;
  private unanswered: R[] = [];
  private dirty = false;
  private dirtySince = 0;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private flight: Promise<void> | null = null;
  private stopped = false;

  constructor(setup: Setup<R>) {
    this.setup = setup;
    addEventListener('online', this.retry);
  }

  /** The last revision that the server acknowledged. */
  get revision(): number {
    return this.base;
  }

  /** True when everything typed is acknowledged. */
  get clean(): boolean {
    return !this.dirty && this.flight === null;
  }

  /**
   * Takes up the draft, with what the journal still has of it. Answers the state to show; `replayed` says that it
   * holds more than the server had.
   */
  async start(stored: StoredDraft<R> | null, fallback: R): Promise<{ result: R; replayed: boolean }> {
    this.base = stored?.revision ?? 0;
    this.result = stored?.result ?? fallback;
    const entry = await this.setup.journal.read(this.setup.person, this.setup.work);
    if (!entry || equal(entry.result, this.result)) {
      await this.clear();
      this.show({ state: 'saved', revision: this.base });
      return { result: this.result, replayed: false };
    }
    return this.replay(entry, stored);
  }

  private replay(entry: Entry, stored: StoredDraft<R> | null): { result: R; replayed: boolean } {
    const server = this.result;
    this.result = entry.result as R;
    const ours = entry.base === this.base || entry.sent.some((sent) => equal(sent, server));
    if (ours || stored === null) {
      this.touch();
      return { result: this.result, replayed: true };
    }
    this.dirty = true;
    this.show({ state: 'stale', revision: this.base, stored: { result: server, revision: this.base }, at: entry.at });
    return { result: this.result, replayed: true };
  }

  /** Takes a new state; it is in the journal when this returns. */
  change(result: R): void {
    if (this.stopped || equal(result, this.result)) {
      return;
    }
    this.result = result;
    this.touch();
  }

  /** Saves now; resolves when the server has everything, or when that cannot be at present. */
  async flush(): Promise<boolean> {
    while (!this.clean && !this.blocked) {
      await (this.flight ?? this.save());
      if (this.failures > 0) {
        return false;
      }
    }
    return this.clean;
  }

  /** Tries again at once: the network is back, or the person signed in again. */
  readonly retry = (): void => {
    const waits = this.dirty || this.status.state === 'signedOut' || this.status.state === 'otherPerson';
    if (waits && !this.stopped && this.status.state !== 'stale' && this.status.state !== 'leaseLost') {
      this.failures = 0;
      void this.save();
    }
  };

  /** Something else found that the stored draft is not ours. */
  differs(problem: Problem): void {
    void this.refused(problem);
  }

  /** Of two states, the one typed here is right: it is saved over the stored one. */
  keepMine(): void {
    if (this.status.state === 'stale') {
      this.base = this.status.stored.revision;
      this.show({ state: 'saved', revision: this.base });
      this.touch();
    }
  }

  /** Of two states, the stored one is right; answers it. */
  async takeStored(): Promise<R> {
    if (this.status.state === 'stale') {
      ({ result: this.result, revision: this.base } = this.status.stored);
      await this.clear();
      this.show({ state: 'saved', revision: this.base });
    }
    return this.result;
  }

  /** The page goes away: one last request that outlives it, if it is small enough; the journal has the rest. */
  leave(): void {
    if (!this.clean && !this.blocked && !this.stopped) {
      const body = this.body();
      if (new TextEncoder().encode(JSON.stringify(body)).length < KEEPALIVE_BYTES) {
        this.setup.api.put(this.path, body, true).catch(() => undefined);
      }
    }
  }

  /** Stops saving. What is unsaved stays in the journal unless the work was handed in. */
  async stop(handedIn: boolean): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    removeEventListener('online', this.retry);
    if (handedIn) {
      await this.flight;
      await this.clear();
    }
  }

  private get blocked(): boolean {
    return ['stale', 'leaseLost', 'gone', 'signedOut', 'otherPerson'].includes(this.status.state);
  }

  private get path(): string {
    return `work-items/${this.setup.work}/draft`;
  }

  private body() {
    return { result: this.result, base: this.base, editor: this.setup.editor, lease: this.setup.lease };
  }

  private touch(): void {
    const now = Date.now();
    this.dirtySince = this.dirty ? this.dirtySince : now;
    this.dirty = true;
    this.note();
    if (!this.blocked && this.status.state !== 'offline') {
      this.schedule(Math.max(0, Math.min(QUIET_MS, this.dirtySince + LONGEST_MS - now)));
    }
  }

  private note(): void {
    const { person, work, editor, journal } = this.setup;
    const entry = { person, work, editor, result: this.result, base: this.base, sent: this.unanswered, at: Date.now() };
    journal.write(entry).catch(() => undefined);
  }

  private clear(): Promise<void> {
    this.dirty = false;
    this.unanswered = [];
    return this.setup.journal.remove(this.setup.person, this.setup.work).catch(() => undefined);
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), delay);
  }

  private save(): Promise<void> {
    clearTimeout(this.timer);
    this.flight ??= this.put().finally(() => {
      this.flight = null;
      if (this.dirty && this.failures === 0 && !this.blocked && !this.stopped) {
        this.schedule(0);
      }
    });
    return this.flight;
  }

  private async put(): Promise<void> {
    this.unanswered = [...this.unanswered, this.result].slice(-REMEMBERED);
    this.dirty = false;
    this.note();
    const slow = setTimeout(() => this.failures === 0 && this.show({ state: 'saving', revision: this.base }), SHOW_SAVING_MS);
    try {
      const { revision } = await this.setup.api.put<Acknowledged>(this.path, this.body()).finally(() => clearTimeout(slow));
      await this.acknowledged(revision);
    } catch (failure) {
      this.dirty = true;
      await this.failed(failure);
    }
  }

  private async acknowledged(revision: number): Promise<void> {
    this.base = revision;
    this.failures = 0;
    this.unanswered = [];
    this.show({ state: 'saved', revision });
    if (this.dirty) {
      this.note();
    } else {
      await this.clear();
    }
  }

  private async failed(failure: unknown): Promise<void> {
    const revision = this.base;
    if (failure instanceof SignedOut) {
      this.show({ state: 'signedOut', revision });
    } else if (failure instanceof OtherPerson) {
      this.show({ state: 'otherPerson', revision, name: failure.person });
    } else if (failure instanceof Problem && !failure.passing) {
      await this.refused(failure);
    } else if (failure instanceof Unreachable || failure instanceof Problem) {
      this.waitAndRetry();
    } else {
      throw failure;
    }
  }

  private waitAndRetry(): void {
    this.show({ state: 'offline', revision: this.base });
    const delay = RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)]!;
    this.failures++;
    if (!this.stopped) {
      this.schedule(delay);
    }
  }

  private async refused(problem: Problem): Promise<void> {
    const stored = (problem.body['draft'] ?? problem.body['stored']) as StoredDraft<R> | undefined;
    if (problem.type === 'lease-lost') {
      this.show({ state: 'leaseLost', revision: this.base });
    } else if (problem.status === 410 || problem.status === 404) {
      this.show({ state: 'gone', revision: this.base });
    } else if (problem.type === 'draft-stale' && stored) {
      await this.stale(stored);
    } else {
      this.show({ state: 'failed', revision: this.base, problem });
      this.failures++;
    }
  }

  /** The stored draft may be our own, whose acknowledgement was lost on the way. */
  private async stale(stored: StoredDraft<R>): Promise<void> {
    if (stored.editor === this.setup.editor || this.unanswered.some((sent) => equal(sent, stored.result))) {
      this.dirty = !equal(this.result, stored.result);
      await this.acknowledged(stored.revision);
      return;
    }
    this.note();
    this.show({ state: 'stale', revision: this.base, stored, at: Date.now() });
  }

  private show(status: DraftStatus<R>): void {
    if (this.stopped) {
      return;
    }
    this.status = status;
    this.setup.onStatus(status);
  }
}
