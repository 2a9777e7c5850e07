import { t } from '../../shared/i18n';
import { bind, type KeyBinding } from '../../shared/keyboard';
import type { Rights } from '../../shared/label/rights';

/** What keys can do in this form. */
export interface Commands {
  readonly rights: Rights;
  readonly fixing: string | null;
  step(by: 1 | -1, writing?: boolean): boolean;
  nextOpenPart(): void;
  chooseNth(digit: number): boolean;
  link(): boolean;
}

/** What the keys of the one table do in this form. */
export function keysOf(form: Commands): KeyBinding[] {
  const bindings = [
    bind('part.next', () => form.step(1), t('classification.key.next')),
    bind('part.previous', () => form.step(-1), t('classification.key.previous')),
    bind('part.next.field', () => form.step(1, true), t('classification.key.next.field')),
    bind('part.previous.field', () => form.step(-1, true), t('classification.key.previous.field')),
    bind('part.open', () => form.nextOpenPart(), t('classification.key.open')),
  ];
  if (!form.rights.working && form.fixing === null) return bindings;
  return [
    ...bindings,
    bind('type', (digit) => form.chooseNth(digit), t('classification.key.label')),
    bind('type.field', (digit) => form.chooseNth(digit), t('classification.key.label.field')),
    bind('span.link', () => form.link(), t('classification.key.link')),
    bind('span.link.field', () => form.link(), t('classification.key.link.field')),
  ];
}
