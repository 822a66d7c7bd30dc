import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';

const BUILT = path.join(PACKAGE_ROOT, 'dist', 'explorer');
const MOST_BYTES = 250_000;

const textOf = (file: string) => readFileSync(path.join(BUILT, 'assets', file), 'utf8');
const files = readdirSync(path.join(BUILT, 'assets'));

/** A file with all that it imports before it runs. */
function withImports(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, name] of textOf(file).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    withImports(name as string, known);
  return known;
}

it('loads the start in less than 250 kB, compressed', () => {
  const page = readFileSync(path.join(BUILT, 'index.html'), 'utf8');
  const named = [...page.matchAll(/assets\/([\w.-]+\.(?:js|css))/g)].map(([, file]) => file as string);
  const start = files.filter((file) => /^start-.*\.(js|css)$/.test(file));
  const needed = new Set(
    [...named, ...start].flatMap((file) => (file.endsWith('.js') ? [...withImports(file)] : [file])),
  );
  const bytes = [...needed].reduce((sum, file) => sum + gzipSync(textOf(file)).length, gzipSync(page).length);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes, [...needed].join(' ')).toBeLessThan(MOST_BYTES);
});

it('loads each page only when it is opened', () => {
  const index = files.find((file) => /^index-.*\.js$/.test(file)) as string;
  const first = withImports(index);
  for (const page of ['network', 'coverage', 'claims', 'scenario', 'thing'])
    expect(
      [...first].some((file) => file.startsWith(`${page}-`) && !file.startsWith('thing-link')),
      page,
    ).toBe(false);
});
