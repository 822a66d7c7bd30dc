import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';

/** The script that serves, where the build made one. */
export const BUNDLE = fileURLToPath(new URL('../server/serve.js', import.meta.url));

// Set here, since what was compiled under other flags is not taken. V8 would let the heap grow to four times of what is in
// use before it collects; with a fifth more a collection is still a minute away, since hardly anything of a request lives on.
setFlagsFromString('--heap-growing-percent=20');
// What is made in a place whose things lived on once is put among the old ones at once from then on: under load, a hundred
// bytes of each request, which a full collection has to find.
setFlagsFromString('--no-allocation-site-pretenuring');
// Half of what V8 would put into one function when it compiles it for speed: compiling takes less of the core that answers, and
// is to be done again for much of the code when requests come that are unlike all before.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=460');

/** The scripts that were loaded, by their files. */
export type Loaded = Map<string, { readonly script: Script; readonly module: { exports: unknown } }>;

/** Where the build leaves what this Node compiled of a script. */
export const compiledFile = (file: string): string => `${file}.${process.version}-${process.arch}.compiled`;

/**
 * Loads a script of the bundle, and whichever it asks for of those beside it. It is what `require` does, but for the
 * compiled form: without that, or where it is of other flags of Node, the script is compiled anew.
 */
export function loadScript(file: string, loaded: Loaded = new Map()): unknown {
  const known = loaded.get(file);
  if (known) return known.module.exports;
  const script = new Script(wrapped(readFileSync(file, 'latin1')), {
    filename: file,
    cachedData: compiled(file),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} as unknown };
  loaded.set(file, { script, module });
  const [folder, outside] = [path.dirname(file), createRequire(file)];
  const inside = (asked: string) =>
    asked.startsWith('./') ? loadScript(path.join(folder, asked), loaded) : outside(asked);
  script.runInThisContext()(module.exports, Object.assign(inside, outside), module, file, folder);
  return module.exports;
}

// On one line with the script, so that the lines of its errors are right.
const wrapped = (code: string) => `(function (exports, require, module, __filename, __dirname) { ${code}\n})`;

function compiled(file: string): Buffer | undefined {
  try {
    return readFileSync(compiledFile(file));
  } catch {
    return undefined;
  }
}
