// The same questions on a graph of several times the size, with the degrees that the dataset has.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformWithOxc } from 'vite';
import { content } from '../peers/dataset.mjs';
import { asService, UNCACHED } from '../peers/index.mjs';
import { ROOT, startService } from '../processes.mjs';
import { asker, scenario } from '../scenarios.mjs';
import { answersOf } from './content.mjs';
import { memoryOf } from './process-figures.mjs';
import { median } from './statistics.mjs';

export const GROWING = ['coverage', 'entity', 'neighbourhood', 'path'];
const PATIENCE_MS = 1_800_000;
const MOST_REQUESTS = 40;
const MOST_MS = 15_000;

/** The multiplier of the tests, as a module that the service's own process can load. */
async function multiplier() {
  const file = path.join(ROOT, 'tests', 'support', 'scale.ts');
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  const built = path.join(ROOT, 'bench', 'results', 'scale.mjs');
  mkdirSync(path.dirname(built), { recursive: true });
  writeFileSync(built, code);
  return built;
}

/** Milliseconds of each scenario at each size, by one client that waits for each answer. */
export async function growth({ sizes, log }) {
  const scale = await multiplier();
  const results = [];
  let variables;
  const single = (await content()).nodes.find(({ labels }) => labels.includes('Organisation')).rows.length;
  for (const times of sizes) {
    const before = performance.now();
    const service = await startService(
      { ...UNCACHED, BENCH_TIMES: String(times), BENCH_SCALE: scale },
      {
        // A module of it is replaced.
        entry: 'serve.js',
        node: ['--max-old-space-size=6000', '--import', path.join(ROOT, 'bench', 'measure', 'multiply.mjs')],
        patience: PATIENCE_MS,
      },
    );
    const start = (performance.now() - before) / 1000;
    try {
      const ask = asker(service.url);
      const { organisations } = await ask('{ organisations { totalCount } }');
      if (organisations.totalCount !== single * times)
        throw new Error(`growth: the graph is ${organisations.totalCount / single} times the dataset, not ${times}.`);
      // The first copy keeps its ids: the same questions fit every size.
      variables ??= await prepared(ask);
      const milliseconds = {};
      for (const name of GROWING) milliseconds[name] = await timed(scenario(name), service.url, variables[name]);
      results.push({ times, start, resident: memoryOf(service.pid)?.resident, milliseconds });
      log(`growth, ${times} times: start ${start.toFixed(1)} s, ms ${JSON.stringify(milliseconds)}`);
    } finally {
      await service.stop();
    }
  }
  return results;
}

const prepared = async (ask) =>
  Object.fromEntries(await Promise.all(GROWING.map(async (name) => [name, await scenario(name).prepare(ask)])));

async function timed(one, url, variables) {
  const way = asService(one);
  const bodies = variables.map((each) => way.body(each));
  const target = { label: one.name, url, path: way.path, facts: way.facts };
  await answersOf({ ...target, bodies }, 3);
  const times = [];
  const end = performance.now() + MOST_MS;
  for (let at = 0; at < MOST_REQUESTS && (at < 3 || performance.now() < end); at++) {
    const start = performance.now();
    await answersOf({ ...target, bodies: [bodies[at % bodies.length]] });
    times.push(performance.now() - start);
  }
  return Number(median(times).toFixed(2));
}
