import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const read = (file: string) => JSON.parse(readFileSync(path.join(PACKAGE_ROOT, file), 'utf8'));
const packagesOf = (folder: string): Record<string, Locked> => read(path.join(folder, 'package-lock.json')).packages;

/** Where npm would look for a package that another one depends on: beside it, then further out. */
function isLocked(packages: Record<string, Locked>, from: string, name: string): boolean {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    if (packages[`${place}${place && '/'}node_modules/${name}`]) return true;
    if (place === '') return false;
  }
}

describe.each(['.', 'bench'])('package-lock.json in %s', (folder) => {
  const packages = packagesOf(folder);

  it('locks every optional package that it names', () => {
    // Some platforms of @grafeo-db/js were never published; npm 11 refuses a lockfile that still names them.
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(packages, place, name))
        .map((name) => `${place} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no host, so that any registry serves it', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
  });
});

it.each(['.', 'bench'])('package.json in %s pins every version exactly', (folder) => {
  const { dependencies, devDependencies, overrides } = read(path.join(folder, 'package.json'));
  const versions = Object.entries<string>({ ...dependencies, ...devDependencies, ...overrides });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});
