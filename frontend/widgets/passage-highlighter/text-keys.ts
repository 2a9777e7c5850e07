/** What a key does to the selection in a passage, in the words of `Selection.modify`. */
export interface Move {
  readonly alter: 'move' | 'extend';
  readonly direction: 'left' | 'right' | 'forward' | 'backward';
  readonly by: 'word' | 'character' | 'line' | 'lineboundary' | 'passage';
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Reads a key press: arrows go by word and line, Alt by character, Shift extends, Home and End to the line's ends. */
export function moveOf(pressed: Pressed): Move | null {
  const alter = pressed.shiftKey ? 'extend' : 'move';
  const control = pressed.ctrlKey || pressed.metaKey;
  switch (pressed.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return { alter, direction: pressed.key === 'ArrowLeft' ? 'left' : 'right', by: pressed.altKey ? 'character' : 'word' };
    case 'ArrowUp':
    case 'ArrowDown':
      return pressed.altKey || control ? null : { alter, direction: pressed.key === 'ArrowUp' ? 'backward' : 'forward', by: 'line' };
    case 'Home':
    case 'End':
      return { alter, direction: pressed.key === 'Home' ? 'backward' : 'forward', by: control ? 'passage' : 'lineboundary' };
    default:
      return null;
  }
}
