// Closed-loop load by wrk: the cheapest generator there is where it has one core to itself.
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { GENERATOR_CORE, pinned } from '../processes.mjs';
import { scratchFolder } from '../scratch.mjs';

const SCRIPT = fileURLToPath(new URL('./requests.lua', import.meta.url));
const CONNECTIONS = 16;

/** What is missing for a measurement, in words, or undefined. */
export const missingGenerator = () =>
  spawnSync('wrk', ['-v']).error ? 'wrk is not installed. On Debian and Ubuntu: apt-get install wrk' : undefined;

const files = new Map();

/** The bodies of a target as a file, one a line. */
export function fileOf(bodies) {
  const text = `${bodies.join('\n')}\n`;
  const known = files.get(text);
  if (known) return known;
  const file = path.join(scratchFolder(), `bodies-${files.size}.txt`);
  writeFileSync(file, text);
  files.set(text, file);
  return file;
}

/**
 * Loads an endpoint for some seconds.
 *
 * @param {{ url: string, path: string, bodies: readonly string[] }} target
 * @returns requests, requests a second, bytes of a response with its head, failures, and milliseconds at p50 and p99
 */
export async function loaded({ url, path: endpoint, bodies }, seconds, start = 0) {
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '30s', '-s', SCRIPT, url];
  const [command, ...rest] = pinned(GENERATOR_CORE, ['wrk', ...args, '--', endpoint, fileOf(bodies), String(start)]);
  const output = await outputOf(spawn(command, rest));
  const figures = /^FIGURES (.*)$/m.exec(output);
  if (!figures) throw new Error(`wrk told no figures:\n${output}`);
  const { requests, microseconds, bytes, failed, p50, p99 } = JSON.parse(figures[1]);
  return {
    requests,
    perSecond: requests / (microseconds / 1e6),
    bytes: bytes / Math.max(1, requests),
    failed,
    p50: p50 / 1000,
    p99: p99 / 1000,
  };
}

/** What a process prints until it ends. */
export const outputOf = (child) =>
  new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    child.once('error', reject);
    child.once('close', () => resolve(text));
  });
