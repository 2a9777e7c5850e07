import { describe, expect, it } from 'vitest';
import { Grounding } from './grounding';

describe('Grounding', () => {
  const passage = '🚢🚢 Two ferries\r\n\r\ncollided. اصطدمت عبّارتان. 東京タワー';
  const points = Array.from(passage);
  const grounding = new Grounding(passage);

  it('reads a span in code points, and its text is the passage there', () => {
    const start = points.indexOf('T');
    expect(grounding.spanAt({ start, end: start + 11 })).toEqual({ start, end: start + 11, text: 'Two ferries' });
    expect(points.slice(start, start + 11).join('')).toBe('Two ferries');
  });

  it('takes spaces and line breaks off the ends', () => {
    const start = points.indexOf('T');
    expect(grounding.spanAt({ start: start - 1, end: start + 15 })).toEqual({ start, end: start + 11, text: 'Two ferries' });
    expect(grounding.spanAt({ start: start + 11, end: start + 15 })).toBeNull();
  });

  it('moves an edge word by word in any script', () => {
    const start = points.indexOf('ا');
    const span = grounding.spanAt({ start, end: start + 6 })!;
    expect(span.text).toBe('اصطدمت');
    const wider = grounding.nudge(span, 'end', 1)!;
    expect(wider.text).toBe('اصطدمت عبّارتان');
    expect(grounding.nudge(wider, 'start', 1)!.text).toBe('عبّارتان');
    expect(grounding.nudge(wider, 'end', -1)).toEqual(span);
    expect(points.slice(wider.start, wider.end).join('')).toBe(wider.text);
  });

  it('does not let the edges cross', () => {
    const two = grounding.spanAt({ start: 3, end: 6 })!;
    expect(two.text).toBe('Two');
    expect(grounding.nudge(two, 'start', 1)).toBeNull();
    expect(grounding.nudge(two, 'end', -1)).toBeNull();
  });
});
