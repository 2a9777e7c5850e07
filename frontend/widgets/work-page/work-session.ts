import { Problem, Unreachable, randomId, type Api } from '../../shared/api';
import type { DraftStatus } from '../../shared/draft-keeper';
import type { Journal } from '../../shared/journal';
import type { Violation } from '../../shared/label/props';
import { gateOf, inTheForm, meaning, overOnceSaved, unreadBrief, type Gate, type Trouble } from './gates';
import { OpenedWork } from './opened-work';
import { failedPhase, nothingPhase, type Phase } from './phases';
import { judges, mustRead, withReply, type Given, type Nothing, type Scope, type Work } from './work';
import { WorkQueue } from './work-queue';

interface Setup {
  api: Api;
  journal: Journal;
  person: string;
  scope: Scope;
  /** A piece of work is there: show it with this state. */
  onOpen: (work: Work, result: unknown) => void;
  /** Another state of the same work is to be shown. */
  onResult: (result: unknown) => void;
  /** The person read this version of a project's brief. */
  onRead: (project: string, version: number) => void;
  onChange: () => void;
  onLeave: () => void;
}

/** The draft could not be saved, so nothing that builds on it was tried. */
class NotSaved extends Error {}

const RESERVE_AFTER_MS = 3_000;
const AFTER_OTHER_TAB_MS = 500;

/** One person's work, one item after the other: opening, saving, handing in, and everything that can come between. */
export class WorkSession {
  phase: Phase = { name: 'loading' };
  gate: Gate | null = null;
  work: Work | null = null;
  draft: DraftStatus<unknown> = { state: 'saved', revision: 0 };
  violations: Violation[] = [];
  /** Why the last action did not work. */
  trouble: Trouble | null = null;
  /** The state shown holds text that only this browser had. */
  replayed = false;
  doneHere = 0;
  /** Pieces finished today, those finished here since the work was fetched included. */
  doneToday = 0;
  private opened: OpenedWork | null = null;
  private readonly queue: WorkQueue;
  private readonly editor = randomId();
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(private readonly setup: Setup) {
    this.queue = new WorkQueue(setup.api, setup.scope);
  }

  /** Active milliseconds on this piece of work. */
  get spent(): number {
    return this.opened?.spent ?? 0;
  }

  /** True when what is typed now can be saved and handed in. */
  get writable(): boolean {
    return this.phase.name === 'ready' && this.gate === null && this.opened !== null;
  }

  /** Fetches a piece of work and shows it. */
  async load(id: string): Promise<void> {
    this.phase = { name: 'loading' };
    this.changed();
    try {
      await this.open(await this.setup.api.get<Work>(`work-items/${id}`), false);
    } catch (failure) {
      this.notLoaded(failure);
    }
  }

  private async open(work: Work, fresh: boolean): Promise<void> {
    await this.close(false);
    this.work = work;
    this.doneToday = Math.max(this.doneToday, work.today?.done ?? 0);
    this.violations = [];
    this.trouble = null;
    this.gate = null;
    this.draft = { state: 'saved', revision: work.draft?.revision ?? 0 };
    this.opened = work.editable && work.lease ? this.take(work, fresh) : null;
    const start = await this.opened?.start();
    this.replayed = start?.replayed ?? false;
    this.phase = { name: 'ready' };
    this.setup.onOpen(work, start ? start.result : work.draft?.result ?? (judges(work) ? null : work.previous));
    this.gate ??= mustRead(work) ? await unreadBrief(this.setup.api, work.projectId, work.brief.version) : null;
    this.changed();
    await this.live();
  }

  private take(work: Work, fresh: boolean): OpenedWork {
    const { api, journal, person } = this.setup;
    const lapsed = (failure: unknown) => fresh && failure instanceof Problem && !failure.passing && this.draft.revision === 0;
    return new OpenedWork(work, {
      api, journal, person, editor: this.editor, onStatus: this.saved,
      onFailure: (failure) => (lapsed(failure) && this.opened?.draft.clean ? void this.next() : this.fail(failure)),
      onTaken: () => this.stopFor({ kind: 'secondTab' }),
      onFree: () => this.timers.push(setTimeout(() => void this.load(work.id), AFTER_OTHER_TAB_MS)),
    });
  }

