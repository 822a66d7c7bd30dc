import { Agent } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inputOf } from '../support/hostile/fuzz/index.js';
import { type Material, materialOf } from '../support/hostile/fuzz/material.js';
import { headline, type ServerProcess, startProcess } from '../support/hostile/process.js';
import { type RawAnswer, send } from '../support/hostile/raw.js';
import { faultsOf } from '../support/hostile/sound.js';

/**
 * 2,000 inputs in each run of the suite; HOSTILE=full takes 20,000. FUZZ_SEED=n begins elsewhere, and
 * with FUZZ_INPUTS=1 repeats the one input that a failure named.
 */
const FULL = process.env.HOSTILE === 'full';
const INPUTS = Number(process.env.FUZZ_INPUTS ?? (FULL ? 20_000 : 2000));
const FIRST_SEED = Number(process.env.FUZZ_SEED ?? 1);
const AT_ONCE = 8;
/** Of each fault. */
const MOST_SHOWN = 3;
const PATIENCE_MS = FULL ? 1_800_000 : 180_000;
/** Memory that caches may take once they are warm. */
const MOST_GROWTH_BYTES = 250_000_000;

let server: ServerProcess;
let material: Material;
beforeAll(async () => {
  server = await startProcess();
  material = await materialOf(server.url);
});
afterAll(() => server?.stop());

it(
  `takes ${INPUTS} spoilt inputs without a fault`,
  async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
    const before = await headline(server.url);
    const failures = new Map<string, string[]>();
    const statuses = new Map<string, number>();
    let next = FIRST_SEED;
    let warmed = 0;
    const last = FIRST_SEED + INPUTS;
    const worker = async () => {
      for (let seed = next++; seed < last && server.running(); seed = next++) {
        const { kind, asked } = inputOf(seed, material);
        const answer = await send(server.port, asked, { agent }).catch((fault: Error) => fault);
        const faults = answer instanceof Error ? [`no answer: ${answer.message}`] : faultsOf(asked, answer);
        const status = answer instanceof Error ? 'none' : answer.status;
        statuses.set(`${kind} ${status}`, (statuses.get(`${kind} ${status}`) ?? 0) + 1);
        if (faults.length > 0) {
          const alike = faults.join('; ');
          failures.set(alike, [...(failures.get(alike) ?? []), told(seed, kind, asked, answer)]);
        }
        if (seed === FIRST_SEED + Math.floor(INPUTS / 4)) warmed = server.rss();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    agent.destroy();
    if (!server.running()) throw new Error(`The server ended near input ${next}:\n${server.output().slice(-4000)}`);
    const counted = [...statuses].sort().map(([what, count]) => `${what}: ${count}`);
    if (FULL)
      process.stdout.write(`${counted.join('\n')}\nRSS ${warmed} to ${server.rss()}, CPU ${server.cpuSeconds()} s\n`);
    const shown = [...failures].map(
      ([faults, cases]) => `${cases.length} × ${faults}\n${cases.slice(0, MOST_SHOWN).join('\n')}`,
    );
    expect(shown.join('\n\n')).toBe('');
    expect(await headline(server.url)).toEqual(before);
    if (INPUTS > 1000) expect(server.rss() - warmed).toBeLessThan(MOST_GROWTH_BYTES);
  },
  PATIENCE_MS,
);

function told(seed: number, kind: string, asked: object, answer: RawAnswer | Error): string {
  const short = (value: object) => JSON.stringify(value).slice(0, 1500);
  const came = answer instanceof Error ? answer.message : { ...answer, headers: answer.headers['content-type'] };
  return `  FUZZ_SEED=${seed} FUZZ_INPUTS=1 (${kind})\n    asked ${short(asked)}\n    answered ${short({ came })}`;
}
