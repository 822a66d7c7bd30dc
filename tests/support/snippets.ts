import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Snippet } from '../../src/exports/snippets/snippets.js';
import { runPython } from './python.js';
import { scratchFolder } from './scratch.js';

const run = promisify(execFile);
const PYTHON_RUNNER = fileURLToPath(new URL('./python/snippets.py', import.meta.url));

/** How a machine runs a snippet. Nothing runs R here: it was tried by hand. */
const RUNNERS = {
  curl: { command: 'sh', file: 'snippet.sh' },
  javascript: { command: process.execPath, file: 'snippet.mjs' },
};

export interface SnippetRun {
  /** What it printed. */
  readonly output: string;
  /** The files that it wrote, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** Runs a snippet as its reader would, in a folder of its own; fails where the snippet fails. */
export async function runSnippet(language: keyof typeof RUNNERS, { code }: Snippet): Promise<SnippetRun> {
  const { command, file } = RUNNERS[language];
  const folder = scratchFolder('snippet');
  await writeFile(path.join(folder, file), `${code}\n`);
  const { stdout } = await run(command, [file], { cwd: folder, timeout: 60_000, maxBuffer: 50_000_000 });
  const written = (await readdir(folder)).filter((name) => name !== file);
  const texts = written.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const);
  return { output: stdout, files: Object.fromEntries(await Promise.all(texts)) };
}

/** What a snippet of Python printed, and its complaint where it failed. */
export interface PythonRun {
  readonly output: string;
  readonly failure: string | null;
}

/** Runs snippets of Python, each as a process in a folder of its own; the answers stand in their order. */
export async function runPythonSnippets(snippets: readonly Snippet[]): Promise<readonly PythonRun[]> {
  const folder = scratchFolder('snippets');
  const files = await Promise.all(
    snippets.map(async ({ code }, at) => {
      const file = path.join(await mkdtemp(path.join(folder, `${at}-`)), 'snippet.py');
      await writeFile(file, `${code}\n`);
      return file;
    }),
  );
  const runs: Record<string, PythonRun> = JSON.parse(await runPython(PYTHON_RUNNER, files.join('\n')));
  return files.map((file) => runs[file] as PythonRun);
}
