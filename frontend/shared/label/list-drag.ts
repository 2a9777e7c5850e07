import { PointerDrag } from './pointer-drag';

/** Drags a card to another place in its list, counted from 0 without the card itself. */
export class ListDrag extends PointerDrag<number> {
  constructor(
    cards: () => readonly { id: string; box: DOMRect }[],
    over: (id: string | null, place: number | null) => void,
    dropped: (id: string, place: number) => void,
  ) {
    super((y) => placeAt(cards(), y), over, (id, place) => {
      const from = cards().findIndex((card) => card.id === id);
      dropped(id, place > from ? place - 1 : place);
    });
  }
}

/** Before which card a pointer at this height stands; behind the last one, their number. */
export function placeAt(cards: readonly { box: Pick<DOMRect, 'top' | 'height'> }[], y: number): number {
  const below = cards.findIndex(({ box }) => y < box.top + box.height / 2);
  return below < 0 ? cards.length : below;
}
