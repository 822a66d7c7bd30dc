// Memory of a service that is loaded, as the operating system counts it.
import { startService } from '../processes.mjs';
import { asker, distinctBodies, mixedBodies, scenario } from '../scenarios.mjs';
import { memoryOf } from './process-figures.mjs';
import { loaded } from './wrk.mjs';

/** After a minute of the mixed load at full speed, with every cache as it is by default; then under documents that no cache knows. */
export async function memory({ short, log }) {
  const service = await startService();
  const at = () => memoryOf(service.pid)?.resident;
  try {
    const start = at();
    const ask = asker(service.url);
    const target = { url: service.url, path: '/graphql', bodies: await mixedBodies(ask) };
    await load(target, short ? 4 : 60);
    const afterLoad = at();
    const distinct = distinctBodies(20_000, await scenario('entity').prepare(ask));
    await load({ ...target, bodies: distinct }, short ? 2 : 30);
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
