import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledFile, type Loaded, loadScript } from '../../src/bundle.js';
import { scratchFolder } from '../support/scratch.js';

const SCRIPTS = {
  'entry.js': `
    const { sep } = require('node:path');
    exports.sum = (...numbers) => require('./later.js').add(...numbers);
    exports.first = require('./shared.js');
    exports.second = require('./shared.js');
    exports.place = [__dirname, sep, __filename.slice(__dirname.length + 1)];
    exports.resolved = require.resolve('node:path');`,
  'later.js': 'exports.add = (one, other) => one + other;',
  'shared.js': 'exports.once = {};',
  'broken.js': '// The second line\nthrow new Error("of this script");',
};

function written(): string {
  const folder = scratchFolder('bundle');
  for (const [name, code] of Object.entries(SCRIPTS)) writeFileSync(path.join(folder, name), code);
  return folder;
}

function load(file: string) {
  const loaded: Loaded = new Map();
  const exported = loadScript(file, loaded) as Record<string, unknown> & { sum(...numbers: number[]): number };
  return { exported, loaded };
}

describe('a bundle', () => {
  it('is loaded as require would load it, each script once and when it is asked for', () => {
    const folder = written();
    const { exported, loaded } = load(path.join(folder, 'entry.js'));
    expect([...loaded.keys()].map((file) => path.basename(file))).toEqual(['entry.js', 'shared.js']);
    expect(exported.sum(1, 2)).toBe(3);
    expect([...loaded.keys()]).toContain(path.join(folder, 'later.js'));
    expect(exported.first).toBe(exported.second);
    expect(exported.place).toEqual([folder, path.sep, 'entry.js']);
    expect(exported.resolved).toBe('node:path');
  });

  it('takes what was compiled of it, and does without where it is of another script', () => {
    const file = path.join(written(), 'entry.js');
    const first = load(file).loaded.get(file)?.script;
    expect(first?.cachedDataRejected).toBeUndefined();
    writeFileSync(compiledFile(file), first?.createCachedData() ?? '');
    expect(load(file).loaded.get(file)?.script.cachedDataRejected).toBe(false);
    writeFileSync(file, `${SCRIPTS['entry.js']}\n// It was changed since.`);
    const { exported, loaded } = load(file);
    expect(loaded.get(file)?.script.cachedDataRejected).toBe(true);
    expect(exported.sum(1, 2)).toBe(3);
  });

  it('names the line of a script in which an error arose', () => {
    const file = path.join(written(), 'broken.js');
    let stack = '';
    try {
      loadScript(file);
    } catch (error) {
      stack = String((error as Error).stack);
    }
    expect(stack).toContain(`${file}:2:`);
  });
});
