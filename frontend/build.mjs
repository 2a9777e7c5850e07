// Builds the widgets when their sources changed since the last build; with --check also types, lint and tests.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const target = join(root, '..', 'target');
const modules = join(root, 'node_modules');
const stamps = { install: join(modules, '.install.sha256'), build: join(target, 'frontend-build.sha256'), check: join(target, 'frontend-check.sha256') };
const output = join(target, 'classes', 'META-INF', 'resources', 'widgets');
const skipped = new Set(['node_modules', 'dist', 'dev']);

function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function messages() {
  const resources = join(root, '..', 'src', 'main', 'resources');
  return existsSync(resources) ? files(resources).filter((file) => file.endsWith('messages.properties')) : [];
}

function hash(paths) {
  const digest = createHash('sha256').update(process.version);
  for (const path of paths) {
    digest.update(`${relative(root, path)}\0`).update(readFileSync(path)).update('\0');
  }
  return digest.digest('hex');
}

function upToDate(stamp, value, present) {
  return present && existsSync(stamp) && readFileSync(stamp, 'utf8') === value;
}

function record(stamp, value) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, value);
}

function run(command) {
  console.log(`frontend: ${command.join(' ')}`);
  const [program, ...args] = command;
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error || status !== 0) {
    console.error(`frontend: "${command.join(' ')}" failed${error ? `: ${error.message}` : ''}. Node 20 or newer and npm are needed.`);
    process.exit(status || 1);
  }
}

function step(name, value, present, command) {
  if (upToDate(stamps[name], value, present)) {
    console.log(`frontend: ${name} is up to date`);
    return;
  }
  run(command);
  record(stamps[name], value);
}

const sources = files(root);
const lock = hash([join(root, 'package.json'), join(root, 'package-lock.json')]);
step('install', lock, existsSync(join(modules, 'vite')), ['npm', 'ci', '--ignore-scripts']);
step('build', hash(sources), existsSync(output), ['npx', '--no-install', 'vite', 'build', '--logLevel', 'warn']);
if (process.argv.includes('--check')) {
  step('check', hash([...sources, ...messages()]), true, ['npm', 'run', '--silent', 'check']);
}
