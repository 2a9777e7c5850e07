import { nearestWordEdge, trimStretch, type Stretch } from '../../shared/text';

/** An edge of a mark on its way to another place. */
export interface Dragged extends Stretch {
  readonly id: string;
}

interface Grip {
  readonly id: string;
  readonly fixed: number;
  readonly aside: { x: number; y: number };
  readonly pointer: number;
  /** Where the pointer was when it took hold, and whether it has left the handle since. */
  readonly from: number;
  left: boolean;
}

const ON_THE_HANDLE = 10;

/**
 * Follows the pointer that drags an edge of a mark; the other edge stays, and the two may cross. The edge goes from word
 * to word, with Alt from letter to letter.
 */
export class EdgeDrag {
  #grip: Grip | null = null;
  #now: Dragged | null = null;

  constructor(
    private readonly text: () => string,
    private readonly indexAt: (x: number, y: number) => number | null,
    private readonly moved: (now: Dragged | null) => void,
    private readonly dropped: (final: Dragged) => void,
  ) {}

  /** Takes hold; `aside` is how far the pointer is from the middle of the line at the edge. */
  take(event: PointerEvent, id: string, stretch: Stretch, side: 'start' | 'end', aside: { x: number; y: number }): void {
    event.preventDefault();
    const handle = event.currentTarget as HTMLElement;
    handle.setPointerCapture(event.pointerId);
    this.#grip = { id, fixed: side === 'start' ? stretch.end : stretch.start, aside, pointer: event.pointerId, from: event.clientY, left: false };
    this.#now = { id, ...stretch };
  }

  readonly onMove = (event: PointerEvent): void => {
    if (event.pointerId !== this.#grip?.pointer) return;
    const { id, fixed } = this.#grip;
    const under = this.#under(this.#grip, event);
    if (under === null) return;
    const index = event.altKey ? under : nearestWordEdge(this.text(), under);
    const trimmed = trimStretch(this.text(), { start: Math.min(index, fixed), end: Math.max(index, fixed) });
    if (!trimmed) return;
    this.#now = { id, ...trimmed };
    this.moved(this.#now);
  };

  /** The handle hangs off its line: until the pointer leaves it the line counts, then what the pointer is on. */
  #under(grip: Grip, { clientX, clientY }: PointerEvent): number | null {
    grip.left ||= Math.abs(clientY - grip.from) > ON_THE_HANDLE;
    return this.indexAt(clientX - grip.aside.x, grip.left ? clientY : clientY - grip.aside.y);
  }

  readonly onDrop = (event: PointerEvent): void => {
    if (event.pointerId !== this.#grip?.pointer) return;
    const final = this.#now;
    this.cancel();
    if (final) this.dropped(final);
  };

  /** Lets go without any change. */
  readonly cancel = (): void => {
    if (!this.#grip) return;
    this.#grip = null;
    this.#now = null;
    this.moved(null);
  };
}
