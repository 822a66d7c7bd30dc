// Memory of a service that is loaded, as the operating system counts it.
import { readFileSync } from 'node:fs';
import { startService } from '../processes.mjs';
import { asker, distinctBodies, mixedBodies, scenario } from '../scenarios.mjs';
import { loaded } from './wrk.mjs';

/** Resident memory of a process and its peak, in megabytes; undefined where the system does not tell. */
export function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const of = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
    return { resident: of('VmRSS'), peak: of('VmHWM') };
  } catch {
    return undefined;
  }
}

/** After a minute of the mixed load at full speed, with every cache as it is by default; then under documents that no cache knows. */
export async function memory({ short, log }) {
  const service = await startService();
  const at = () => memoryOf(service.pid)?.resident;
  try {
    const start = at();
    const ask = asker(service.url);
    const target = { url: service.url, path: '/graphql', bodies: await mixedBodies(ask) };
    await load(target, short ? 8 : 60);
    const afterLoad = at();
    const distinct = distinctBodies(20_000, await scenario('entity').prepare(ask));
    await load({ ...target, bodies: distinct }, short ? 4 : 30);
    const figures = { start, afterLoad, afterDistinct: at(), peak: memoryOf(service.pid)?.peak };
    log(
      `memory, MB: ${JSON.stringify(figures, (_, value) => (typeof value === 'number' ? Math.round(value) : value))}`,
    );
    return figures;
  } finally {
    await service.stop();
  }
}

async function load(target, seconds) {
  const { failed } = await loaded(target, seconds);
  if (failed > 0) throw new Error(`memory: ${failed} requests failed under load.`);
}