  private async live(): Promise<void> {
    const opened = this.opened;
    if (opened === null) {
      return;
    }
    opened.live();
    this.timers.push(setTimeout(() => void this.queue.reserve().catch(this.fail), RESERVE_AFTER_MS));
    if (!(await opened.alone()) && this.opened === opened) {
      this.stopFor({ kind: 'secondTab' });
    }
  }

  private stopFor(gate: Gate): void {
    this.gate = gate;
    this.changed();
  }

  /** Goes on here with what was open in another tab. */
  async takeOver(): Promise<void> {
    await this.opened?.takeOver();
    await this.load(this.work!.id);
  }

  /** Takes an edit: it is in the browser's journal when this returns. */
  change(result: unknown): void {
    if (this.gate?.kind !== 'secondTab') {
      this.violations = [];
      this.trouble = this.trouble?.key === 'form.trouble.violations' ? null : this.trouble;
      this.opened?.draft.change(result);
      this.changed();
    }
  }

  /** Saves, hands in and goes on with the next piece of work. */
  async submit(result: unknown): Promise<void> {
    const done = await this.act(async (opened) => {
      opened.draft.change(result);
      await this.saveFirst(opened);
      await this.post('submit', { result, ...opened.claim });
    });
    if (done) {
      this.doneHere++;
      this.doneToday++;
      await this.close(true);
      await this.next();
    }
  }

  /** Hands the piece of work back, with a reason, and goes on. */
  async skip(reason: string, text: string): Promise<void> {
    if (await this.act(({ claim }) => this.post('skip', { lease: claim.lease, reason, ...(text ? { text } : {}) }))) {
      await this.close(true);
      await this.next();
    }
  }

  /** Holds the piece of work with a question to the manager, and goes on with another. */
  async ask(text: string): Promise<void> {
    if (await this.saveAnd('ask', { text })) {
      await this.next();
    }
  }

  /** Puts the piece of work aside; it stays the person's. */
  async park(): Promise<void> {
    if (await this.saveAnd('park', {})) {
      await this.close(false);
      await this.leave();
    }
  }

  /** Leaves the page; work that nothing was made on goes back to the queue. */
  async leave(): Promise<void> {
    await this.opened?.draft.flush();
    const { opened, work } = this;
    if (opened && work && this.writable && this.draft.revision === 0 && opened.draft.clean && work.round === 1) {
      this.setup.api.farewell(`work-items/${work.id}/release`, { lease: opened.claim.lease });
    }
    await this.end();
    this.setup.onLeave();
  }

  private saveAnd(action: 'ask' | 'park', more: object): Promise<boolean> {
    return this.act(async (opened) => {
      await this.saveFirst(opened);
      await this.post(action, { lease: opened.claim.lease, ...more });
    });
  }

  private async saveFirst(opened: OpenedWork): Promise<void> {
    if (!(await opened.draft.flush())) {
      throw new NotSaved();
    }
  }

  private post(action: string, body: object): Promise<unknown> {
    return this.setup.api.post(`work-items/${this.work!.id}/${action}`, body);
  }

  /** Runs an action with the page busy; false when it did not work, and the page says why. */
  private async act(action: (opened: OpenedWork) => Promise<unknown>): Promise<boolean> {
    if (!this.writable || !this.opened) {
      return false;
    }
    this.phase = { name: 'busy' };
    this.trouble = null;
    this.changed();
    try {
      await action(this.opened);
      return true;
    } catch (failure) {
      this.phase = { name: 'ready' };
      this.refused(failure);
      this.changed();
      return false;
    }
  }

  private refused(failure: unknown): void {
    if (failure instanceof NotSaved) {
      this.trouble = this.gate ? null : { key: 'form.trouble.unreachable', text: '' };
    } else if (failure instanceof Problem && failure.type === 'draft-stale') {
      this.opened?.draft.differs(failure);
    } else {
      this.violations = failure instanceof Problem ? failure.violations.map(inTheForm) : [];
      this.fail(failure);
    }
  }

  /** Goes on with the next piece of work, in place. */
  async next(): Promise<void> {
    await this.close(false);
    try {
      const answer = await this.queue.next();
      if (answer.work) {
        await this.open({ ...answer.work, lease: answer.lease, editable: true }, true);
      } else {
        this.nothing(answer);
        const unread = answer.acknowledge?.[0];
        this.gate = unread ? await unreadBrief(this.setup.api, unread.project, unread.version) : null;
        this.changed();
      }
    } catch (failure) {
      this.notLoaded(failure);
    }
  }

