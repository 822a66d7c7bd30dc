import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import type { Availability } from './neo4j.js';

const READY_PATIENCE_MS = 20_000;

export interface RunningRedis {
  readonly url: string;
  readonly port: number;
  /** Lets it hang: connections stand, but nothing is answered. */
  freeze(): void;
  thaw(): void;
  /** Ends it at once; what it held is gone. */
  kill(): Promise<void>;
}

/** Whether this machine has a Redis to start. */
export async function redisAvailability(): Promise<Availability> {
  const found = spawnSync('redis-server', ['--version']).status === 0;
  return found ? { available: true } : { available: false, reason: 'redis-server is not installed.' };
}

/** Starts a Redis of its own on the loopback address, which keeps nothing on the disk. */
export async function startRedis(port?: number): Promise<RunningRedis> {
  const chosen = port ?? (await freePort());
  const args = ['--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir()];
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  await ready(child);
  return {
    url: `redis://127.0.0.1:${chosen}`,
    port: chosen,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Redis did not come up:\n${printed}`)), READY_PATIENCE_MS);
    child.stdout?.on('data', (chunk) => {
      printed += chunk;
      if (!printed.includes('Ready to accept connections')) return;
      clearTimeout(late);
      resolve();
    });
    child.once('exit', () => reject(new Error(`Redis ended while starting:\n${printed}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
