import { diffWords } from './diff';

/** Compares texts beside the page, so that typing never waits for it. */
self.onmessage = ({ data: { id, before, after } }: MessageEvent<{ id: number; before: string; after: string }>) => {
  self.postMessage({ id, runs: diffWords(before, after) });
};