  /** Looks whether there is work again; it is only reserved, so that nobody gets work while they are away. */
  async lookAgain(): Promise<void> {
    this.timers.forEach(clearTimeout);
    const answer = await this.queue.reserve();
    if (this.phase.name === 'nothing') {
      this.nothing(answer);
    }
  }

  private nothing(answer: Given | Nothing): void {
    const phase = nothingPhase(answer, Date.now());
    this.work = null;
    this.phase = phase;
    if (!phase.found) {
      this.timers.push(setTimeout(() => void this.lookAgain().catch(this.fail), phase.at - Date.now()));
    }
    this.changed();
  }

  /** Answers a remark; the work with the answer in it, or null when it did not work. */
  async reply(id: string, text: string, author: string): Promise<Work | null> {
    try {
      await this.setup.api.post(`threads/${id}/replies`, { text });
    } catch (failure) {
      this.fail(failure);
      return null;
    }
    this.work = withReply(this.work!, id, { author, text, at: new Date().toISOString() });
    return this.work;
  }

  /** The brief was read. */
  async acknowledge({ project, version }: { project: string; version: number }): Promise<void> {
    try {
      await this.setup.api.post(`projects/${project}/brief/${version}/acknowledge`);
      this.gate = null;
      this.setup.onRead(project, version);
      if (!this.work) {
        await this.next();
      } else if (!this.work.editable) {
        await this.takeUp(this.work.id);
      }
    } catch (failure) {
      this.fail(failure);
    }
    this.changed();
  }

  /** Takes up what ran out or was given back, if nobody else has it by now. */
  async takeUp(id: string): Promise<void> {
    let refusal: unknown = null;
    await this.setup.api.post(`work-items/${id}/take`).catch((failure: unknown) => {
      refusal = failure;
    });
    await this.load(id);
    if (refusal !== null) {
      this.fail(refusal);
    }
  }

  /** Is somebody signed in again? Then everything that waited is saved. */
  async signedInAgain(): Promise<void> {
    try {
      await this.setup.api.session();
      this.gate = null;
      this.opened?.draft.retry();
    } catch (failure) {
      this.fail(failure);
    }
    this.changed();
  }

  /** Of two states, the one in this browser is right. */
  keepMine(): void {
    this.gate = null;
    this.opened?.draft.keepMine();
    this.changed();
  }

  /** Of two states, the stored one is right. */
  async takeStored(): Promise<void> {
    const result = await this.opened?.draft.takeStored();
    this.gate = null;
    this.setup.onResult(result);
    this.changed();
  }

  /** The person has seen what the page said. */
  dismiss(): void {
    this.trouble = null;
    this.replayed = false;
    this.changed();
  }

  /** The page goes away. */
  farewell(): void {
    this.opened?.farewell();
    this.queue.leave();
  }

  /** Stops everything; what is unsaved stays in the journal. */
  async end(): Promise<void> {
    this.queue.leave();
    await this.close(false);
  }

  private async close(handedIn: boolean): Promise<void> {
    this.timers.forEach(clearTimeout);
    this.timers = [];
    const opened = this.opened;
    this.opened = null;
    await opened?.close(handedIn);
  }

  private readonly saved = (status: DraftStatus<unknown>): void => {
    this.draft = status;
    const signedInAgain = status.state === 'saved' && (this.gate?.kind === 'signedOut' || this.gate?.kind === 'otherPerson');
    this.gate = gateOf(status) ?? (signedInAgain ? null : this.gate);
    if (status.state === 'saved' && overOnceSaved(this.trouble)) {
      this.trouble = null;
    }
    if (status.state === 'failed') {
      this.trouble = { key: 'form.trouble.draft', text: status.problem.message };
    }
    this.changed();
  };

  private readonly fail = (failure: unknown): void => {
    const meant = meaning(failure);
    if ('gate' in meant) {
      this.gate = meant.gate;
    } else {
      this.trouble = meant.trouble;
    }
    this.changed();
  };

  private notLoaded(failure: unknown): void {
    this.phase = failedPhase(failure);
    if (!(failure instanceof Unreachable) && !(failure instanceof Problem)) {
      this.fail(failure);
    }
    this.changed();
  }

  private changed(): void {
    this.setup.onChange();
  }
}
