import { t } from '../i18n';

/** A word about the state of a part, beside its name. */
export interface PartTag {
  readonly kind: 'ok' | 'warn' | 'bad' | 'info' | 'plain';
  readonly text: string;
}

/** What is known of a part, from which its tag follows. */
export interface PartState {
  readonly reviewing: boolean;
  /** Whether the person works on it and did before: approved and sent back are said. */
  readonly working: boolean;
  readonly locked: boolean;
  readonly sentBack: boolean;
  readonly decision: 'approve' | 'rework' | null;
  /** Whether the reviewer mended it just now. */
  readonly fixed: boolean;
  /** Whether it was sent back and came as it was. */
  readonly untouched: boolean;
  readonly change: 'same' | 'new' | 'changed';
}

const tag = (kind: PartTag['kind'], key: string): PartTag => ({ kind, text: t(`form.tag.${key}`) });

/** What to say of a part; null when there is nothing to say. */
export function tagOf(state: PartState): PartTag | null {
  return state.reviewing ? tagInReview(state) : tagAtWork(state);
}

function tagInReview({ decision, fixed, locked, untouched, change }: PartState): PartTag | null {
  if (decision === 'approve') return tag('ok', fixed ? 'approved.fixed' : 'approved');
  if (decision === 'rework') return tag('warn', 'rework');
  if (locked) return tag('ok', 'approved.earlier');
  if (fixed) return tag('info', 'fixed');
  if (untouched) return tag('warn', 'untouched');
  if (change === 'same') return null;
  return change === 'new' ? tag('info', 'new') : tag('warn', 'changed');
}

function tagAtWork({ working, locked, sentBack }: PartState): PartTag | null {
  if (working && locked) return tag('ok', 'locked');
  return sentBack ? tag('warn', 'sent.back') : null;
}
