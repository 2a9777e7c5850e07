/** Follows the pointer that drags something to another place; `P` says where. */
export class PointerDrag<P> {
  #dragged: { id: string; pointer: number } | null = null;

  /** `placeAt` says the place under the pointer, `over` hears it while it moves (nulls when it ends), `dropped` once at the end. */
  constructor(
    private readonly placeAt: (y: number, x: number) => P | null,
    private readonly over: (id: string | null, place: P | null) => void,
    private readonly dropped: (id: string, place: P) => void,
  ) {}

  /** Takes hold of something by its handle. */
  take(id: string, event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    this.#dragged = { id, pointer: event.pointerId };
    window.addEventListener('pointermove', this.onMove);
    window.addEventListener('pointerup', this.onDrop);
    window.addEventListener('pointercancel', this.stop);
    window.addEventListener('keydown', this.onKey, true);
  }

  private readonly onMove = (event: PointerEvent): void => {
    if (event.pointerId === this.#dragged?.pointer) this.over(this.#dragged.id, this.placeAt(event.clientY, event.clientX));
  };

  private readonly onDrop = (event: PointerEvent): void => {
    if (event.pointerId !== this.#dragged?.pointer) return;
    const { id } = this.#dragged;
    const place = this.placeAt(event.clientY, event.clientX);
    this.stop();
    if (place !== null) this.dropped(id, place);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.stop();
  };

  private readonly stop = (): void => {
    this.#dragged = null;
    window.removeEventListener('pointermove', this.onMove);
    window.removeEventListener('pointerup', this.onDrop);
    window.removeEventListener('pointercancel', this.stop);
    window.removeEventListener('keydown', this.onKey, true);
    this.over(null, null);
  };
}
