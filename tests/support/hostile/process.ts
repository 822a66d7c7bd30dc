import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE_ROOT } from '../../../src/config.js';
import { LIMITS, type LimitName } from '../../../src/limits.js';
import { type Running, runCommand } from '../command.js';
import { eventually, PATIENT_LIMITS } from '../service.js';
import { graphqlRequest, sendPatiently } from './raw.js';

/** The limits of `PATIENT_LIMITS`, as an operator sets them. */
export const PATIENT_ENVIRONMENT: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LIMITS).map(([name, { variable }]) => [variable, String(PATIENT_LIMITS[name as LimitName])]),
);

/** Several start side by side on a busy machine. */
const START_PATIENCE_MS = 90_000;
const CLOCK_TICKS_A_SECOND = 100;

/** The built service as a process of its own, as an operator runs it. */
export interface ServerProcess extends Running {
  readonly url: string;
  readonly port: number;
  /** False once it has ended, of itself or not. */
  running(): boolean;
  /** Memory that it holds right now, in bytes. */
  rss(): number;
  /** Processor time that it has used since it started, in seconds. */
  cpuSeconds(): number;
  /** What it may spend of that on one thing that it refuses: as much as three starts of it, however fast the machine. */
  readonly mostCpuSeconds: number;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
}

/** Starts the built service on the real dataset and a free port, unless told otherwise. */
export async function startProcess(env: Record<string, string> = {}): Promise<ServerProcess> {
  const run = runCommand('main.js', { PORT: '0', LOG_LEVEL: 'warn', ...PATIENT_ENVIRONMENT, ...env });
  const address = () => /GraphQL +(http:\S+)\/graphql/.exec(run.output())?.[1];
  await eventually(
    'the service says where it listens',
    async () => {
      if (run.child.exitCode !== null) throw new Error(`The service ended while it started:\n${run.output()}`);
      return address() !== undefined;
    },
    START_PATIENCE_MS,
  );
  const url = address() as string;
  const proc = (file: string) => readFileSync(`/proc/${run.child.pid}/${file}`, 'utf8');
  const end = async (signal: NodeJS.Signals) => {
    run.child.kill(signal);
    await run.ended;
  };
  const cpuSeconds = () => {
    const fields = proc('stat').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS_A_SECOND;
  };
  return {
    ...run,
    url,
    port: Number(new URL(url).port),
    running: () => run.child.exitCode === null && run.child.signalCode === null,
    rss: () => Number(/VmRSS:\s+(\d+) kB/.exec(proc('status'))?.[1]) * 1024,
    cpuSeconds,
    mostCpuSeconds: 3 * cpuSeconds(),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

const HEADLINE = path.join(PACKAGE_ROOT, 'questions', '01-uncovered-migrant-rights.graphql');

/** The data of the first question of the library: what a service that is well always answers alike. */
export async function headline(url: string): Promise<object> {
  const { text } = await sendPatiently(Number(new URL(url).port), graphqlRequest(readFileSync(HEADLINE, 'utf8')));
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(`The headline question was answered ${text}`);
  return data;
}
