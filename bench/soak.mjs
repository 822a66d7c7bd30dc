// Half of capacity for a long time, with hostile requests among the honest ones.
// node bench/soak.mjs [--seconds 600] [--short]
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { memoryOf } from './measure/process-figures.mjs';
import { loaded, outputOf } from './measure/wrk.mjs';
import { GENERATOR_CORE, pinned, startPeer, startService } from './processes.mjs';
import { asker, mixedBodies } from './scenarios.mjs';
import { scratchFolder } from './scratch.mjs';

const LONG_SECONDS = 600;
const SHORT_SECONDS = 20;
const CAPACITY_SECONDS = { short: 4, long: 10 };
/** How long the client is measured by itself. */
const CLIENT_SECONDS = { short: 4, long: 60 };
const SHARE_OF_CAPACITY = 0.5;
const MOST_P99_TO_P50 = 5;
/** Bytes a minute by which memory may grow in the second half of the long form. */
const MOST_GROWTH_A_MINUTE = 2_000_000;
const MEASURE_MS = 1000;
/** How many samples lie between two looks into the statistics, as far apart as Prometheus takes them: each look is work for the service too. */
const SAMPLES_A_LOOK = 15;
/**
 * The limits that hold in public, which the hostile requests are to meet. No answer is kept, or all the work would
 * be done after the first minute.
 */
const PUBLIC = { LIMIT_NODES: '10000', LIMIT_PRICE: '5000', CACHE_BYTES: '0' };

const { values } = parseArgs({ options: { seconds: { type: 'string' }, short: { type: 'boolean', default: false } } });
const seconds = Number(values.seconds ?? (values.short ? SHORT_SECONDS : LONG_SECONDS));
const service = await startService(PUBLIC);
let failed = true;
try {
  const bodies = await mixedBodies(asker(service.url));
  const capacity = await capacityOf(bodies);
  const rate = capacity * SHARE_OF_CAPACITY;
  process.stderr.write(`capacity ${Math.round(capacity)}/s; ${Math.round(rate)}/s for ${seconds} s\n`);
  const samples = [];
  const watch = setInterval(() => void sample(samples), MEASURE_MS);
  const figures = await load(service.url, bodies, rate, seconds);
  clearInterval(watch);
  await service.stop();
  const client = await clientItself(bodies, rate);
  const findings = judged(figures, samples);
  process.stdout.write(report({ capacity, rate, client, samples, findings, ...figures }));
  failed = findings.length > 0;
} finally {
  await service.stop();
}
process.exit(failed ? 1 : 0);

async function capacityOf(bodies) {
  const target = { url: service.url, path: '/graphql', bodies };
  const duration = values.short ? CAPACITY_SECONDS.short : CAPACITY_SECONDS.long;
  await loaded(target, duration);
  const { perSecond, failed: lost } = await loaded(target, duration);
  // A service that is asked for all it can do may refuse some of it, which then is beyond its capacity.
  return perSecond - lost / duration;
}

/**
 * The same client at the same rate on a server that sends a short answer for whatever it gets: what is left of a tail
 * then is of the client and of the machine.
 */
async function clientItself(bodies, rate) {
  const bare = await startPeer('bare');
  try {
    await fetch(`${bare.url}/keep/answer`, { method: 'POST', body: '{"data":{}}' });
    const duration = values.short ? CLIENT_SECONDS.short : CLIENT_SECONDS.long;
    return (await load(bare.url, bodies, rate, duration, '/bytes/answer')).honest;
  } finally {
    await bare.stop();
  }
}

async function load(url, bodies, rate, duration, ...more) {
  const file = path.join(scratchFolder(), 'bodies.txt');
  writeFileSync(file, bodies.join('\n'));
  const script = path.join(import.meta.dirname, 'soak', 'client.mjs');
  const [command, ...args] = pinned(GENERATOR_CORE, [
    process.execPath,
    script,
    url,
    file,
    String(rate),
    String(duration),
    ...more,
  ]);
  return JSON.parse(await outputOf(spawn(command, args)));
}

