// Sends the bodies of a file to the service at a fixed rate.
// Run as a process: node open-loop.mjs URL FILE RATE SECONDS
import { readFileSync } from 'node:fs';
import { keptConnections, Latencies, paced, send } from './paced.mjs';

const [, , url, file, rate, seconds] = process.argv;
const bodies = readFileSync(file, 'utf8').trimEnd().split('\n');
const agent = keptConnections();
const headers = { 'content-type': 'application/json' };
const latencies = new Latencies();
let [requests, failed] = [0, 0];

await paced(Number(rate), Number(seconds), async (at, intended) => {
  const body = bodies[at % bodies.length];
  const { status } = await send(agent, url, { method: 'POST', path: '/graphql', headers, body });
  latencies.since(intended);
  requests++;
  if (status !== 200) failed++;
});
process.stdout.write(JSON.stringify({ requests, failed, ...latencies.figures() }));
process.exit(0);
