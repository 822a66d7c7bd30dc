// The questions that are measured, with their variables and the facts that each answer must hold.
// A scenario's `prepare` asks a running service for the ids that it rotates over.

/** Enum values stand in the graph as lower-case words with hyphens. */
export const word = (value) => value?.toLowerCase().replaceAll('_', '-');

const line = (...parts) => parts.map((part) => part ?? '-').join(' | ');

/** Facts of a neighbourhood, given as members of the form { id, name, role, from, to, bodies: [{ id, name, role }] }. */
export const neighbourFacts = (members) =>
  members.flatMap(({ id, name, role, from, to, bodies }) => [
    line(id, name, word(role), from, to),
    ...bodies.map((body) => line(id, body.id, body.name, word(body.role), ...(body.issueAreas ?? []).sort())),
  ]);

/** Facts of a list of mandates, each with holder, issue area, sources and, where asked for, statements and periods. */
export const mandateFacts = (mandates) =>
  mandates.flatMap((mandate) => [
    line(mandate.id, word(mandate.function), word(mandate.confidence), mandate.reason),
    line(mandate.id, mandate.actor.id, mandate.actor.name),
    line(mandate.id, mandate.issueArea.id, mandate.issueArea.name),
    ...cited(mandate),
    ...(mandate.statements ?? []).flatMap((one) => [
      line(one.id, word(one.strength), one.evidence, one.from, one.to),
      ...cited(one),
    ]),
    ...(mandate.periods ?? []).map((one) => line(mandate.id, word(one.strength), word(one.reach), one.from, one.to)),
  ]);

const cited = ({ id, sources }) =>
  sources.map(({ locator, source }) => line(id, source.id, source.title, source.year, locator));

/** Facts of a coverage matrix, given as cells { function, issueArea: { id, name }, status, verdict }. */
export const cellFacts = (cells) =>
  cells.map(({ function: name, issueArea, status, verdict }) =>
    line(word(name), issueArea.id, issueArea.name, word(status), word(verdict)),
  );

export const entityFacts = (thing) => [
  line(thing.id, thing.name, thing.abbreviation, word(thing.kind), thing.description, thing.founded),
  line(thing.seatCity, thing.website, word(thing.confidence), thing.seatCountry?.id, thing.seatCountry?.name),
];

const nodesOf = (connection) => connection.edges.map(({ node }) => node);

