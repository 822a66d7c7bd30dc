import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Snippet, SnippetLanguage } from '../../src/exports/snippets/snippets.js';

const run = promisify(execFile);

/** How a machine runs a snippet, and how it tells that it can. Where pandas lies, PYTHONPATH says. */
const RUNNERS: Readonly<
  Record<SnippetLanguage, { command: string; file: string; probe: readonly [string, readonly string[]] }>
> = {
  curl: { command: 'sh', file: 'snippet.sh', probe: ['curl', ['--version']] },
  python: { command: 'python3', file: 'snippet.py', probe: ['python3', ['-c', 'import pandas']] },
  javascript: { command: process.execPath, file: 'snippet.mjs', probe: [process.execPath, ['--version']] },
  r: { command: 'Rscript', file: 'snippet.R', probe: ['Rscript', ['--version']] },
};

/** The languages whose snippets this machine can run. */
export const runnableLanguages = (): ReadonlySet<SnippetLanguage> =>
  new Set((Object.keys(RUNNERS) as SnippetLanguage[]).filter(canRun));

function canRun(language: SnippetLanguage): boolean {
  const [command, args] = RUNNERS[language].probe;
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export interface SnippetRun {
  /** What it printed. */
  readonly output: string;
  /** The files that it wrote, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** Runs a snippet as its reader would, in a folder of its own; fails where the snippet fails. */
export async function runSnippet({ language, code }: Snippet): Promise<SnippetRun> {
  const { command, file } = RUNNERS[language];
  const folder = await mkdtemp(path.join(tmpdir(), 'snippet-'));
  try {
    await writeFile(path.join(folder, file), `${code}\n`);
    const { stdout } = await run(command, [file], { cwd: folder, timeout: 60_000, maxBuffer: 50_000_000 });
    const written = (await readdir(folder)).filter((name) => name !== file);
    const texts = written.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const);
    return { output: stdout, files: Object.fromEntries(await Promise.all(texts)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
