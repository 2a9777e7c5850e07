import { KEY_TABLE, type KeyGroup, type KeyId, type KeyScope } from './key-table';
import { t } from './i18n';

/** One thing that a key does; `run` gets the digit where the key is `1-9`. Return false to let the browser have the key. */
export interface KeyBinding {
  id: string;
  keys: readonly string[];
  label: string;
  scope: KeyScope;
  group: KeyGroup;
  run: (digit: number) => void | boolean;
}

/** Keys that a person chose instead of those of the table; an empty list switches one off. */
export type KeyChoices = Record<string, string[]>;

/** A row of the key table with what it does here; the text is `form.key.<id>` unless given. */
export function bind(id: KeyId, run: KeyBinding['run'], label: string = t(`form.key.${id}`)): KeyBinding {
  return { id, ...KEY_TABLE[id], label, run };
}

/** Finds what a key press means and runs it; one per page, filled by the shell and the form in hand. */
export class Keyboard {
  singleKeys = true;
  choices: KeyChoices = {};
  private readonly sources = new Set<() => KeyBinding[]>();

  /** Adds bindings, asked for at every key press; returns what takes them away again. */
  add(source: () => KeyBinding[]): () => void {
    this.sources.add(source);
    return () => this.sources.delete(source);
  }

  /** All bindings in force, with the keys that the person chose. */
  bindings(): KeyBinding[] {
    return [...this.sources].flatMap((source) => source())
      .map((binding) => ({ ...binding, keys: this.choices[binding.id] ?? binding.keys }));
  }

  /** Runs what the key stands for; true when it was ours. */
  handle(event: KeyboardEvent): boolean {
    if (event.defaultPrevented || event.isComposing || insideDialog(event) || event.getModifierState('AltGraph')) {
      return false;
    }
    const writing = insideTextField(event);
    for (const binding of this.bindings()) {
      const digit = binding.keys.map((key) => matches(key, event)).find((match) => match !== null);
      if (digit === undefined || !this.applies(binding, event, writing)) {
        continue;
      }
      if (binding.run(digit ?? 0) !== false) {
        event.preventDefault();
        return true;
      }
    }
    return false;
  }

  private applies(binding: KeyBinding, event: KeyboardEvent, writing: boolean): boolean {
    if (event.repeat && binding.group === 'review') {
      return false;
    }
    const alone = !event.ctrlKey && !event.metaKey && !event.altKey;
    return alone ? this.singleKeys && !writing && !keepsArrow(event) : true;
  }
}

/** The digit (0 where the key is none) when the event is that key, else null. */
export function matches(key: string, event: KeyboardEvent): number | null {
  const parts = key.split('+');
  const name = parts.pop() ?? '';
  const printable = name.length === 1 && !/[A-Za-z]/.test(name);
  if (parts.includes('Ctrl') !== (event.ctrlKey || event.metaKey) || parts.includes('Alt') !== event.altKey) {
    return null;
  }
  if (!printable && name !== '1-9' && parts.includes('Shift') !== event.shiftKey) {
    return null;
  }
  if (name === '1-9') {
    return digitOf(event);
  }
  return nameOf(event) === name.toLowerCase() ? 0 : null;
}

function digitOf(event: KeyboardEvent): number | null {
  const digit = /^[1-9]$/.test(event.key) ? event.key : /^(?:Digit|Numpad)([1-9])$/.exec(event.altKey ? event.code : '')?.[1];
  return digit && (event.altKey || !event.shiftKey) ? Number(digit) : null;
}

function nameOf(event: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  return (event.altKey && letter && !/^[a-z]$/i.test(event.key) ? letter : event.key).toLowerCase();
}

/** The key of an event as the table writes it, or null for a modifier alone. */
export function keyOf(event: KeyboardEvent): string | null {
  if (['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'Dead', 'Process'].includes(event.key)) {
    return null;
  }
  const name = nameOf(event);
  const shown = name.length === 1 ? name.toUpperCase() : event.key;
  const modifiers = [
    (event.ctrlKey || event.metaKey) && 'Ctrl',
    event.altKey && 'Alt',
    event.shiftKey && (shown.length > 1 || /[A-Z]/.test(shown)) && 'Shift',
  ].filter(Boolean);
  return [...modifiers, shown].join('+');
}

const CAPS: Record<string, string> = {
  Enter: '↵', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Delete: 'Del', Backspace: '⌫', Escape: 'Esc',
};

/** A key as it stands on a cap: `Alt+ArrowDown` is `Alt ↓`. */
export function keyCap(key: string): string {
  return key.split('+').map((part) => CAPS[part] ?? part).join(' ');
}

const WRITING = 'textarea, select, [contenteditable=""], [contenteditable="true"], '
  + 'input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]):not([type=range])';

/** True when the event comes from something one types into. */
export function insideTextField(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(WRITING));
}

const ARROWS = '[role=application], [role=separator], [role=radiogroup], [role=listbox], input, [data-arrows]';

/** True when an arrow key is pressed where arrows have their own meaning, as in the passage. */
function keepsArrow(event: KeyboardEvent): boolean {
  return event.key.startsWith('Arrow') && event.composedPath().some((node) => node instanceof Element && node.matches(ARROWS));
}

function insideDialog(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches('dialog, [role=dialog], [role=alertdialog]'));
}
