import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Finds every `forms/<type>/index.ts` and `widgets/<name>/index.ts` and names its bundle. */
export function entries(root) {
  return Object.fromEntries([
    ...folder(root, 'forms', (name) => `form-${name}`),
    ...folder(root, 'widgets', (name) => name),
  ]);
}

function folder(root, parent, bundle) {
  const path = join(root, parent);
  if (!existsSync(path)) {
    return [];
  }
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(path, entry.name, 'index.ts')))
    .map((entry) => [bundle(entry.name), join(path, entry.name, 'index.ts')]);
}
