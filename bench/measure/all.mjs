// One run: which parts, with which peers, in which order.
import { asBare, asDriver, asEngine, asNeo4jGraphql, asService, NOTHING_KEPT, UNCACHED } from '../peers/index.mjs';
import { missingNeo4j, startLoadedNeo4j } from '../peers/neo4j.mjs';
import { startPeer, startService } from '../processes.mjs';
import { comparison, report } from '../report/table.mjs';
import { asker, scenario } from '../scenarios.mjs';
import { coldStart } from './cold-start.mjs';
import { growth } from './growth.mjs';
import { hostile } from './hostile.mjs';
import { cpuFactor, machine } from './machine.mjs';
import { memory } from './memory.mjs';
import { mixed } from './mixed.mjs';
import { profiled } from './profile.mjs';
import { throughput } from './throughput.mjs';
import { missingGenerator } from './wrk.mjs';

const PARTS = { mixed, hostile, start: coldStart, memory, growth };

/** The scenarios that read the graph, each with another question every time. */
const WITH_FACTS = ['entity', 'neighbourhood', 'three-hops', 'nested-500', 'nested-1000', 'path', 'coverage'];

/** @returns the results, and as `text` their tables in Markdown */
export async function measureAll(options, log) {
  const missing = missingGenerator();
  if (missing) throw new Error(missing);
  if (options.profile) return profiles(options);
  const result = { machine: machine(), cpuFactor: cpuFactor(), options, scenarios: [] };
  log(`CPU factor ${result.cpuFactor.toFixed(2)}`);
  const compared = options.ab !== undefined || options.against !== undefined;
  if (compared || options.parts.includes('throughput'))
    await withServers(options, log, async (peers, neo4j) => {
      result.machine.neo4j = neo4j;
      result.scenarios = await measured(peers, options, log);
    });
  if (compared) return { ...result, text: comparison(result.scenarios) };
  for (const part of options.parts) if (PARTS[part]) result[part] = await PARTS[part]({ ...options, log });
  return { ...result, text: report(result) };
}

async function profiles({ scenarios, slice }) {
  const texts = [];
  for (const name of scenarios) texts.push(await profiled(scenario(name), slice * 2));
  return { text: texts.join('\n') };
}

async function measured(peers, options, log) {
  const ask = asker(peers[0].url);
  const results = [];
  for (const name of options.scenarios) {
    const one = scenario(name);
    const asking = peers.filter(({ only }) => only === undefined || only.includes(name));
    results.push(await throughput(one, asking, await one.prepare(ask), { ...options, log }));
  }
  return results;
}

/** Starts what is measured, and ends all of it in whatever way the work ends. */
async function withServers(options, log, work) {
  const started = [];
  const keep = async (server) => {
    started.push(await server);
    return started.at(-1);
  };
  try {
    if (options.ab || options.against) return await work(await changedAndNot(options, keep));
    const peers = await embeddedPeers(keep);
    const missing = options.neo4j ? await missingNeo4j() : 'not asked for';
    if (missing) {
      log(`Without Neo4j and its peers: ${missing}.`);
      return await work(peers);
    }
    const neo4j = await keep(startLoadedNeo4j());
    return await work([...peers, ...(await neo4jPeers(keep, neo4j))], neo4j.version);
  } finally {
    for (const server of started.reverse()) await server.stop();
  }
}

async function embeddedPeers(keep) {
  const service = await keep(startService(UNCACHED));
  const forgetful = await keep(startService(NOTHING_KEPT));
  const cached = await keep(startService());
  const bare = await keep(startPeer('bare'));
  const engine = await keep(startPeer('engine'));
  return [
    { name: 'embedded', ...asked(service), ask: asService },
    { name: 'forgetful', ...asked(forgetful), ask: asService, only: WITH_FACTS },
    { name: 'cached', ...asked(cached), ask: asService, only: ['repeated'] },
    { name: 'bytes', ...asked(bare), ask: asBare('bytes'), keeps: true, only: ['typename', 'repeated'] },
    { name: 'json', ...asked(bare), ask: asBare('json'), keeps: true, only: ['typename', 'entity', 'nested-1000'] },
    { name: 'engine', ...asked(engine), ask: asEngine, only: ['entity', 'neighbourhood', 'three-hops', 'path'] },
  ];
}

/** These share the cores with the database. */
async function neo4jPeers(keep, { env, pid }) {
  const service = await keep(startService({ ...UNCACHED, ...env }));
  const driver = await keep(startPeer('driver', env));
  const library = await keep(startPeer('neo4j-graphql', env));
  return [
    { name: 'neo4j', ...asked(service, pid), ask: asService, only: WITH_FACTS },
    { name: 'driver', ...asked(driver, pid), ask: asDriver, only: WITH_FACTS },
    { name: 'neo4j-graphql', ...asked(library, pid), ask: asNeo4jGraphql, only: WITH_FACTS },
  ];
}

/** Where a peer is asked, and which processes work for it. */
const asked = ({ url, pid }, ...others) => ({ url, pids: [pid, ...others] });

/** The service and itself with another variable, or in another build. */
async function changedAndNot({ ab = [], against }, keep) {
  const change = Object.fromEntries(ab);
  const unchanged = await keep(startService(UNCACHED, { ...(against && { dist: against }) }));
  const changed = await keep(startService({ ...UNCACHED, ...change }));
  return [
    { name: 'embedded', ...asked(unchanged), ask: asService },
    { name: 'changed', ...asked(changed), ask: asService },
  ];
}
