// Leaves out of the jar what the page cannot reach of Vaadin's prebuilt bundle, and the lazy chunks of commercial
// components (charts, map, rich text, spreadsheet), which the product never uses. See NOTICE.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../target/classes/META-INF/VAADIN/webapp/', import.meta.url));
const build = join(web, 'VAADIN/build');
const commercial = /highcharts|vaadin-spreadsheet|vaadin-rich-text-editor|vaadin-map-mixin|vaadin-map\b/i;

const referred = (text) => [...text.matchAll(/[\w-]+\.js(?=["'`])/g)].map((match) => match[0]);

function reachable() {
  const found = new Set();
  const open = referred(readFileSync(join(web, 'index.html'), 'utf8'));
  while (open.length > 0) {
    const name = open.pop();
    if (found.has(name) || !existsSync(join(build, name))) continue;
    const text = readFileSync(join(build, name), 'utf8');
    if (name.startsWith('chunk-') && commercial.test(text)) continue;
    found.add(name);
    open.push(...referred(text));
  }
  return found;
}

if (existsSync(build)) {
  const kept = reachable();
  if (kept.size === 0) throw new Error(`nothing of the bundle can be reached from ${web}index.html`);
  for (const file of readdirSync(build)) {
    const script = file.replace(/\.(br|gz|map)$/, '');
    if (script.endsWith('.js') && !kept.has(script)) rmSync(join(build, file));
  }
  rmSync(join(web, '../config/bundle-size.html'), { force: true });
}
