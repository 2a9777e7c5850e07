import { describe, expect, it } from 'vitest';
import { keepWordsWhole, type Drawn } from './labels';

const widthOf = (word: string): number => word.length * 6;
const label = (x: number, width: number, height = 27) => ({ bounds: { x, y: 0, width, height } });
const shape = (name: string, x: number, width: number): Drawn => ({
  bpmnElement: { name },
  bounds: { x: 100, y: 20, width: 36, height: 36 },
  label: label(x, width),
});

describe('labels of a diagram', () => {
  it('are widened to their longest word, where they stand below a shape to both sides', () => {
    const below = shape('Item rejected', 98, 40);
    keepWordsWhole([below], widthOf);
    expect(below.label).toEqual(label(93, 50));
  });

  it('are widened to their whole name, where it was drawn on one line', () => {
    const below = shape('Item rejected', 98, 40);
    below.label = label(98, 40, 14);
    keepWordsWhole([below], widthOf);
    expect(below.label).toEqual(label(78, 80, 14));
  });

  it('grow away from the shape they stand beside', () => {
    const right = shape('rejected', 140, 40);
    const left = shape('rejected', 56, 40);
    keepWordsWhole([right, left], widthOf);
    expect(right.label).toEqual(label(140, 50));
    expect(left.label).toEqual(label(46, 50));
  });

  it('grow away from the line they stand beside', () => {
    const down: Drawn = { bpmnElement: { name: 'rework' }, waypoint: [{ x: 60, y: 0 }, { x: 60, y: 90 }, { x: 300, y: 90 }], label: label(66, 20) };
    keepWordsWhole([down], widthOf);
    expect(down.label).toEqual(label(66, 38));
  });

  it('stay as drawn where their words have room, and where there is no name', () => {
    const wide = shape('yes', 90, 60);
    const nameless: Drawn = { bpmnElement: {}, label: label(90, 1) };
    keepWordsWhole([wide, nameless], widthOf);
    expect(wide.label).toEqual(label(90, 60));
    expect(nameless.label).toEqual(label(90, 1));
  });
});
