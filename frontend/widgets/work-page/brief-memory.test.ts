import { beforeEach, describe, expect, it } from 'vitest';
import { BriefMemory } from './brief-memory';
import type { Guidance, Work } from './work';

const VERSIONS: Record<string, Guidance> = {
  'projects/p/brief/1': { guidelines: 'Ask', reviewerGuidelines: 'Check' },
  'projects/p/brief/2': { guidelines: 'Ask well', reviewerGuidelines: 'Check' },
  'projects/p/brief/3': { guidelines: 'Ask well', reviewerGuidelines: 'Check twice' },
};

describe('what was read last', () => {
  let memory: BriefMemory;

  beforeEach(() => {
    localStorage.clear();
    memory = new BriefMemory({ get: async <T>(path: string) => VERSIONS[path] as T }, 'anna');
  });

  const work = (version: number, kind: Work['kind'] = 'annotate') => {
    const { guidelines, reviewerGuidelines } = VERSIONS[`projects/p/brief/${version}`]!;
    return { kind, projectId: 'p', brief: { version, guidelines, ...(kind === 'annotate' ? {} : { reviewerGuidelines }) } } as Work;
  };

  it('is nothing to speak of the first time, then the version before until the new one is read', async () => {
    expect(await memory.earlier(work(1))).toBeNull();
    expect((await memory.earlier(work(2)))?.guidelines).toBe('Ask');
    memory.readFor(work(2));
    expect(await memory.earlier(work(2))).toBeNull();
  });

  it('does not speak of what changed for reviewers alone to who annotates', async () => {
    memory.readFor(work(2));
    expect(await memory.earlier(work(3))).toBeNull();
  });

  it('is kept apart for who also reviews, and both are read once a new brief was acknowledged', async () => {
    memory.readFor(work(2, 'review'));
    expect((await memory.earlier(work(3, 'review')))?.reviewerGuidelines).toBe('Check');
    memory.readFor(work(3));
    expect(await memory.earlier(work(3, 'review'))).not.toBeNull();
    memory.read('p', 3);
    expect(await memory.earlier(work(3, 'review'))).toBeNull();
  });
});
