import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/**
 * What each part of `src` may import, besides itself. The arrows of the architecture:
 * main → app → http → graphql → features → the graph's port ← the adapters.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['bundle.ts', 'serve.ts'],
  'serve.ts': ['app.ts', 'config.ts'],
  'app.ts': ['config.ts', 'dataset', 'graph/port', 'graph/select.ts', 'graphql', 'http', 'questions'],
  cli: ['config.ts', 'dataset', 'graph/select.ts', 'graphql', 'lib', 'release'],
  http: [
    'config.ts',
    'limits.ts',
    'errors.ts',
    'exports',
    'features',
    'graph/port',
    'graphql',
    'lib',
    'questions',
    'release',
    'things',
  ],
  things: ['errors.ts', 'exports', 'lib'],
  exports: ['errors.ts', 'lib', 'questions'],
  release: ['dataset', 'exports', 'graph/port', 'lib'],
  graphql: ['errors.ts', 'features', 'graph/port', 'lib', 'limits.ts'],
  features: ['errors.ts', 'graph/port', 'lib', 'limits.ts', 'model'],
  questions: [],
  dataset: ['graph/port', 'lib', 'model'],
  'graph/select.ts': ['config.ts', 'graph/embedded', 'graph/neo4j', 'graph/port'],
  'graph/embedded': ['errors.ts', 'graph/port'],
  'graph/neo4j': ['config.ts', 'errors.ts', 'graph/port'],
  'graph/port': ['lib'],
  'config.ts': ['limits.ts'],
  'bundle.ts': [],
  'limits.ts': [],
  'errors.ts': [],
  lib: [],
  model: [],
};

/** Packages that only one part may know. */
const OWNERS: Readonly<Record<string, string>> = {
  '@grafeo-db/js': 'graph/embedded',
  'neo4j-driver': 'graph/neo4j',
  fastify: 'http',
  '@apollo/server': 'graphql',
  'type-graphql': 'features',
  'csv-parse': 'dataset',
  'sql.js': 'release',
  fflate: 'release',
  'rate-limiter-flexible': 'http',
  '@redis/client': 'http',
  'prom-client': 'http',
};
/** Where a second part may name a package of another: types of the composition. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  '@apollo/server': ['http'],
  'type-graphql': ['graphql'],
  fflate: ['exports'],
};

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const place = path.join(folder, name);
    return statSync(place).isDirectory() ? filesUnder(place) : [place];
  });

/** The part that a file belongs to: its folder, or itself where it lies at the top. */
function partOf(file: string): string {
  const steps = path.relative(SRC, file).split(path.sep);
  if (steps[0] !== 'graph') return steps[0] as string;
  if (steps.length > 2) return `graph/${steps[1]}`;
  return steps[1] === 'select.ts' ? 'graph/select.ts' : 'graph/port';
}

const IMPORT = /(?:from|import)\s*\(?'([^']+)'/g;
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, target]) => target as string);

const FILES = filesUnder(SRC).filter((file) => file.endsWith('.ts'));

const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

describe('the direction of imports', () => {
  it('follows the arrows between the parts', () => {
    const against = FILES.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => partOf(path.resolve(path.dirname(file), target.replace(/\.js$/, '.ts'))))
        .filter((part) => part !== partOf(file) && !ARROWS[partOf(file)]?.includes(part))
        .map((part) => `${path.relative(SRC, file)} imports ${part}`),
    );
    expect(against).toEqual([]);
  });

  it('lets only its owner know a package', () => {
    const strangers = FILES.flatMap((file) =>
      importsOf(file)
        .filter((target) => !target.startsWith('.') && OWNERS[packageOf(target)] !== undefined)
        .filter((target) => {
          const [name, part] = [packageOf(target), partOf(file)];
          return OWNERS[name] !== part && !SHARED[name]?.includes(part);
        })
        .map((target) => `${path.relative(SRC, file)} imports ${target}`),
    );
    expect(strangers).toEqual([]);
  });

  it('reads the environment in one place', () => {
    const readers = FILES.filter((file) => /process\.env/.test(readFileSync(file, 'utf8')));
    expect(readers.map((file) => path.relative(SRC, file))).toEqual(['config.ts']);
  });

  it('lets a feature take from another its types and its services, not its queries, rules or resolvers', () => {
    const closed = /\.\.\/[a-z-]+\/[a-z-]+\.(queries|rules|resolver|loader)\.js$/;
    const inward = FILES.filter((file) => partOf(file) === 'features').flatMap((file) =>
      importsOf(file)
        .filter((target) => closed.test(target) && path.relative(SRC, file) !== path.join('features', 'index.ts'))
        .map((target) => `${path.relative(SRC, file)} imports ${target}`),
    );
    expect(inward).toEqual([]);
  });
});
