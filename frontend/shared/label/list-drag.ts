/** Follows the pointer that drags a card to another place in its list. */
export class ListDrag {
  #dragged: { id: string; pointer: number } | null = null;

  constructor(
    private readonly cards: () => readonly { id: string; box: DOMRect }[],
    private readonly over: (id: string | null, place: number | null) => void,
    private readonly dropped: (id: string, place: number) => void,
  ) {}

  /** Takes hold of a card by its handle. */
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
    if (event.pointerId === this.#dragged?.pointer) this.over(this.#dragged.id, placeAt(this.cards(), event.clientY));
  };

  private readonly onDrop = (event: PointerEvent): void => {
    if (event.pointerId !== this.#dragged?.pointer) return;
    const { id } = this.#dragged;
    const cards = this.cards();
    const place = placeAt(cards, event.clientY);
    const from = cards.findIndex((card) => card.id === id);
    this.stop();
    this.dropped(id, place > from ? place - 1 : place);
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

/** Before which card a pointer at this height stands; behind the last one, their number. */
export function placeAt(cards: readonly { box: Pick<DOMRect, 'top' | 'height'> }[], y: number): number {
  const below = cards.findIndex(({ box }) => y < box.top + box.height / 2);
  return below < 0 ? cards.length : below;
}
