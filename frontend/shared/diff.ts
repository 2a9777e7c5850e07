import { diffArrays } from 'diff';
import { wordSegments } from './text';

/** A run of words that two texts share, or that only the earlier or the later one has. */
export interface DiffRun {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Compares two texts word by word; the shared and gone runs make up `before`, the shared and new ones `after`. */
export function diffWords(before: string, after: string): DiffRun[] {
  const runs = diffArrays(wordSegments(before), wordSegments(after)).map<DiffRun>((part) => ({
    kind: part.added ? 'new' : part.removed ? 'gone' : 'same',
    text: part.value.join(''),
  }));
  return joinSplitChanges(runs);
}

function joinSplitChanges(runs: DiffRun[]): DiffRun[] {
  const joined: DiffRun[] = [];
  let gone = '';
  let added = '';
  const flush = () => {
    if (gone) joined.push({ kind: 'gone', text: gone });
    if (added) joined.push({ kind: 'new', text: added });
    gone = added = '';
  };
  runs.forEach((run, at) => {
    if (run.kind === 'gone') gone += run.text;
    else if (run.kind === 'new') added += run.text;
    else if (isGap(run) && (gone || added) && at < runs.length - 1) {
      gone += run.text;
      added += run.text;
    } else {
      flush();
      joined.push(run);
    }
  });
  flush();
  return joined;
}

function isGap(run: DiffRun): boolean {
  return run.text.trim() === '';
}