/** Resident memory, and now and then, where the service tells it, its heap. */
async function sample(samples) {
  const at = performance.now() / 1000;
  const resident = (memoryOf(service.pid)?.resident ?? 0) * 1024 * 1024;
  const one = { at, resident, heap: undefined };
  samples.push(one);
  if (samples.length % SAMPLES_A_LOOK !== 0) return;
  const text = await fetch(`${service.url}/metrics`)
    .then((response) => (response.ok ? response.text() : ''))
    .catch(() => '');
  const heap = /^nodejs_heap_size_used_bytes(?:\{[^}]*\})? (\S+)/m.exec(text)?.[1];
  if (heap !== undefined) one.heap = Number(heap);
}

/** The samples of the second half that tell something. */
function secondHalf(samples, name) {
  return samples.slice(samples.length / 2).filter((one) => one[name] !== undefined);
}

/** Slope by least squares over the second half, in bytes a minute; undefined where nothing was told. */
function slopeOf(samples, name) {
  const told = secondHalf(samples, name);
  if (told.length < 3) return undefined;
  const mean = (of) => told.reduce((sum, one) => sum + of(one), 0) / told.length;
  const [at, value] = [mean((one) => one.at), mean((one) => one[name])];
  const spread = told.reduce((sum, one) => sum + (one.at - at) ** 2, 0);
  return (told.reduce((sum, one) => sum + (one.at - at) * (one[name] - value), 0) / spread) * 60;
}

/** What does not hold. A short run shows errors; how even latency and memory are takes a long one. */
function judged({ honest, hostile }, samples) {
  const findings = [];
  if (honest.errors.length > 0) findings.push(`${honest.failed} honest requests failed: ${honest.errors.join('; ')}`);
  if (hostile.failures.length > 0) findings.push(`hostile requests: ${hostile.failures.join('; ')}`);
  if (honest.requests === 0 || hostile.requests === 0) findings.push('nothing was asked');
  if (seconds < LONG_SECONDS) return findings;
  if (honest.p99 > MOST_P99_TO_P50 * honest.p50) findings.push(`p99 is ${(honest.p99 / honest.p50).toFixed(1)} × p50`);
  for (const name of ['resident', 'heap']) {
    const slope = slopeOf(samples, name);
    if (slope > MOST_GROWTH_A_MINUTE) findings.push(`${name} memory grows by ${megabytes(slope)} MB a minute`);
  }
  return findings;
}

function report({ capacity, rate, client, honest, hostile, samples, findings }) {
  const of = (name) => {
    const told = secondHalf(samples, name);
    const [first, last] = [told[0], told.at(-1)];
    const slope = slopeOf(samples, name);
    return slope === undefined
      ? 'not told'
      : `${megabytes(first[name])} → ${megabytes(last[name])} MB, ${megabytes(slope)} MB a minute`;
  };
  const rows = [
    ['capacity', `${Math.round(capacity)} requests a second`],
    ['load', `${Math.round(rate)} requests a second for ${seconds} s`],
    ['honest requests', `${honest.requests}, ${honest.failed} failed`],
    [
      'hostile requests',
      `${hostile.requests}: ${Object.entries(hostile.statuses)
        .map(([status, count]) => `${count} × ${status}`)
        .join(', ')}`,
    ],
    ['latency from the intended start', latencies(honest)],
    ['the same of the client on a server that does nothing', latencies(client)],
    ['p99 / p50 of each five seconds, median', `${honest.typical.toFixed(1)} ×`],
    ['resident memory, second half', of('resident')],
    ['heap, second half', of('heap')],
    ['result', findings.length === 0 ? 'all holds' : findings.join('; ')],
  ];
  return `| soak | |\n|---|---|\n${rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}\n`;
}

function latencies({ p50, p99, max }) {
  return `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (${(p99 / p50).toFixed(1)} ×), longest ${max.toFixed(0)} ms`;
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(2);
}
