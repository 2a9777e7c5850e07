import { t } from '../../shared/i18n';
import { bind, type KeyBinding } from '../../shared/keyboard';
import type { Rights } from '../../shared/label/rights';

/** What keys can do in this form. */
export interface Commands {
  readonly rights: Rights;
  readonly fixing: string | null;
  readonly hasPassage: boolean;
  step(by: 1 | -1, writing?: boolean): boolean;
  nextOpenPart(): void;
  add(): void;
  removeFocused(): boolean;
  shift(by: 1 | -1): boolean;
  chooseType(digit: number): boolean;
  toggleWhole(): boolean;
  link(): boolean;
  toText(): boolean;
}

/** What the keys of the one table do in this form. */
export function keysOf(form: Commands): KeyBinding[] {
  const bindings = [
    bind('part.next', () => form.step(1), t('qa.key.next')),
    bind('part.previous', () => form.step(-1), t('qa.key.previous')),
    bind('part.next.field', () => form.step(1, true), t('qa.key.next.field')),
    bind('part.previous.field', () => form.step(-1, true), t('qa.key.previous.field')),
    bind('part.open', () => form.nextOpenPart(), t('qa.key.open')),
  ];
  if (!form.rights.working && form.fixing === null) return bindings;
  return [
    ...bindings,
    bind('part.new', () => form.add(), t('qa.key.new')),
    bind('part.remove', () => form.removeFocused(), t('qa.key.remove')),
    bind('part.up', () => form.shift(-1), t('qa.key.up')),
    bind('part.down', () => form.shift(1), t('qa.key.down')),
    bind('type', (digit) => form.chooseType(digit), t('qa.key.type')),
    bind('type.field', (digit) => form.chooseType(digit), t('qa.key.type.field')),
    ...(form.hasPassage ? passageKeys(form) : []),
  ];
}

function passageKeys(form: Commands): KeyBinding[] {
  return [
    bind('whole', () => form.toggleWhole(), t('qa.key.whole')),
    bind('whole.field', () => form.toggleWhole(), t('qa.key.whole.field')),
    bind('span.text', () => form.toText()),
    bind('span.text.field', () => form.toText()),
    bind('span.link', () => form.link(), t('qa.key.link')),
    bind('span.link.field', () => form.link(), t('qa.key.link.field')),
  ];
}
