import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Messages } from '../shared/i18n';

const RESOURCES = join(import.meta.dirname, '..', '..', 'src', 'main', 'resources', 'io', 'groundwork');

/** The texts of the bundles that the elements use, by folder. */
export function bundles(): Record<string, Messages> {
  const folders = [join(RESOURCES, 'work', 'form'), ...taskTypes()];
  return Object.fromEntries(folders
    .map((folder) => [folder, join(folder, 'messages.properties')] as const)
    .filter(([, file]) => existsSync(file))
    .map(([folder, file]) => [folder, parse(readFileSync(file, 'utf8'))]));
}

function taskTypes(): string[] {
  const folder = join(RESOURCES, 'tasktype');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** Reads the simple form of a properties file: `key=value`, `#` comments, no continued lines. */
export function parse(text: string): Messages {
  return Object.fromEntries(text.split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
    .map((line) => {
      const at = line.indexOf('=');
      return [line.slice(0, at).trim(), unescape(line.slice(at + 1).trim())];
    }));
}

function unescape(value: string): string {
  return value
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1');
}
