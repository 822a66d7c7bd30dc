// What is aimed at: a first goal, and a further one. A ratio of two peers is one row each.

const COMMON = ['entity', 'neighbourhood', 'three-hops', 'nested-500', 'nested-1000', 'path', 'coverage'];
const OF_FIRST = ['entity', 'neighbourhood', 'nested-500', 'path', 'coverage'];

const row = (scenario, one, other, first, moonshot) => ({ scenario, one, other, first, moonshot });

/** Ratios of requests a second: `one` against `other`. */
export const RATIOS = [
  row('entity', 'embedded', 'neo4j-graphql', 6, 12),
  row('neighbourhood', 'embedded', 'neo4j-graphql', 4, 10),
  row('nested-500', 'embedded', 'neo4j-graphql', 3, 8),
  row('nested-1000', 'embedded', 'neo4j-graphql', 4, 10),
  row('path', 'embedded', 'neo4j-graphql', 1.5, 4),
  row('coverage', 'embedded', 'neo4j-graphql', 8, 20),
  row('repeated', 'cached', 'bytes', 0.6, 0.9),
  row('three-hops', 'embedded', 'engine', 0.5, 0.8),
  row('path', 'embedded', 'engine', 0.8, 0.95),
  row('typename', 'embedded', 'json', 0.25, 0.5),
  row('entity', 'embedded', 'json', 0.25, 0.5),
  row('nested-1000', 'embedded', 'json', 0.3, 0.7),
  ...OF_FIRST.map((scenario) => row(scenario, 'neo4j', 'driver', 0.7, 0.9)),
  row('three-hops', 'neo4j', 'driver', 0.8, 0.95),
];

/** Ratios without a goal, which say what the peers are worth among themselves. */
export const CONTEXT = [
  ...COMMON.map((scenario) => row(scenario, 'forgetful', 'embedded')),
  ...COMMON.map((scenario) => row(scenario, 'forgetful', 'neo4j-graphql')),
  ...COMMON.map((scenario) => row(scenario, 'neo4j', 'neo4j-graphql')),
  ...COMMON.map((scenario) => row(scenario, 'driver', 'neo4j-graphql')),
];

/** Names of the peers as a reader of the table knows them. */
export const PEERS = {
  embedded: 'service, embedded engine',
  forgetful: 'service, embedded engine, nothing kept',
  cached: 'service, embedded engine, byte cache on',
  neo4j: 'service on Neo4j',
  'neo4j-graphql': '@neo4j/graphql',
  driver: 'raw driver',
  engine: 'raw engine calls',
  json: 'bare JSON',
  bytes: 'bare bytes',
};

/** The other goals: a figure of the results, its unit, and which figures are good. */
export const FIGURES = [
  {
    title: 'cold start to the first correct answer',
    unit: 's',
    of: ({ start }) => start?.median,
    first: 1,
    moonshot: 0.4,
  },
  {
    title: 'memory after a minute of load',
    unit: 'MB',
    of: ({ memory }) => memory?.afterLoad,
    first: 200,
    moonshot: 120,
  },
  {
    title: 'mixed load at half of capacity, p99 / p50',
    unit: '',
    of: ({ mixed }) => mixed && mixed.p99 / mixed.p50,
    first: 5,
    moonshot: 3,
  },
  {
    title: '1,000 distinct documents, throughput against one document',
    unit: '',
    of: ({ hostile }) => hostile?.ratio.median,
    spread: ({ hostile }) => hostile?.ratio,
    first: 0.5,
    most: true,
  },
  {
    title: 'coverage matrix on 100 × the data, time against 1 ×',
    unit: '×',
    of: ({ growth }) => grownBy(growth, 'coverage', 100),
    first: 100,
    moonshot: 20,
  },
];

/** How many times longer a scenario takes at a size than on the dataset itself. */
export function grownBy(growth, scenario, times) {
  const at = (size) => growth?.find((one) => one.times === size)?.milliseconds[scenario];
  return at(times) && at(1) ? at(times) / at(1) : undefined;
}
