import { afterEach, expect, test, vi } from 'vitest';
import './index';

/** Answers a hundred entries at a time, as browsers do. */
function folder(path: string, entries: FileSystemEntry[]): FileSystemEntry {
  const reader = () => {
    const left = [...entries];
    return { readEntries: (got: (some: FileSystemEntry[]) => void) => got(left.splice(0, 100)) };
  };
  return { isDirectory: true, isFile: false, fullPath: path, createReader: reader } as unknown as FileSystemEntry;
}

function file(path: string): FileSystemEntry {
  const read = (got: (file: File) => void) => got(new File(['x'], path.split('/').pop()!));
  return { isDirectory: false, isFile: true, fullPath: path, file: read } as unknown as FileSystemEntry;
}

function page() {
  document.body.innerHTML = '<gw-folder-drop><vaadin-upload></vaadin-upload></gw-folder-drop>';
  const field = document.querySelector('vaadin-upload')!;
  const given = vi.fn<(files: File[]) => void>();
  const dropped = vi.fn();
  Object.assign(field, { files: [], nodrop: false, disabled: false, uploadFiles: given });
  field.addEventListener('drop', dropped);
  return { field, given, dropped };
}

function drop(field: Element, entries: FileSystemEntry[]): Event {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })) } });
  field.dispatchEvent(event);
  return event;
}

afterEach(() => { document.body.innerHTML = ''; });

test('hands over all files of a folder under their paths', async () => {
  const { field, given, dropped } = page();
  const pictures = Array.from({ length: 250 }, (_, at) => file(`/set/images/${at}.png`));
  const event = drop(field, [folder('/set', [file('/set/rows.jsonl'), folder('/set/images', pictures)]), file('/more.jsonl')]);
  await vi.waitFor(() => expect(given).toHaveBeenCalledOnce());
  const names = given.mock.calls[0]![0].map(({ name }) => name);
  expect(names).toHaveLength(252);
  expect(names).toEqual(expect.arrayContaining(['set/rows.jsonl', 'set/images/249.png', 'more.jsonl']));
  expect((field as unknown as { files: File[] }).files).toHaveLength(252);
  expect(event.defaultPrevented).toBe(true);
  expect(dropped).not.toHaveBeenCalled();
});

test('leaves files alone to the field', () => {
  const { field, given, dropped } = page();
  const event = drop(field, [file('/rows.jsonl')]);
  expect(event.defaultPrevented).toBe(false);
  expect(dropped).toHaveBeenCalledOnce();
  expect(given).not.toHaveBeenCalled();
});
