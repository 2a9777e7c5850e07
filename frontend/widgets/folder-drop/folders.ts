/** All files in what was dropped, folders included; each is named by its path below the place where it was dropped. */
export async function filesIn(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const found = await Promise.all(entries.map((entry) => filesOf(entry)));
  return found.flat();
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isDirectory) return filesIn(await within(entry as FileSystemDirectoryEntry));
  const file = await new Promise<File>((got, failed) => { (entry as FileSystemFileEntry).file(got, failed); });
  const path = entry.fullPath.replace(/^\/+/, '');
  if (path !== file.name) Object.defineProperty(file, 'name', { value: path });
  return [file];
}

/** A folder tells what is in it a hundred entries at a time, until it tells none. */
async function within(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((got, failed) => { reader.readEntries(got, failed); });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
