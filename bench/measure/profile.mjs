// Where the time of a request goes: a CPU profile of the service under one scenario, summed up.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { asService, UNCACHED } from '../peers/index.mjs';
import { ROOT, startService } from '../processes.mjs';
import { asker } from '../scenarios.mjs';
import { loaded } from './wrk.mjs';

const LINES = 25;

/** The part of the program that a frame belongs to. */
export function partOf(url) {
  if (url === '') return '(native)';
  const [, found] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url.replace(/^.*node_modules\//, 'node_modules/')) ?? [];
  return found ?? /dist\/src\/(.*)$/.exec(url)?.[1] ?? url.replace(/^file:\/\//, '');
}

/**
 * Self time by function and by part, in milliseconds, most first.
 *
 * @param {{ startTime: number, nodes: { id: number, callFrame: { functionName: string, url: string } }[], samples: number[], timeDeltas: number[] }} profile
 * @param {number} since microseconds of the clock of the machine: what came before, as the start does, is left out
 */
export function summed({ startTime, nodes, samples, timeDeltas }, since = 0) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const [byFunction, byPart] = [new Map(), new Map()];
  let now = startTime;
  for (const [at, id] of samples.entries()) {
    now += timeDeltas[at];
    const { functionName, url } = frames.get(id);
    if (functionName === '(idle)' || now < since) continue;
    const part = partOf(url);
    const name = `${functionName || '(anonymous)'} ${part}`;
    byFunction.set(name, (byFunction.get(name) ?? 0) + timeDeltas[at] / 1000);
    const of = part === '(native)' ? functionName || part : part;
    byPart.set(of, (byPart.get(of) ?? 0) + timeDeltas[at] / 1000);
  }
  const sorted = (map) => [...map].sort(([, one], [, other]) => other - one);
  return { functions: sorted(byFunction), parts: sorted(byPart) };
}

/** Profiles one scenario on the embedded engine; returns the summary as text, and leaves the profile in the folder. */
export async function profiled(scenario, seconds) {
  const folder = path.join(ROOT, 'bench', 'results', 'profiles', scenario.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const service = await startService(scenario.cached ? {} : UNCACHED, {
    node: ['--cpu-prof', `--cpu-prof-dir=${folder}`],
  });
  const way = asService(scenario);
  const bodies = (await scenario.prepare(asker(service.url))).map((one) => way.body(one));
  const target = { url: service.url, path: way.path, bodies };
  await loaded(target, 1);
  const since = Number(process.hrtime.bigint() / 1000n);
  const { perSecond } = await loaded(target, seconds);
  await service.stop();
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
