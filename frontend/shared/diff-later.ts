import { diffWords, type DiffRun } from './diff';

const waiting = new Map<number, { before: string; after: string; done: (runs: DiffRun[]) => void }>();
let worker: Worker | null | undefined;
let asked = 0;

/** Compares two long texts word by word without holding up the page. */
export function diffLater(before: string, after: string): Promise<DiffRun[]> {
  const beside = start();
  if (!beside) return Promise.resolve().then(() => diffWords(before, after));
  return new Promise((done) => {
    const id = ++asked;
    waiting.set(id, { before, after, done });
    beside.postMessage({ id, before, after });
  });
}

function start(): Worker | null {
  if (worker !== undefined) return worker;
  if (typeof Worker === 'undefined') return (worker = null);
  worker = new Worker(new URL('./diff-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data: { id, runs } }: MessageEvent<{ id: number; runs: DiffRun[] }>) => {
    waiting.get(id)?.done(runs);
    waiting.delete(id);
  };
  worker.onerror = giveUp;
  return worker;
}

/** Where no second thread can be had, the page compares by itself. */
function giveUp(): void {
  worker = null;
  waiting.forEach(({ before, after, done }) => done(diffWords(before, after)));
  waiting.clear();
}
