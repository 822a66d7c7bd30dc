import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { javaCommand, missingForNeo4j, neo4jLibrary } from './neo4j/artifacts.js';

const SOURCE = fileURLToPath(new URL('./neo4j/TestServer.java', import.meta.url));
const START_PATIENCE_MS = 90_000;
const STOP_PATIENCE_MS = 20_000;
const LOG_LINES = 25;
const USER = 'neo4j';
/** The same at each start, so that a restart on the same directory keeps it. */
const PASSWORD = 'only-for-tests';

// Small and quick to start: tests hold tiny graphs and run several servers side by side.
const HEAP_MEGABYTES = 512;
// A compiler that is told to be quick has a fifth of the usual room for its code, which long runs fill.
const QUICK_START = [
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:ReservedCodeCacheSize=192m',
  '-DplanOncePerQuery=true',
];

export interface Neo4jOptions {
  /** false: the server asks for no password. Default true. */
  readonly auth?: boolean;
  /** Default 512. A load is one transaction, which a large graph does not fit into. */
  readonly heapMegabytes?: number;
  /** Flags of the Java machine. By default those of a quick start, which a server to be measured must not have. */
  readonly javaFlags?: readonly string[];
  /** Default: a free one. */
  readonly port?: number;
  /** Default: a new temporary folder. */
  readonly directory?: string;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly user: string;
  /** Empty when the server asks for none. */
  readonly password: string;
  readonly port: number;
  /** Of the process. */
  readonly pid: number;
  readonly directory: string;
  /** Ends it in order. A folder that startNeo4j made goes too; one that you passed stays. */
  stop(): Promise<void>;
  /** Ends it as a crash would. The folder stays: start again on it, then stop() that server. */
  kill(): Promise<void>;
}

export type Availability = { readonly available: true } | { readonly available: false; readonly reason: string };

/**
 * Whether this machine can start a Neo4j, without Docker: it needs a JDK, and Maven once. The first call on a machine
 * fetches it (about 120 MB), so that no test waits for that.
 */
export async function neo4jAvailability(): Promise<Availability> {
  const reason = await missingForNeo4j();
  return reason === undefined ? availableWith(neo4jLibrary()) : { available: false, reason };
}

/** Available once something is fetched; where it cannot be, the reason is why. */
export const availableWith = (fetched: Promise<unknown>): Promise<Availability> =>
  fetched.then(
    () => ({ available: true }),
    (fault: Error) => ({ available: false, reason: fault.message }),
  );

/** Folders made here: whichever server stops last on one removes it. */
const temporary = new Set<string>();

/**
 * Starts a Neo4j of its own process on the loopback address.
 *
 * @throws Error with the end of the server's log when it does not come up.
 */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<RunningNeo4j> {
  const { auth = true } = options;
  const library = await neo4jLibrary();
  const port = options.port ?? (await freePort());
  const directory = options.directory ?? (await temporaryDirectory());
  await mkdir(directory, { recursive: true });

  // The server ends when its standard input closes, so also when this process is killed.
  const args = ['-cp', path.join(library, '*'), SOURCE, String(port), directory];
  const child = spawn(
    javaCommand(),
    [
      `-Xmx${options.heapMegabytes ?? HEAP_MEGABYTES}m`,
      ...(options.javaFlags ?? QUICK_START),
      ...args,
      ...(auth ? [PASSWORD] : []),
    ],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  child.stdin.on('error', () => {}); // It may be gone before its input is closed.
  const end = ending(child);

  const kill = async () => {
    child.kill('SIGKILL');
    await end;
  };
  const stop = async () => {
    child.stdin.end();
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
    await end;
    clearTimeout(late);
    if (temporary.delete(directory)) await rm(directory, { recursive: true, force: true });
  };
  try {
    await untilReady(child, end, directory);
  } catch (fault) {
    await kill();
    await stop();
    throw fault;
  }
  const password = auth ? PASSWORD : '';
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: USER,
    password,
    port,
    pid: child.pid as number,
    directory,
    stop,
    kill,
  };
}

/** Resolves when the process is gone, or never came to be; never rejects. */
function ending(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

/** Keeps reading after that, so that a full pipe never stalls the server. */
async function untilReady(child: ChildProcess, end: Promise<void>, directory: string): Promise<void> {
  let printed = '';
  let late: NodeJS.Timeout | undefined;
  const ready = new Promise<undefined>((resolve) => {
    const listen = (chunk: Buffer) => {
      printed = (printed + chunk.toString()).slice(-20_000);
      if (/^READY$/m.test(printed)) resolve(undefined);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
  });
  const trouble = await Promise.race([
    ready,
    end.then(() => 'ended while starting'),
    new Promise<string>((resolve) => {
      const seconds = START_PATIENCE_MS / 1000;
      late = setTimeout(() => resolve(`did not come up in ${seconds} s`), START_PATIENCE_MS);
    }),
  ]);
  clearTimeout(late);
  if (trouble === undefined) return;
  const log = await readFile(path.join(directory, 'logs', 'debug.log'), 'utf8').catch(() => '');
  throw new Error(`Neo4j ${trouble}. It printed:\n${tail(printed)}\nIts log ends:\n${tail(log)}`);
}

function tail(text: string): string {
  return text.trimEnd().split('\n').slice(-LOG_LINES).join('\n') || '(nothing)';
}

async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'migration-governance-graph-neo4j-'));
  temporary.add(directory);
  return directory;
}

/** A port of this machine that is free right now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
