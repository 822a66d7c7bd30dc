// Where the time of a request goes: a CPU profile of the service under one scenario, summed up.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { asService, UNCACHED } from '../peers/index.mjs';
import { ROOT, startService } from '../processes.mjs';
import { asker } from '../scenarios.mjs';
import { summed } from './profile-summary.mjs';
import { loaded } from './wrk.mjs';

const LINES = 25;

/** Profiles one scenario on the embedded engine; returns the summary as text, and leaves the profile in the folder. */
export async function profiled(scenario, seconds) {
  const folder = path.join(ROOT, 'bench', 'results', 'profiles', scenario.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const service = await startService(scenario.cached ? {} : UNCACHED, {
    // Its parts are told by their files.
    entry: 'serve.js',
    node: ['--cpu-prof', `--cpu-prof-dir=${folder}`],
  });
  const way = asService(scenario);
  const bodies = (await scenario.prepare(asker(service.url))).map((one) => way.body(one));
  const target = { url: service.url, path: way.path, bodies };
  await loaded(target, 1);
  const since = Number(process.hrtime.bigint() / 1000n);
  const { perSecond } = await loaded(target, seconds);
  await service.stop();
  if (perSecond === 0)
    throw new Error(`${scenario.name}: nothing was answered in ${seconds} s; take a longer --slice.`);
  const [file] = readdirSync(folder);
  const { functions, parts } = summed(JSON.parse(readFileSync(path.join(folder, file), 'utf8')), since);
  const requests = perSecond * seconds;
  const lines = (rows) =>
    rows.slice(0, LINES).map(([name, ms]) => `  ${((ms * 1000) / requests).toFixed(0).padStart(8)} us  ${name}`);
  return [
    `${scenario.name}: ${Math.round(perSecond)}/s; microseconds a request by part`,
    ...lines(parts),
    ' by function',
    ...lines(functions),
    '',
  ].join('\n');
}
