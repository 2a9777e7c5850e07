import { DEFAULT_PREFS, type Prefs } from '../../shared/label/props';
import { store, stored } from '../../shared/remembered';

const KEY = 'gw.work.prefs';

/** The sizes that a person can choose from, in pixels and in characters. */
export const TEXT_SIZES = [16, 17, 18, 20, 22, 24];
export const READING_WIDTHS = [54, 68, 80, 96];

/** How the person set the work screen in this browser, over what the page gave. */
export function loadPrefs(given: Partial<Prefs> = {}): Prefs {
  return { ...DEFAULT_PREFS, ...given, ...stored<Partial<Prefs>>(KEY) };
}

export function savePrefs(prefs: Prefs): void {
  store(KEY, prefs);
}
