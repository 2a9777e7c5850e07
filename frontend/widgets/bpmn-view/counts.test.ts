import { describe, expect, it } from 'vitest';
import { badges } from './counts';

const STEPS = [
  { id: 'annotate', name: 'Annotate' },
  { id: 'review', name: 'Review' },
];
const label = (count: number, name: string): string => `${count} at ${name}`;

describe('badges', () => {
  it('counts the steps at which work stands, in the order of the diagram', () => {
    expect(badges({ review: 3, annotate: 12 }, STEPS, label)).toEqual([
      { step: 'annotate', text: '12', label: '12 at Annotate' },
      { step: 'review', text: '3', label: '3 at Review' },
    ]);
  });

  it('leaves out empty steps and steps the diagram does not have', () => {
    expect(badges({ annotate: 0, gone: 4 }, STEPS, label)).toEqual([]);
  });

  it('keeps long numbers short and says them in full', () => {
    expect(badges({ annotate: 123456 }, STEPS, label)).toEqual([
      { step: 'annotate', text: '9999+', label: '123456 at Annotate' },
    ]);
  });
});
