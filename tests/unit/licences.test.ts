import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { isAllowed, licencesIn } from '../../src/lib/licences.js';

const read = (file: string) => JSON.parse(readFileSync(path.join(PACKAGE_ROOT, file), 'utf8'));

describe('the licences of what runs in production', () => {
  const packages = licencesIn(read('package-lock.json'));

  it('are listed for every dependency, direct or not', () => {
    const direct = Object.entries<string>(read('package.json').dependencies);
    for (const [name, version] of direct) expect(packages).toContainEqual(expect.objectContaining({ name, version }));
    expect(packages.length).toBeGreaterThan(direct.length);
    expect(packages.map(({ name }) => name)).not.toContain('vitest');
  });

  it('are all allowed', () => {
    expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT AND BSD-3-Clause)', true],
    ['(GPL-3.0-only OR MIT)', true],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE', false],
    [undefined, false],
  ])('%s: %s', (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed);
  });
});
