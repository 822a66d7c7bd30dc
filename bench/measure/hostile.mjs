// A thousand distinct documents against the same questions in one document.
import { asService, UNCACHED } from '../peers/index.mjs';
import { startService } from '../processes.mjs';
import { asker, distinctBodies, scenario } from '../scenarios.mjs';
import { answersOf } from './content.mjs';
import { median, ratioOf } from './statistics.mjs';
import { loaded } from './wrk.mjs';

const DOCUMENTS = 1000;

export async function hostile({ rounds, slice, log }) {
  const service = await startService(UNCACHED);
  try {
    const entity = scenario('entity');
    const variables = await entity.prepare(asker(service.url));
    const way = asService(entity);
    const target = (label, bodies) => ({ label, url: service.url, path: way.path, bodies });
    const usual = target(
      'one document',
      variables.map((one) => way.body(one)),
    );
    const distinct = target('distinct documents', distinctBodies(DOCUMENTS, variables));
    await answersOf(distinct);
    const speeds = { usual: [], distinct: [] };
    for (const one of [usual, distinct]) await loaded(one, slice);
    for (let round = 0; round < rounds; round++)
      for (const [name, one] of [
        ['usual', usual],
        ['distinct', distinct],
      ]) {
        const { perSecond, failed } = await loaded(one, slice, round * 300);
        if (failed > 0) throw new Error(`hostile: ${failed} requests failed with ${one.label}.`);
        speeds[name].push(perSecond);
      }
    log(`hostile: ${Math.round(median(speeds.distinct))}/s for ${Math.round(median(speeds.usual))}/s`);
    return { documents: DOCUMENTS, ratio: ratioOf(speeds.distinct, speeds.usual) };
  } finally {
    await service.stop();
  }
}
