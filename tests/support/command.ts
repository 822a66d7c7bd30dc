import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NODE_OPTIONS } from '../../scripts/node-options.mjs';
import { PACKAGE_ROOT } from '../../src/config.js';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  readonly ended: Promise<Ended>;
}

/** Runs a built command as a user would, with a bare environment and a few variables. */
export function runCommand(file: string, env: Record<string, string> = {}, args: readonly string[] = []): Running {
  const child = spawn(process.execPath, [...NODE_OPTIONS, path.join(PACKAGE_ROOT, 'dist', 'src', file), ...args], {
    env: { PATH: process.env.PATH, TMPDIR: tmpdir(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return {
    child,
    output: () => printed,
    ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, output: printed }))),
  };
}
