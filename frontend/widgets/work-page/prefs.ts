import { DEFAULT_PREFS, type Prefs } from '../../shared/label/props';

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

/** A small thing that this browser remembers; nothing where storage is not allowed. */
export function stored<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

/** Remembers a small thing; the screen works without it, so a full or forbidden storage is no failure. */
export function store(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    return;
  }
}
