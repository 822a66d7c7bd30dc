// `npm run bench`: starts the service and its peers, proves that they answer the same, and measures them.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cpuFactor, machine } from './measure/machine.mjs';
import { throughput } from './measure/throughput.mjs';
import { missingGenerator } from './measure/wrk.mjs';
import { readOptions, USAGE } from './options.mjs';
import { asBare, asCypher, asNeo4jGraphql, asService, UNCACHED } from './peers/index.mjs';
import { ROOT, startPeer, startService } from './processes.mjs';
import { asker, scenario } from './scenarios.mjs';

const log = (text) => process.stderr.write(`${text}\n`);

async function run(options) {
  const missing = missingGenerator();
  if (missing) throw new Error(missing);
  const result = { machine: machine(), cpuFactor: cpuFactor(), options, scenarios: [] };
  log(`CPU factor ${result.cpuFactor.toFixed(2)}`);
  const servers = [];
  const started = async (server) => {
    servers.push(await server);
    return servers.at(-1).url;
  };
  try {
    const peers = await withoutNeo4j(started);
    const ask = asker(peers[0].url);
    for (const name of options.scenarios) {
      const one = scenario(name);
      const kept = peers.filter(({ only }) => only === undefined || only.includes(name));
      const measured = await throughput(one, kept, await one.prepare(ask), { ...options, log });
      result.scenarios.push(measured);
    }
  } finally {
    for (const server of servers) await server.stop();
  }
  return result;
}

async function withoutNeo4j(started) {
  const uncached = await started(startService(UNCACHED));
  const bare = await started(startPeer('bare'));
  return [
    { name: 'embedded', url: uncached, ask: asService },
    { name: 'cached', url: await started(startService()), ask: asService, only: ['repeated'] },
    { name: 'bytes', url: bare, ask: asBare('bytes'), keeps: true, only: ['typename', 'entity', 'repeated'] },
    { name: 'json', url: bare, ask: asBare('json'), keeps: true },
    {
      name: 'engine',
      url: await started(startPeer('engine')),
      ask: asCypher,
      only: ['entity', 'neighbourhood', 'three-hops', 'path'],
    },
  ];
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(USAGE);
  else {
    const result = await run(options);
    const folder = path.join(ROOT, 'bench', 'results');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'latest.json'), JSON.stringify(result, null, 2));
  }
} catch (error) {
  log(error.stack ?? String(error));
  process.exitCode = 1;
}
