/** Where a key works: single keys only outside text fields, chords everywhere. */
export type KeyScope = 'single' | 'chord';

/** Where a key stands in the key map. */
export type KeyGroup = 'work' | 'parts' | 'passage' | 'review';

interface KeyRow {
  keys: string[];
  scope: KeyScope;
  group: KeyGroup;
}

const chord = (group: KeyGroup, ...keys: string[]): KeyRow => ({ keys, scope: 'chord', group });
const single = (group: KeyGroup, ...keys: string[]): KeyRow => ({ keys, scope: 'single', group });

/** The one table of keys for all forms; `1-9` stands for the nine digits. */
export const KEY_TABLE = {
  submit: chord('work', 'Ctrl+Enter'),
  undo: chord('work', 'Ctrl+Z'),
  redo: chord('work', 'Ctrl+Shift+Z', 'Ctrl+Y'),
  park: chord('work', 'Alt+P'),
  ask: chord('work', 'Alt+A'),
  skip: chord('work', 'Alt+S'),
  instructions: chord('work', 'Alt+I'),
  map: single('work', '?'),
  'part.new': chord('parts', 'Alt+N'),
  'part.next': single('parts', 'J', 'ArrowDown'),
  'part.previous': single('parts', 'K', 'ArrowUp'),
  'part.next.field': chord('parts', 'Alt+ArrowDown'),
  'part.previous.field': chord('parts', 'Alt+ArrowUp'),
  'part.open': chord('parts', 'Alt+O'),
  'part.remove': single('parts', 'Delete', 'Backspace'),
  'part.up': chord('parts', 'Alt+Shift+ArrowUp'),
  'part.down': chord('parts', 'Alt+Shift+ArrowDown'),
  type: single('parts', '1-9'),
  'type.field': chord('parts', 'Alt+1-9'),
  'rank.none': single('parts', '0'),
  bad: single('parts', 'B'),
  'response.next': single('parts', 'ArrowRight'),
  'response.previous': single('parts', 'ArrowLeft'),
  compare: single('parts', 'C'),
  'whole': single('parts', 'W'),
  'whole.field': chord('parts', 'Alt+W'),
  'span.text': single('passage', 'T'),
  'span.text.field': chord('passage', 'Alt+T'),
  'span.link': single('passage', 'L'),
  'span.link.field': chord('passage', 'Alt+L'),
  'review.approve': single('review', 'A'),
  'review.remark': single('review', 'R'),
  'review.fix': single('review', 'F'),
  'review.rest': single('review', 'Shift+A'),
  'review.reject': single('review', 'X'),
} as const satisfies Record<string, KeyRow>;

/** The name of a row of the table. */
export type KeyId = keyof typeof KEY_TABLE;
