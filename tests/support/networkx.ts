import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Availability } from './neo4j.js';

/** The version in requirements.txt: it names the folder, so that another one is fetched anew. */
const VERSION = '3.4.2';
const NEEDED_PYTHON = [3, 10] as const;
const DOWNLOAD_PATIENCE_MS = 120_000;
const REQUIREMENTS = fileURLToPath(new URL('./networkx/requirements.txt', import.meta.url));
const SCRIPT = fileURLToPath(new URL('./networkx/measure.py', import.meta.url));

const run = promisify(execFile);

/** Whether this machine can run networkx: it needs Python with pip, and the package index once. */
export async function networkxAvailability(): Promise<Availability> {
  const reason = await missingForNetworkx();
  return reason === undefined ? { available: true } : { available: false, reason };
}

async function missingForNetworkx(): Promise<string | undefined> {
  const needed = NEEDED_PYTHON.join('.');
  const probe = 'import sys; print(*sys.version_info[:2])';
  const version = await output(probe);
  if (version === undefined) return `no python3: install Python ${needed} or later`;
  const [major = 0, minor = 0] = version.trim().split(' ').map(Number);
  if (major !== NEEDED_PYTHON[0] || minor < NEEDED_PYTHON[1])
    return `Python ${major}.${minor}, but ${needed} is needed`;
  if (existsSync(libraryDirectory())) return undefined;
  if ((await output('import pip')) === undefined)
    return `no pip, and networkx ${VERSION} is not in ${libraryDirectory()}: install the package "python3-pip"`;
  return undefined;
}

export interface NetworkxInput {
  readonly nodes: readonly string[];
  readonly links: readonly (readonly [one: string, other: string, weight: number])[];
  readonly communities: readonly (readonly string[])[];
}

type ByNode = Readonly<Record<string, number>>;

export interface NetworkxMeasures {
  readonly degree: ByNode;
  readonly weightedDegree: ByNode;
  readonly betweenness: ByNode;
  readonly closeness: ByNode;
  readonly eigenvector: ByNode;
  readonly modularity: number;
  /** What networkx's own Louvain reaches. */
  readonly louvain: number;
  readonly density: number;
  readonly components: number;
  readonly bridges: readonly (readonly string[])[];
  readonly cutNodes: readonly string[];
}

/** Measures a network with networkx; the first call on a machine also fetches it (2 MB). */
export async function askNetworkx(input: NetworkxInput): Promise<NetworkxMeasures> {
  const library = await networkxLibrary();
  const child = spawn('python3', [SCRIPT], { env: { PATH: process.env.PATH, PYTHONPATH: library } });
  child.stdin.end(JSON.stringify(input));
  const [printed, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (printed === '') throw new Error(`networkx failed:\n${complaint.trimEnd()}`);
  return JSON.parse(printed);
}

async function networkxLibrary(): Promise<string> {
  const library = libraryDirectory();
  if (existsSync(library)) return library;
  const home = path.dirname(library);
  await mkdir(home, { recursive: true });
  // Beside its destination, so that the rename below stays within one file system.
  const work = await mkdtemp(path.join(home, 'fetch-'));
  try {
    const flags = ['--quiet', '--disable-pip-version-check', '--require-hashes', '--no-deps', '--target', work];
    await run('python3', ['-m', 'pip', 'install', ...flags, '-r', REQUIREMENTS], { timeout: DOWNLOAD_PATIENCE_MS });
    await rename(work, library).catch((fault) => {
      // Another process was faster; its files are the same.
      if (!existsSync(library)) throw fault;
    });
    return library;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function libraryDirectory(): string {
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  return path.join(cache, 'migration-governance-graph', `networkx-${VERSION}`);
}

async function output(program: string): Promise<string | undefined> {
  try {
    return (await run('python3', ['-c', program])).stdout;
  } catch {
    return undefined;
  }
}
