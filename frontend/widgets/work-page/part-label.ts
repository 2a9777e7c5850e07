import { t } from '../../shared/i18n';
import { isWithin } from '../../shared/label/paths';
import type { Part } from '../../shared/label/props';

/** What people call the place of a path: a part, a list of parts, or the whole. */
export function labelOf(path: string, parts: readonly Part[]): string {
  return parts.find((part) => isWithin(path, part.path))?.label ?? t(path === '' ? 'form.part.whole' : 'form.part.list');
}
