// From the command to the first right answer, with the whole dataset.
import { asService } from '../peers/index.mjs';
import { ALL_CORES, startService } from '../processes.mjs';
import { scenario } from '../scenarios.mjs';
import { processorTimeOf } from './process-figures.mjs';
import { median } from './statistics.mjs';

const entity = scenario('entity');
const ID = 'iom';

async function answersRight(url) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: asService(entity).body({ id: ID }),
  });
  const { data } = await response.json();
  return data?.organisation?.id === ID;
}

/** Seconds of some starts, on all cores, as a user starts it. */
export async function coldStart({ short, log }) {
  const seconds = [];
  const processor = [];
  for (let run = 0; run < (short ? 3 : 7); run++) {
    const start = performance.now();
    const service = await startService({}, { probe: answersRight, core: ALL_CORES });
    seconds.push((performance.now() - start) / 1000);
    processor.push(processorTimeOf([service.pid]) ?? 0);
    await service.stop();
  }
  log(`cold start: ${median(seconds).toFixed(2)} s, of the processor ${median(processor).toFixed(2)} s`);
  return { seconds, processor, median: median(seconds), medianProcessor: median(processor) };
}
