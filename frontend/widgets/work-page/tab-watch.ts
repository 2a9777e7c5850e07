import { randomId } from '../../shared/api';

interface Word { kind: 'hello' | 'here' | 'take' | 'yield' | 'bye'; topic: string; from: string }

const ANSWER_MS = 200;

/** Finds out whether the same work item is open in another tab of this browser, and moves the work between tabs. */
export class TabWatch {
  private readonly channel = new BroadcastChannel('groundwork-work');
  private readonly me = randomId();
  private waiting: (() => void) | null = null;
  private holds = true;

  /**
   * @param topic the person and the work item
   * @param onTaken another tab goes on with the work: save, then this resolves and the other one starts
   * @param onFree the tab that had the work is gone
   */
  constructor(private readonly topic: string, private readonly onTaken: () => Promise<void>, private readonly onFree: () => void) {
    this.channel.onmessage = (event: MessageEvent<Word>) => void this.hear(event.data);
  }

  /** True when no other tab has this work. */
  async alone(): Promise<boolean> {
    this.holds = false;
    const answer = new Promise<boolean>((resolve) => {
      this.waiting = () => resolve(false);
      setTimeout(() => resolve(true), ANSWER_MS);
    });
    this.say('hello');
    this.holds = await answer;
    this.waiting = null;
    return this.holds;
  }

  /** Takes the work over from the other tab; resolves when that one has saved, or did not answer. */
  async take(): Promise<void> {
    const answer = new Promise<void>((resolve) => {
      this.waiting = () => resolve();
      setTimeout(resolve, ANSWER_MS * 10);
    });
    this.say('take');
    await answer;
    this.waiting = null;
    this.holds = true;
  }

  /** This tab leaves the work, quietly when it goes on with it at once. */
  close(quietly = false): void {
    if (!quietly) {
      this.leave();
    }
    this.channel.close();
  }

  /** Tells the other tabs that the work is free here; a tab that still waits for an answer may have it. */
  leave(): void {
    if (this.holds || this.waiting !== null) {
      this.say('bye');
    }
  }

  private say(kind: Word['kind']): void {
    this.channel.postMessage({ kind, topic: this.topic, from: this.me } satisfies Word);
  }

  private async hear({ kind, topic, from }: Word): Promise<void> {
    if (topic !== this.topic || from === this.me) {
      return;
    }
    if (kind === 'hello' && this.holds) {
      this.say('here');
    } else if (kind === 'here' || kind === 'yield') {
      this.waiting?.();
    } else if (kind === 'take' && this.holds) {
      this.holds = false;
      await this.onTaken();
      this.say('yield');
    } else if (kind === 'bye' && !this.holds) {
      this.onFree();
    }
  }
}
