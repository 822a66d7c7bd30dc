// Sends honest requests at a fixed rate whatever the server does, and a hostile one among each hundred.
// Run as a process: node client.mjs URL FILE RATE SECONDS [PATH]; to another path than the service's, honest ones alone.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { median, quantile } from '../measure/statistics.mjs';
import { HOSTILE } from './hostile.mjs';

const ONE_HOSTILE_IN = 100;
/** Latencies are also told by spans of the run: a machine that stands still spoils one of them, a slow service all. */
const SPAN_MS = 5000;
const PATIENCE_MS = 20_000;
const MOST_TOLD = 10;
const TOO_BUSY = new Set([503, 504]);

const SERVICE_PATH = '/graphql';

const [, , url, file, rate, seconds, path = SERVICE_PATH] = process.argv;
const bodies = readFileSync(file, 'utf8').trimEnd().split('\n');
const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
const strangers = new http.Agent({ keepAlive: false, maxSockets: 16 });
const JSON_HEADERS = { 'content-type': 'application/json' };

/** The status of an answer and, where it is wanted, its text; status 0 where none comes. */
function send(agentOf, { method, path, headers, body }) {
  return new Promise((resolve) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const request = http.request(
      `${url}${path}`,
      { method, agent: agentOf, headers: { ...headers, ...length }, timeout: PATIENCE_MS },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          if (text.length < 400) text += chunk;
        });
        response.once('end', () => resolve({ status: response.statusCode, text }));
        response.once('error', (fault) => resolve({ status: 0, text: fault.message }));
      },
    );
    request.once('timeout', () => request.destroy(new Error('timeout')));
    request.once('error', (fault) => resolve({ status: 0, text: fault.code ?? fault.message }));
    request.end(body);
  });
}

const honest = { requests: 0, failed: 0, errors: [], latencies: [] };
const hostile = { requests: 0, statuses: {}, failures: [] };
const spans = [];

async function ask(body, intended) {
  const { status, text } = await send(agent, { method: 'POST', path, headers: JSON_HEADERS, body });
  const latency = performance.now() - intended;
  honest.latencies.push(latency);
  const span = Math.floor((intended - start) / SPAN_MS);
  spans[span] ??= [];
  spans[span].push(latency);
  honest.requests++;
  if (status === 200 && !text.startsWith('{"errors"')) return;
  honest.failed++;
  if (honest.errors.length < MOST_TOLD) honest.errors.push(`${status} ${text.slice(0, 200)}`);
}

async function attack(request) {
  const { status, text } = await send(strangers, request);
  hostile.requests++;
  hostile.statuses[status] = (hostile.statuses[status] ?? 0) + 1;
  // A connection that is closed on a body that is too large is a refusal as well.
  const wrong = status >= 500 && !TOO_BUSY.has(status);
  if ((wrong || text === 'timeout') && hostile.failures.length < MOST_TOLD)
    hostile.failures.push(`${request.path} ${status} ${text.slice(0, 200)}`);
}

const total = Math.round(Number(rate) * Number(seconds));
const start = performance.now();
const open = new Set();
const followed = (work) => {
  open.add(work);
  void work.finally(() => open.delete(work));
};
for (let sent = 0; sent < total; ) {
  const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * Number(rate)) + 1);
  for (; sent < due; sent++) {
    if (path === SERVICE_PATH && sent % ONE_HOSTILE_IN === 0)
      followed(attack(HOSTILE[(sent / ONE_HOSTILE_IN) % HOSTILE.length]));
    followed(ask(bodies[sent % bodies.length], start + (sent / Number(rate)) * 1000));
  }
  await new Promise((wake) => setTimeout(wake, 1));
}
await Promise.all(open);
const { latencies, ...counted } = honest;
const [p50, p99, max] = [0.5, 0.99, 1].map((share) => quantile(latencies, share));
const typical = median(Object.values(spans).map((span) => quantile(span, 0.99) / quantile(span, 0.5)));
process.stdout.write(JSON.stringify({ honest: { ...counted, p50, p99, max, typical }, hostile }));
process.exit(0);
