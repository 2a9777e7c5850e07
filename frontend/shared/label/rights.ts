import { isWithin } from './paths';
import type { Mode } from './props';

/** What may be changed now, from the mode, the locked parts and the part that a reviewer fixes; parts and lists by path. */
export class Rights {
  constructor(private readonly mode: Mode, private readonly locked: readonly string[], private readonly fixing: string | null) {}

  /** Whether the person works on the result, rather than reading or reviewing it. */
  get working(): boolean {
    return this.mode === 'annotate' || this.mode === 'preview';
  }

  isLocked(part: string): boolean {
    return this.locked.includes('') || this.locked.includes(part);
  }

  /** Whether what is in a part may be changed. */
  mayEdit(part: string): boolean {
    if (this.mode === 'review') return this.fixing !== null && isWithin(part, this.fixing);
    return this.working && !this.isLocked(part);
  }

  /** Whether parts of a list may be added, moved and removed. */
  mayArrange(list: string): boolean {
    return this.working && !this.isLocked(list);
  }

  mayRemove(part: string, list: string): boolean {
    return this.mayArrange(list) && this.mayEdit(part);
  }
}
