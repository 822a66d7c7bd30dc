// Sends honest requests at a fixed rate whatever the server does, and a hostile one among each hundred.
// Run as a process: node client.mjs URL FILE RATE SECONDS [PATH]; to another path than the service's, honest ones alone.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { keptConnections, Latencies, paced, send } from '../measure/paced.mjs';
import { median } from '../measure/statistics.mjs';
import { HOSTILE } from './hostile.mjs';

const ONE_HOSTILE_IN = 100;
/** Latencies are also told by spans of the run: a machine that stands still spoils one of them, a slow service all. */
const SPAN_SECONDS = 5;
const MOST_TOLD = 10;
const TOO_BUSY = new Set([503, 504]);

const SERVICE_PATH = '/graphql';

const [, , url, file, rate, seconds, path = SERVICE_PATH] = process.argv;
const bodies = readFileSync(file, 'utf8').trimEnd().split('\n');
const agent = keptConnections();
const strangers = new http.Agent({ keepAlive: false, maxSockets: 16 });
const headers = { 'content-type': 'application/json' };

const honest = { requests: 0, failed: 0, errors: [] };
const hostile = { requests: 0, statuses: {}, failures: [] };
const whole = new Latencies();
const spans = [];

async function ask(at, intended) {
  const body = bodies[at % bodies.length];
  const { status, text } = await send(agent, url, { method: 'POST', path, headers, body });
  whole.since(intended);
  const span = Math.floor(at / (Number(rate) * SPAN_SECONDS));
  spans[span] ??= new Latencies();
  spans[span].since(intended);
  honest.requests++;
  if (status === 200 && !text.startsWith('{"errors"')) return;
  honest.failed++;
  if (honest.errors.length < MOST_TOLD) honest.errors.push(`${status} ${text.slice(0, 200)}`);
}

async function attack(request) {
  const { status, text } = await send(strangers, url, request);
  hostile.requests++;
  hostile.statuses[status] = (hostile.statuses[status] ?? 0) + 1;
  // A connection that is closed on a body that is too large is a refusal as well.
  const wrong = status >= 500 && !TOO_BUSY.has(status);
  if ((wrong || text === 'timeout') && hostile.failures.length < MOST_TOLD)
    hostile.failures.push(`${request.path} ${status} ${text.slice(0, 200)}`);
}

await paced(Number(rate), Number(seconds), async (at, intended) => {
  const attacked =
    path === SERVICE_PATH && at % ONE_HOSTILE_IN === 0 && attack(HOSTILE[(at / ONE_HOSTILE_IN) % HOSTILE.length]);
  await ask(at, intended);
  await attacked;
});
const typical = median(spans.map((span) => span.figures()).map(({ p50, p99 }) => p99 / p50));
process.stdout.write(JSON.stringify({ honest: { ...honest, ...whole.figures(), typical }, hostile }));
process.exit(0);
