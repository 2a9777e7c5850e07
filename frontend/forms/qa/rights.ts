import type { Mode } from '../../shared/label-form';
import { PAIRS, isWithin, pairPath } from './paths';

/** What may be changed now, from the mode, the locked parts and the part that a reviewer fixes. */
export class Rights {
  constructor(private readonly mode: Mode, private readonly locked: readonly string[], private readonly fixing: string | null) {}

  /** Whether the person works on the result, rather than reading or reviewing it. */
  get working(): boolean {
    return this.mode === 'annotate' || this.mode === 'preview';
  }

  isLocked(id: string): boolean {
    return this.locked.includes('') || this.locked.includes(pairPath(id));
  }

  /** Whether a pair's fields and spans may be changed. */
  mayEdit(id: string): boolean {
    if (this.mode === 'review') return this.fixing !== null && isWithin(pairPath(id), this.fixing);
    return this.working && !this.isLocked(id);
  }

  /** Whether pairs may be added, moved and removed. */
  get mayArrange(): boolean {
    return this.working && !this.locked.includes('') && !this.locked.includes(PAIRS);
  }

  mayRemove(id: string): boolean {
    return this.mayArrange && this.mayEdit(id);
  }
}
