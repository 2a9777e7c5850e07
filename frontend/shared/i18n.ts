/** Texts by key; the view hands over what the message bundle says in the reader's language. */
export type Messages = Record<string, string>;

let texts: Messages = {};
let strict = false;

/** Adds the texts of one bundle to those already known. */
export function setMessages(messages: Messages): void {
  texts = { ...texts, ...messages };
}

/** In tests a missing key is an error; in the product the key itself is shown. */
export function failOnMissingKeys(fail: boolean): void {
  strict = fail;
}

/** The text of a key, with `{0}`, `{1}` ... replaced by the arguments. */
export function t(key: string, ...args: unknown[]): string {
  const text = texts[key];
  if (text === undefined) {
    if (strict) {
      throw new Error(`No message for "${key}"`);
    }
    return key;
  }
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)] ?? ''));
}

/** The text for a count: `key.one`, `key.other` and what else the language asks for; `{0}` is the count. */
export function tn(key: string, count: number, ...args: unknown[]): string {
  const form = new Intl.PluralRules(locale()).select(count);
  const known = texts[`${key}.${form}`] === undefined ? 'other' : form;
  return t(`${key}.${known}`, number(count), ...args);
}

/** True when the bundle has the key. */
export function hasMessage(key: string): boolean {
  return texts[key] !== undefined;
}

/** The reader's locale, as the page says it; systems without one name locales that no format takes, e.g. `en-US@posix`. */
export function locale(): string {
  return [document.documentElement.lang, navigator.language].find(isLocale) ?? 'en';
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0 && tag !== '';
  } catch {
    return false;
  }
}

/** A number as the reader writes it. */
export function number(value: number): string {
  return value.toLocaleString(locale());
}

/** Words in one line, as the reader's language joins them: "a, b and c". */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [['day', 86_400], ['hour', 3_600], ['minute', 60]];

/** "3 minutes ago" in the reader's language; less than a minute is "now". */
export function ago(at: string, now: number = Date.now()): string {
  const seconds = (Date.parse(at) - now) / 1000;
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  const unit = UNITS.find(([, size]) => Math.abs(seconds) >= size);
  return unit ? format.format(Math.round(seconds / unit[1]), unit[0]) : format.format(0, 'second');
}

/** The exact time, for the title of a relative one. */
export function exact(at: string): string {
  return new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
}
