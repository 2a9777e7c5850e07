import { t } from '../../shared/i18n';
import { bind, type KeyBinding } from '../../shared/keyboard';
import type { Rights } from '../../shared/label/rights';

/** What keys can do in this form. */
export interface Commands {
  readonly rights: Rights;
  readonly fixing: string | null;
  readonly mayBeAllBad: boolean;
  step(by: 1 | -1, writing?: boolean): boolean;
  nextOpenPart(): void;
  goToPart(digit: number): boolean;
  go(by: 1 | -1): boolean;
  compareNext(): boolean;
  answer(digit: number): boolean;
  unrank(): boolean;
  shift(by: 1 | -1): boolean;
  toggleAllBad(): boolean;
}

/** What the keys of the one table do in this form. */
export function keysOf(form: Commands): KeyBinding[] {
  const bindings = [
    bind('response.next', () => form.go(1)),
    bind('response.previous', () => form.go(-1)),
    bind('compare', () => form.compareNext()),
    bind('part.next', () => form.step(1), t('ranking.key.next')),
    bind('part.previous', () => form.step(-1), t('ranking.key.previous')),
    bind('part.next.field', () => form.step(1, true), t('ranking.key.next.field')),
    bind('part.previous.field', () => form.step(-1, true), t('ranking.key.previous.field')),
    bind('type.field', (digit) => form.goToPart(digit), t('ranking.key.nth')),
    bind('part.open', () => form.nextOpenPart(), t('ranking.key.open')),
  ];
  if (!form.rights.working && form.fixing === null) return bindings;
  return [
    ...bindings,
    bind('type', (digit) => form.answer(digit), t('ranking.key.rank')),
    bind('rank.none', () => form.unrank()),
    bind('part.remove', () => form.unrank(), t('form.key.rank.none')),
    bind('part.up', () => form.shift(-1), t('ranking.key.up')),
    bind('part.down', () => form.shift(1), t('ranking.key.down')),
    ...(form.mayBeAllBad ? [bind('bad', () => form.toggleAllBad())] : []),
  ];
}
