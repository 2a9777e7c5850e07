import type { Api } from '../../shared/api';
import { ActiveTime } from './active-time';
import type { Lease } from './work';

const EVERY_MS = 60_000;
const INPUTS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

interface Setup {
  api: Pick<Api, 'post'>;
  work: string;
  lease: Lease;
  onFailure: (failure: unknown) => void;
}

/** Tells the server every minute that the person is at work, and how much of the time. */
export class Heartbeat {
  private readonly time = new ActiveTime(Date.now());
  private total = 0;
  private unreported = 0;
  private readonly timer = setInterval(() => void this.beat(), EVERY_MS);

  constructor(private readonly setup: Setup) {
    INPUTS.forEach((input) => addEventListener(input, this.input, { capture: true, passive: true }));
  }

  /** Active milliseconds on this piece of work since it was opened here. */
  get spent(): number {
    this.collect();
    return this.total;
  }

  /** Reports now. What could not be reported is told with the next beat. */
  async beat(): Promise<void> {
    this.collect();
    const activeMs = this.unreported;
    this.unreported = 0;
    try {
      await this.setup.api.post(`work-items/${this.setup.work}/heartbeat`, { lease: this.setup.lease.token, activeMs });
    } catch (failure) {
      this.unreported += activeMs;
      this.setup.onFailure(failure);
    }
  }

  stop(): void {
    clearInterval(this.timer);
    INPUTS.forEach((input) => removeEventListener(input, this.input, { capture: true }));
  }

  private readonly input = (): void => this.time.input(Date.now());

  private collect(): void {
    const active = this.time.take(Date.now());
    this.unreported += active;
    this.total += active;
  }
}
