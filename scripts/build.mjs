// Builds the service and its pages into dist/, prepares the dataset, and compiles the service for this Node. With
// --if-stale only where a source is newer than the last build, so that `npm start` costs nothing the second time.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE_OPTIONS } from './node-options.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = path.join(ROOT, 'dist', '.built');
const PREPARED = path.join(ROOT, 'dist', 'prepared', 'note.json');
const SOURCES = ['src', 'web', 'questions', 'schema.graphql', 'tsconfig.json', 'package-lock.json', 'scripts'];
const STEPS = [
  ['tsc', '-p', '.'],
  ['vite', 'build', '--config', 'scripts/service.config.mjs', '--logLevel', 'warn'],
  ['vite', 'build', 'web', '--logLevel', 'warn'],
  ['vite', 'build', 'web/explorer', '--logLevel', 'warn'],
];

const newest = (place) => {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
};

const isFresh = () =>
  existsSync(STAMP) && SOURCES.every((source) => newest(path.join(ROOT, source)) < statSync(STAMP).mtimeMs);

const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

if (!process.argv.includes('--if-stale') || !isFresh()) {
  rmSync(path.join(ROOT, 'dist'), { recursive: true, force: true });
  await import('./graphql-types.mjs');
  for (const [tool, ...args] of STEPS) run(path.join(ROOT, 'node_modules', '.bin', tool), ...args);
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, '');
}

const isPrepared = () => existsSync(PREPARED) && newest(path.join(ROOT, 'seed')) < statSync(PREPARED).mtimeMs;

// Only for the dataset that comes with the service; another one is read at each start.
if (existsSync(path.join(ROOT, 'seed')) && !process.env.SEED_DIR && !isPrepared())
  run(process.execPath, path.join(ROOT, 'dist', 'src', 'cli', 'prepare.js'));

const { BUNDLE, compiledFile } = await import('../dist/src/bundle.js');
if (!existsSync(compiledFile(BUNDLE)))
  run(process.execPath, ...NODE_OPTIONS, path.join(ROOT, 'scripts', 'compile.mjs'));
