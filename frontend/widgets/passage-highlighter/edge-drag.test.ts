import { beforeEach, describe, expect, it } from 'vitest';
import { EdgeDrag, type Dragged } from './edge-drag';

const text = 'Two ferries collided in fog.';
/** Ten pixels a letter, a line of 40 characters every 30 pixels. */
const indexAt = (x: number, y: number) => (y < 30 ? Math.round(x / 10) : text.length);

describe('EdgeDrag', () => {
  let dropped: Dragged | null;
  let shown: Dragged | null;
  let drag: EdgeDrag;

  beforeEach(() => {
    dropped = shown = null;
    drag = new EdgeDrag(() => text, indexAt, (now) => { shown = now; }, (final) => { dropped = final; });
    const handle = document.createElement('span');
    handle.setPointerCapture = () => {};
    handle.addEventListener('pointerdown', (event) => drag.take(event as PointerEvent, 'm', { start: 4, end: 11 }, 'end', { x: 0, y: 17 }));
    handle.dispatchEvent(pointer('pointerdown', 110, 32));
  });

  function pointer(name: string, clientX: number, clientY: number, altKey = false): PointerEvent {
    const event = new MouseEvent(name, { clientX, clientY, altKey });
    Object.defineProperty(event, 'pointerId', { value: 1 });
    return event as PointerEvent;
  }

  it('goes from word to word', () => {
    drag.onMove(pointer('pointermove', 180, 32));
    expect(shown).toEqual({ id: 'm', start: 4, end: 20 });
    drag.onDrop(pointer('pointerup', 180, 32));
    expect(dropped).toEqual({ id: 'm', start: 4, end: 20 });
  });

  it('goes from letter to letter with Alt', () => {
    drag.onMove(pointer('pointermove', 180, 32, true));
    expect(shown).toEqual({ id: 'm', start: 4, end: 18 });
  });

  it('stays on its line while the pointer is on the handle below it, and goes where the pointer is once it left', () => {
    drag.onMove(pointer('pointermove', 150, 38));
    expect(shown?.end).toBe(11);
    drag.onMove(pointer('pointermove', 150, 45));
    expect(shown?.end).toBe(text.length);
    drag.onMove(pointer('pointermove', 230, 20));
    expect(shown?.end).toBe(23);
  });

  it('may cross the other edge', () => {
    drag.onMove(pointer('pointermove', 10, 32));
    expect(shown).toEqual({ id: 'm', start: 0, end: 3 });
  });
});
