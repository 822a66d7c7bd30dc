// A client that sends at a fixed rate whatever the server does, so that a stall is felt by all that
// should have been sent meanwhile. Run as a process: node open-loop.mjs URL FILE RATE SECONDS
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { quantile } from './statistics.mjs';

const [, , url, file, rate, seconds] = process.argv;
const bodies = readFileSync(file, 'utf8').trimEnd().split('\n');
const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });

function send(body) {
  return new Promise((resolve) => {
    const request = http.request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode === 200));
      },
    );
    request.once('error', () => resolve(false));
    request.end(body);
  });
}

const total = Math.round(Number(rate) * Number(seconds));
const start = performance.now();
const latencies = [];
let failed = 0;
const open = [];
for (let sent = 0; sent < total; ) {
  const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * Number(rate)) + 1);
  for (; sent < due; sent++) {
    const intended = start + (sent / Number(rate)) * 1000;
    open.push(
      send(bodies[sent % bodies.length]).then((good) => {
        if (!good) failed++;
        latencies.push(performance.now() - intended);
      }),
    );
  }
  await new Promise((wake) => setTimeout(wake, 1));
}
await Promise.all(open);
process.stdout.write(
  JSON.stringify({
    requests: total,
    failed,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    max: quantile(latencies, 1),
  }),
);
process.exit(0);
