import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Availability, availableWith } from './neo4j.js';

/** The versions for which the libraries below have wheels. */
const FIRST_PYTHON = [3, 10] as const;
const LAST_PYTHON = [3, 13] as const;
const DOWNLOAD_PATIENCE_MS = 300_000;
const requirements = (file: string) => fileURLToPath(new URL(`./python/${file}`, import.meta.url));
/** Libraries that are fetched together, so that a test has no more than it needs. */
const REQUIREMENTS = {
  analysis: requirements('requirements.txt'),
  schemathesis: requirements('schemathesis/requirements.txt'),
} as const;

export type PythonLibraries = keyof typeof REQUIREMENTS;

const run = promisify(execFile);

/**
 * Whether this machine can run the tests in Python: it needs Python with pip, and the package index once. The first call
 * on a machine fetches the libraries (50 MB), so that no test waits for that.
 */
export async function pythonAvailability(): Promise<Availability> {
  const reason = await missingForPython();
  if (reason !== undefined) return { available: false, reason };
  return availableWith(Promise.all(Object.keys(REQUIREMENTS).map((list) => pythonLibrary(list as PythonLibraries))));
}

async function missingForPython(): Promise<string | undefined> {
  const wanted = `Python ${FIRST_PYTHON.join('.')} to ${LAST_PYTHON.join('.')}`;
  const version = await pythonVersion();
  if (version === undefined) return `no python3: install ${wanted}`;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major !== FIRST_PYTHON[0] || minor < FIRST_PYTHON[1] || minor > LAST_PYTHON[1])
    return `Python ${version}, but ${wanted} is needed`;
  if (Object.values(REQUIREMENTS).every((list) => existsSync(libraryDirectory(version, list)))) return undefined;
  if ((await output('import pip')) === undefined)
    return `no pip, and nothing in ${libraryDirectory(version, REQUIREMENTS.analysis)}: install the package "python3-pip"`;
  return undefined;
}

/**
 * Runs a program in Python with networkx, pandas, frictionless and cffconvert, and returns what it
 * prints.
 *
 * @param script the program itself, or the path of a file that ends in `.py`
 * @param input what the program reads from its standard input
 * @throws Error with what it wrote to standard error where its exit code is not 0.
 */
export async function runPython(script: string, input = ''): Promise<string> {
  const library = await pythonLibrary();
  const child = spawn('python3', script.endsWith('.py') ? [script] : ['-c', script], {
    env: { ...process.env, ...pythonWith(library), PYTHONIOENCODING: 'utf-8' },
  });
  const code = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // A program that does not read its input to the end closes it early: its exit code tells.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [printed, complaint, ended] = await Promise.all([text(child.stdout), text(child.stderr), code]);
  if (ended !== 0) throw new Error(`Python ended with code ${ended}:\n${complaint.trimEnd()}`);
  return printed;
}

/** The folder of pinned libraries, for PYTHONPATH. Fetches them where they are not there. */
export async function pythonLibrary(libraries: PythonLibraries = 'analysis'): Promise<string> {
  const list = REQUIREMENTS[libraries];
  const library = libraryDirectory((await pythonVersion()) ?? '', list);
  if (existsSync(library)) return library;
  const home = path.dirname(library);
  await mkdir(home, { recursive: true });
  // Beside its destination, so that the rename below stays within one file system.
  const work = await mkdtemp(path.join(home, 'fetch-'));
  try {
    const safe = ['--require-hashes', '--no-deps', '--only-binary', ':all:'];
    // Most of what is in them is never imported: the rest is compiled when it is.
    const quick = ['--quiet', '--disable-pip-version-check', '--no-compile'];
    await run('python3', ['-m', 'pip', 'install', ...safe, ...quick, '--target', work, '-r', list], {
      timeout: DOWNLOAD_PATIENCE_MS,
    });
    await rename(work, library).catch((fault) => {
      // Another process was faster; its files are the same.
      if (!existsSync(library)) throw fault;
    });
    return library;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The environment in which Python finds these libraries, and keeps there what it has compiled of them and of ours. */
export const pythonWith = (library: string, ...further: string[]): Record<string, string> => ({
  PYTHONPATH: [library, ...further].join(path.delimiter),
  PYTHONPYCACHEPREFIX: path.join(library, '__pycache__'),
});

/** Named by what is in it: another requirement or another Python is fetched anew. */
function libraryDirectory(version: string, list: string): string {
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  const digest = createHash('sha256').update(readFileSync(list)).digest('hex').slice(0, 12);
  return path.join(cache, 'migration-governance-graph', `python-${version}-${digest}`);
}

const pythonVersion = async (): Promise<string | undefined> =>
  (await output('import sys; print(*sys.version_info[:2], sep=".")'))?.trim();

async function output(program: string): Promise<string | undefined> {
  try {
    return (await run('python3', ['-c', program])).stdout;
  } catch {
    return undefined;
  }
}
