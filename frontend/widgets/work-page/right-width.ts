import { store, stored } from '../../shared/remembered';

const KEY = 'gw.work.right';
const MIN = 320;
const MAX = 640;
const STEP = 16;

/** The width of the answer part, as the person dragged it, in pixels. */
export class RightWidth {
  value = clamp(stored<number>(KEY) ?? 400);
  readonly min = MIN;
  readonly max = MAX;

  constructor(private readonly onChange: () => void) {}

  /** Starts dragging the line between material and answer. */
  readonly drag = (event: PointerEvent): void => {
    const line = event.currentTarget as HTMLElement;
    const start = event.clientX;
    const width = this.value;
    const rtl = getComputedStyle(line).direction === 'rtl' ? -1 : 1;
    const move = (now: PointerEvent) => this.set(width + (start - now.clientX) * rtl);
    const stop = () => {
      line.classList.remove('dragging');
      line.removeEventListener('pointermove', move);
    };
    line.setPointerCapture(event.pointerId);
    line.classList.add('dragging');
    line.addEventListener('pointermove', move);
    line.addEventListener('lostpointercapture', stop, { once: true });
  };

  readonly key = (event: KeyboardEvent): void => {
    const change = { ArrowLeft: STEP, ArrowRight: -STEP, Home: MAX, End: -MAX }[event.key];
    if (change !== undefined) {
      event.preventDefault();
      this.set(this.value + change);
    }
  };

  private set(value: number): void {
    this.value = clamp(value);
    store(KEY, this.value);
    this.onChange();
  }
}

function clamp(value: number): number {
  return Math.min(MAX, Math.max(MIN, Math.round(value)));
}
