// Starts the service and its peers, each as a process of its own on a core of its own.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE_OPTIONS } from '../scripts/node-options.mjs';
import { scratchFolder } from './scratch.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const SERVER_CORE = 0;
export const GENERATOR_CORE = 1;
/** For a server that is not held to one core. */
export const ALL_CORES = 'all';
const PATIENCE_MS = 120_000;

const canPin = availableParallelism() > 1 && !spawnSync('taskset', ['--version']).error;

/** A command that stays on one core, where there are two. */
export const pinned = (core, command) =>
  canPin && core !== ALL_CORES ? ['taskset', '-c', String(core), ...command] : command;

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Everything that was started and still runs, so that it ends with the run. */
const running = new Set();

/**
 * Starts a server and waits until it answers.
 *
 * @param {string[]} args of node
 * @param {{ env?: Record<string, string>, probe?: (url: string) => Promise<boolean>, core?: number | 'all', patience?: number }} options patience in milliseconds
 */
export async function startServer(
  args,
  { env = {}, probe = isReady, core = SERVER_CORE, patience = PATIENCE_MS } = {},
) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const [command, ...rest] = pinned(core, [process.execPath, ...args]);
  const own = { HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'silent', NODE_ENV: 'production' };
  const child = spawn(command, rest, {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: scratchFolder(), ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (printed = (printed + chunk).slice(-4000)));
  const ended = once(child, 'exit').then(() => running.delete(child));
  const stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
  };
  const end = Date.now() + patience;
  while (!(await probe(url).catch(() => false))) {
    if (child.exitCode !== null || Date.now() > end) {
      await stop();
      throw new Error(`${args.join(' ')} did not come up:\n${printed}`);
    }
    await new Promise((wake) => setTimeout(wake, 10));
  }
  return { url, pid: child.pid, stop, printed: () => printed };
}

const isReady = async (url) => (await fetch(`${url}/ready`)).status === 200;

export const answersGraphql = async (url) =>
  (
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    })
  ).status === 200;

/** All load comes from one client, and the largest questions ask for more than the public may. */
export const UNTHROTTLED = {
  LIMIT_CLIENT_POINTS_PER_MINUTE: '1000000000',
  LIMIT_CLIENT_POINTS_PER_HOUR: '1000000000',
  LIMIT_CLIENT_REQUESTS: '1000',
};
const UNLIMITED = { LIMIT_NODES: '1000000', LIMIT_PRICE: '1000000' };

/** Starts the service from a dist folder, as a user does; `serve.js` instead is the one of many modules. */
export const startService = (
  env = {},
  { dist = path.join(ROOT, 'dist'), entry = 'main.js', node = [], ...options } = {},
) =>
  startServer([...NODE_OPTIONS, ...node, path.join(dist, 'src', entry)], {
    env: { ...UNTHROTTLED, ...UNLIMITED, ...env },
    probe: answersGraphql,
    ...options,
  });

export const startPeer = (name, env = {}) => startServer([path.join(ROOT, 'bench', 'peers', `${name}.mjs`)], { env });

process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
