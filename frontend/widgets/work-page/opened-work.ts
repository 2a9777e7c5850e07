import type { Api } from '../../shared/api';
import { DraftKeeper, type DraftStatus } from '../../shared/draft-keeper';
import type { Journal } from '../../shared/journal';
import { Heartbeat } from './heartbeat';
import { TabWatch } from './tab-watch';
import { judges, type Work } from './work';

interface Setup {
  api: Api;
  journal: Journal;
  person: string;
  editor: string;
  onStatus: (status: DraftStatus<unknown>) => void;
  /** A sign of life was refused, or could not be given. */
  onFailure: (failure: unknown) => void;
  /** Another tab took the work over; it was saved before. */
  onTaken: () => void;
  /** The other tab that had the work is gone. */
  onFree: () => void;
}

/** What runs while a piece of work is open and the person's: its draft, signs of life, the watch for other tabs. */
export class OpenedWork {
  private heartbeat: Heartbeat | null = null;
  /** This tab opens the same work again, so the others need not know that it was closed. */
  private goesOn = false;
  private readonly keeper: DraftKeeper<unknown>;
  private readonly tabs: TabWatch;

  constructor(private readonly work: Work, private readonly setup: Setup) {
    const { api, journal, person, editor, onStatus } = setup;
    this.keeper = new DraftKeeper<unknown>({ api, journal, person, work: work.id, editor, lease: work.lease!.token, onStatus });
    this.tabs = new TabWatch(`${person}/${work.id}`, () => this.yieldTo(), setup.onFree);
  }

  /** What goes with every write. */
  get claim() {
    return { base: this.keeper.revision, editor: this.setup.editor, lease: this.work.lease!.token };
  }

  /** Active milliseconds on this piece of work. */
  get spent(): number {
    return this.heartbeat?.spent ?? 0;
  }

  get draft(): DraftKeeper<unknown> {
    return this.keeper;
  }

  /** The state to show, with what this browser still had of it. */
  start(): Promise<{ result: unknown; replayed: boolean }> {
    return this.keeper.start(this.work.draft, judges(this.work) ? null : this.work.previous);
  }

  /** Starts the signs of life; the first takes up what was only reserved or put aside. */
  live(): void {
    const { api, onFailure } = this.setup;
    this.heartbeat = new Heartbeat({ api, work: this.work.id, lease: this.work.lease!, onFailure });
    void this.heartbeat.beat();
  }

  /** True when no other tab of this browser has the work. */
  alone(): Promise<boolean> {
    return this.tabs.alone();
  }

  /** Takes the work over from the other tab. */
  async takeOver(): Promise<void> {
    await this.tabs.take();
    this.goesOn = true;
  }

  /** The page goes away: saves what is left, and tells the other tabs. */
  farewell(): void {
    this.keeper.leave();
    this.tabs.leave();
  }

  /** Stops; what is unsaved stays in the journal unless the work was handed in. */
  async close(handedIn: boolean): Promise<void> {
    this.heartbeat?.stop();
    this.tabs.close(this.goesOn);
    await this.keeper.stop(handedIn);
  }

  private async yieldTo(): Promise<void> {
    await this.keeper.flush();
    this.setup.onTaken();
  }
}