async function allNodes(ask, field, selection) {
  const nodes = [];
  for (let after = null; ; ) {
    const page = (
      await ask(
        `query ($after: String) { list: ${field}(first: 100, after: $after) {
      edges { node { ${selection} } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
    ).list;
    nodes.push(...nodesOf(page));
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

const AREAS = 'issueAreas(first: 100) { edges { node { id } } }';
const membersQuery = (kept, process = '') => {
  const bodies = `id name memberships(first: 100${kept}) { edges { role node { id name ${process} } } }`;
  return `query ($id: ID!) { process(id: $id) { id name members(first: 100) { edges { role from to node {
    ... on State { ${bodies} } ... on Organisation { ${bodies} } ... on Process { ${bodies} } } } } } }`;
};

const membersFound = ({ process }) =>
  process.members.edges.map(({ role, from, to, node }) => ({
    id: node.id,
    name: node.name,
    role,
    from,
    to,
    bodies: node.memberships.edges.map((edge) => ({
      ...edge.node,
      role: edge.role,
      issueAreas: edge.node.issueAreas && nodesOf(edge.node.issueAreas).map(({ id }) => id),
    })),
  }));

/** Processes around which the answer has about 150 things: their members, and the bodies of these. */
async function processesOfSize(ask, least, most) {
  const processes = await allNodes(ask, 'processes', 'id');
  const sized = [];
  for (const { id } of processes) {
    const members = membersFound(await ask(membersQuery(''), { id }));
    const rows = members.length + members.reduce((sum, { bodies }) => sum + bodies.length, 0);
    // A list of bodies that a page cannot hold would make the answers unequal.
    if (least <= rows && rows <= most && members.length < 100 && members.every(({ bodies }) => bodies.length < 100))
      sized.push({ id });
  }
  return sized;
}

const MANDATE = `id function confidence reason actor { id name } issueArea { id name } sources { locator source { id title year } }`;
const STATEMENTS = `statements { id strength evidence from to sources { locator source { id title year } } }`;
const PERIODS = 'periods { strength reach from to }';
const mandatesQuery = (more = '') =>
  `query ($after: String) { mandates(first: 100, after: $after) { edges { node { ${MANDATE} ${more} } } } }`;

/** Every place in the list of mandates after which there are a hundred more. */
async function mandatePages(ask) {
  const cursors = [];
  for (let after = null; ; ) {
    const { mandates } = await ask(
      'query ($after: String) { mandates(first: 100, after: $after) { edges { cursor } pageInfo { hasNextPage } } }',
      { after },
    );
    cursors.push(...mandates.edges.map(({ cursor }) => cursor));
    if (!mandates.pageInfo.hasNextPage) break;
    after = cursors.at(-1);
  }
  return cursors.slice(0, -100).map((after, at) => ({ after, skip: at + 1 }));
}

const YEARS = Array.from({ length: 2025 - 1919 + 1 }, (_, at) => ({ asOf: 1919 + at }));

/** Steps through a list by a stride that meets every place, so that neighbours in it do not follow each other. */
const scattered = (list, stride = 37) => list.map((_, at) => list[(at * stride) % list.length]);

/**
 * @typedef {object} Scenario
 * @property {string} name
 * @property {string} title what a reader of the table is told
 * @property {string} query
 * @property {(ask: (query: string, variables?: object) => Promise<any>) => Promise<object[]>} prepare variables to rotate over
 * @property {(data: any) => string[]} facts what the answer states, the same for every peer
 * @property {true} [one] the same body each time
 * @property {true} [cached] the byte cache stays on
 */

/** @type {readonly Scenario[]} */
export const SCENARIOS = [
  {
    name: 'typename',
    title: '`{ __typename }`',
    query: '{ __typename }',
    prepare: async () => [{}],
    facts: (data) => [data.__typename],
    one: true,
  },
  {
    name: 'entity',
    title: 'entity by id, 10 fields, rotating',
    query: `query ($id: ID!) { organisation(id: $id) {
      id name abbreviation kind description founded seatCity website confidence seatCountry { id name } } }`,
    prepare: async (ask) => (await allNodes(ask, 'organisations', 'id')).map(({ id }) => ({ id })),
    facts: (data) => entityFacts(data.organisation),
  },
  {
    name: 'repeated',
    title: 'the same question repeated',
    query: `query ($id: ID!) { organisation(id: $id) {
      id name abbreviation kind description founded seatCity website confidence seatCountry { id name } } }`,
    prepare: async () => [{ id: 'iom' }],
    facts: (data) => entityFacts(data.organisation),
    one: true,
    cached: true,
  },
  {
    name: 'neighbourhood',
    title: 'neighbourhood: process, members, their bodies (about 150), rotating',
    query: membersQuery(''),
    prepare: (ask) => processesOfSize(ask, 90, 240),
    facts: (data) => neighbourFacts(membersFound(data)),
  },
  {
    name: 'three-hops',
    title: '3 hops: process, members, their bodies, issue areas of these, rotating',
    query: membersQuery('', `... on Process { ${AREAS} }`),
    prepare: (ask) => processesOfSize(ask, 90, 240),
    facts: (data) => neighbourFacts(membersFound(data)),
  },
  {
    name: 'nested-500',
    title: '500 nested entities: 100 mandates with holder, issue area and sources, rotating',
    query: mandatesQuery(),
    prepare: async (ask) => scattered(await mandatePages(ask)),
    facts: (data) => mandateFacts(nodesOf(data.mandates)),
  },
  {
    name: 'nested-1000',
    title: '1,000 nested entities: the same with statements, their sources, and periods, rotating',
    query: mandatesQuery(`${STATEMENTS} ${PERIODS}`),
    prepare: async (ask) => scattered(await mandatePages(ask)),
    facts: (data) => mandateFacts(nodesOf(data.mandates)),
  },
  {
    name: 'path',
    title: 'shortest path between two ids, up to 6 links, rotating',
    query: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 6, first: 1) { paths {
      length nodes { id name } steps { links { id type since until } } } } }`,
    prepare: async (ask) => {
      const states = await allNodes(ask, 'states', 'id');
      const bodies = [...(await allNodes(ask, 'organisations', 'id')), ...(await allNodes(ask, 'processes', 'id'))];
      // Every state with ten bodies: more pairs than a run asks for, so that hardly one comes twice.
      const pairs = states.flatMap(({ id }, at) =>
        Array.from({ length: 10 }, (_, more) => ({ from: id, to: bodies[(at * 7 + more * 29) % bodies.length].id })),
      );
      return scattered(pairs);
    },
    // Which of several shortest paths is found is nobody's promise; how long they are is.
    facts: ({ paths: { paths } }) => [paths.length === 0 ? 'none' : `length ${paths[0].length}`],
  },
  {
    name: 'coverage',
    title: 'coverage matrix at a changing year',
    query: `query ($asOf: Year!) { coverage(asOf: $asOf) { cells { function issueArea { id name } status verdict } } }`,
    prepare: async () => scattered(YEARS),
    facts: (data) => cellFacts(data.coverage.cells),
  },
];

export const scenario = (name) => {
  const found = SCENARIOS.find((one) => one.name === name);
  if (!found)
    throw new Error(`There is no scenario ${name}; known are ${SCENARIOS.map((one) => one.name).join(', ')}.`);
  return found;
};

/** The mixed load: shares of scenarios, in percent. */
export const MIXED = { entity: 60, neighbourhood: 25, 'nested-1000': 10, path: 5 };

/**
 * Bodies of the mixed load, a hundred at a time in the shares of MIXED and spread evenly.
 *
 * @param {number} hundreds how many hundreds of bodies
 */
export async function mixedBodies(ask, hundreds = 5) {
  const bodies = [];
  for (const [name, share] of Object.entries(MIXED)) {
    const one = scenario(name);
    const variables = await one.prepare(ask);
    for (let at = 0; at < share * hundreds; at++) bodies.push(bodyOf(one, variables[at % variables.length]));
  }
  return scattered(bodies);
}

/** Documents that no cache knows: each asks for an organisation under another name of the field. */
export const distinctBodies = (count, variables) =>
  Array.from({ length: count }, (_, at) => {
    const { query } = scenario('entity');
    return bodyOf({ query: query.replace('organisation(', `o${at}: organisation(`) }, variables[at % variables.length]);
  });

/** The body of a request to the service. */
export const bodyOf = ({ query }, variables) => JSON.stringify({ query: query.replace(/\s+/g, ' '), variables });

/** Asks a service one question; throws where the answer is not whole. */
export const asker =
  (url) =>
  async (query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = await response.json();
    if (response.status !== 200 || answer.errors)
      throw new Error(`${url} answered ${response.status}: ${JSON.stringify(answer.errors ?? answer).slice(0, 500)}`);
    return answer.data;
  };
