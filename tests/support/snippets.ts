import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Snippet, SnippetLanguage } from '../../src/exports/snippets/snippets.js';
import { pythonLibrary } from './python.js';

const run = promisify(execFile);

/** How a machine runs a snippet. Nothing runs R here: it was tried by hand. */
const RUNNERS: Readonly<Record<Exclude<SnippetLanguage, 'r'>, { command: string; file: string }>> = {
  curl: { command: 'sh', file: 'snippet.sh' },
  python: { command: 'python3', file: 'snippet.py' },
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
  const folder = await mkdtemp(path.join(tmpdir(), 'snippet-'));
  try {
    await writeFile(path.join(folder, file), `${code}\n`);
    const env = language === 'python' ? { ...process.env, PYTHONPATH: await pythonLibrary() } : process.env;
    const { stdout } = await run(command, [file], { cwd: folder, env, timeout: 60_000, maxBuffer: 50_000_000 });
    const written = (await readdir(folder)).filter((name) => name !== file);
    const texts = written.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const);
    return { output: stdout, files: Object.fromEntries(await Promise.all(texts)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
