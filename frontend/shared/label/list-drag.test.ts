import { describe, expect, it } from 'vitest';
import { ListDrag, placeAt } from './list-drag';

const box = (top: number) => ({ top, height: 100 }) as DOMRect;
const cards = [{ id: 'a', box: box(0) }, { id: 'b', box: box(100) }, { id: 'c', box: box(200) }];

function drag(id: string, to: number): [string, number][] {
  const drops: [string, number][] = [];
  const list = new ListDrag(() => cards, () => {}, (dropped, place) => drops.push([dropped, place]));
  const pointer = (type: string, clientY: number) =>
    Object.assign(new MouseEvent(type, { clientY, cancelable: true }), { pointerId: 1 }) as PointerEvent;
  list.take(id, pointer('pointerdown', 0));
  window.dispatchEvent(pointer('pointermove', to));
  window.dispatchEvent(pointer('pointerup', to));
  window.dispatchEvent(pointer('pointerup', to));
  return drops;
}

describe('dragging a card', () => {
  it('finds its place by the middles of the others', () => {
    expect([placeAt(cards, 20), placeAt(cards, 60), placeAt(cards, 999)]).toEqual([0, 1, 3]);
  });

  it('drops once, at the place counted without the card itself', () => {
    expect(drag('a', 170)).toEqual([['a', 1]]);
    expect(drag('c', 20)).toEqual([['c', 0]]);
    expect(drag('b', 120)).toEqual([['b', 1]]);
  });
});
