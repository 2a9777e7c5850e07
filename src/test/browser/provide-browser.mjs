// Finds a Chromium for the browser tests, or installs one, and writes its path to target/browser/path.
// Order: GROUNDWORK_BROWSER, a Chromium on the PATH, Debian's package (as root or with sudo), the npm package that carries one.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'target', 'browser');
const record = join(folder, 'path');
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const npmPackage = '@sparticuz/chromium@153.0.0';

function works(path) {
  return Boolean(path) && existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

function onPath() {
  return names.map((name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()).find(works);
}

function fromDebian() {
  const root = process.getuid?.() === 0;
  const prefix = root ? [] : ['sudo', '-n'];
  if (!existsSync('/usr/bin/apt-get') || (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0)) {
    return undefined;
  }
  for (const step of [['apt-get', 'update'], ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']]) {
    const [program, ...args] = [...prefix, ...step];
    console.log(`browser: ${step.join(' ')}`);
    spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  return onPath();
}

async function fromNpm() {
  console.log(`browser: npm install ${npmPackage}`);
  execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', npmPackage], { stdio: 'inherit' });
  const entry = join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js');
  const fallback = join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js');
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_FUNCTION_NAME ??= 'tests';
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import(pathToFileURL(existsSync(entry) ? entry : fallback).href);
  const path = await chromium.executablePath();
  writeFileSync(join(folder, 'libraries'), process.env.LD_LIBRARY_PATH ?? '');
  return works(path) ? path : undefined;
}

function fail(reason) {
  console.error(`browser: no Chromium to run the browser tests with${reason ? ` (${reason})` : ''}. `
    + 'Install one ("apt-get install chromium") or set GROUNDWORK_BROWSER to the path of its program, then run the tests again.');
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const known = existsSync(record) ? readFileSync(record, 'utf8').trim() : undefined;
if (process.env.GROUNDWORK_BROWSER && !works(process.env.GROUNDWORK_BROWSER)) {
  fail(`GROUNDWORK_BROWSER names ${process.env.GROUNDWORK_BROWSER}, which does not start`);
}
let found = process.env.GROUNDWORK_BROWSER ?? (works(known) ? known : undefined) ?? onPath() ?? fromDebian();
let reason = '';
if (!found) {
  found = await fromNpm().catch((problem) => {
    reason = problem.message;
  });
}
if (!found) {
  fail(reason);
}
writeFileSync(record, found);
console.log(`browser: ${found}`);
