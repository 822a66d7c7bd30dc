import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { TABLES } from '../../src/dataset/tables/index.js';
import { runPython } from '../support/python.js';
import { SEED } from '../support/real.js';
import { describePython } from '../support/rings.js';
import { scratchFolder } from '../support/scratch.js';

const script = (name: string) => fileURLToPath(new URL(`../support/python/${name}.py`, import.meta.url));
const CITATION = readFileSync(path.join(PACKAGE_ROOT, 'CITATION.cff'), 'utf8');

const scratch = scratchFolder('packages');

const validated = async (folder: string) =>
  JSON.parse(await runPython(script('datapackage_faults'), path.join(folder, 'datapackage.json')));

describePython('standard tools take', () => {
  it('the dataset for a Data Package (frictionless)', async () => {
    expect(await validated(SEED)).toEqual({ tables: Object.keys(TABLES).length, faults: [] });
  });

  it('not a dataset with a wrong cell and a reference to nothing (frictionless)', async () => {
    const folder = path.join(scratch, 'seed');
    cpSync(SEED, folder, { recursive: true });
    const file = path.join(folder, 'votes.csv');
    const [head = '', first = '', ...others] = readFileSync(file, 'utf8').split('\n');
    const [ballot, , ...more] = first.split(',');
    writeFileSync(file, [head, [ballot, 'NOWHERE', ...more].join(','), ...others].join('\n'));
    const { faults } = await validated(folder);
    expect(faults).toContainEqual(expect.stringContaining('NOWHERE'));
  });

  it('CITATION.cff for a citation (cffconvert)', async () => {
    expect(await runPython(script('citation'), CITATION)).toContain('Migration Governance Graph (version ');
    await expect(runPython(script('citation'), CITATION.replace('authors:', 'writers:'))).rejects.toThrow(/code 1/);
  });
});
