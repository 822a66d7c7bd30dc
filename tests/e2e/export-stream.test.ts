import { once } from 'node:events';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import { buildSchema } from 'graphql';
import { afterEach, expect, it } from 'vitest';
import type { RequestContext } from '../../src/graphql/context.js';
import type { Answering } from '../../src/http/exports/pages.js';
import { sendTable } from '../../src/http/exports/table.js';
import { bareServer } from '../../src/http/server.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { eventually } from '../support/service.js';

const schema = buildSchema(`
  type Query { things(first: Int! = 25, after: String): ThingConnection! }
  type ThingConnection { edges: [ThingEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type ThingEdge { cursor: String! node: Thing! }
  type Thing { id: ID! text: String! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
`);
const ROWS = 60_000;
const TEXT = 'x'.repeat(200);

/** A GraphQL server with a list that is longer than any file, that counts how often it is asked. */
function longList(failAfter = Number.POSITIVE_INFINITY) {
  const state = { pages: 0 };
  const executeOperation = async ({
    variables,
  }: {
    variables: { exportFirst0: number; exportAfter0: string | null };
  }) => {
    state.pages++;
    const start = variables.exportAfter0 === null ? 0 : Number(variables.exportAfter0) + 1;
    const numbers = Array.from({ length: Math.min(variables.exportFirst0, ROWS - start) }, (_, at) => start + at);
    const data = {
      things: {
        exportPage: { hasNextPage: start + numbers.length < ROWS, endCursor: String(numbers.at(-1)) },
        exportTotal: ROWS,
        edges: numbers.map((number) => ({ exportCursor: String(number), node: { id: `t${number}`, text: TEXT } })),
      },
    };
    const dataVersion = state.pages > failAfter ? 'two' : 'one';
    return { http: {}, body: { kind: 'single', singleResult: { data, extensions: { dataVersion } } } };
  };
  return { state, apollo: { executeOperation } as unknown as ApolloServer<RequestContext> };
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function served(apollo: ApolloServer<RequestContext>, rows = 50_000): Promise<string> {
  const server = bareServer({ logLevel: 'silent', limits: DEFAULT_LIMITS });
  const answering: Answering = { apollo, schema, limits: DEFAULT_LIMITS, contextFor: () => ({}) as RequestContext };
  const asked = { name: 'things', query: '{ things { edges { node { id text } } } }', variables: {} };
  server.get('/', (request, reply) => sendTable(answering, { asked, wishes: { rows }, format: 'csv' }, request, reply));
  await server.listen({ host: '127.0.0.1', port: 0 });
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/`;
}

it('writes up to the limit of rows, and says beforehand that it cuts', async () => {
  const { apollo } = longList();
  const response = await fetch(await served(apollo));
  expect(response.headers.get('x-total-count')).toBe(String(ROWS));
  expect(response.headers.get('x-truncated')).toBe('true');
  const lines = (await response.text()).split('\r\n');
  expect(lines).toHaveLength(50_000 + 2);
  expect(lines.at(-2)).toMatch(/^t49999,/);
});

it('waits while nobody reads, so that memory stays as it is however long the table', async () => {
  const { apollo, state } = longList();
  const request = get(await served(apollo));
  const [response] = await once(request, 'response');
  response.pause();
  await new Promise((wake) => setTimeout(wake, 700));
  const read = state.pages;
  await new Promise((wake) => setTimeout(wake, 300));
  expect(state.pages).toBe(read);
  expect(state.pages).toBeLessThan(400); // Of 500: what the buffers of two sockets hold.
  let bytes = 0;
  for await (const chunk of response) bytes += chunk.length;
  expect(state.pages).toBe(500);
  expect(bytes).toBeGreaterThan(50_000 * TEXT.length);
});

it('stops the work when the client goes away', async () => {
  const { apollo, state } = longList();
  const request = get(await served(apollo));
  const [response] = await once(request, 'response');
  await once(response, 'data');
  request.destroy();
  let last = -1;
  await eventually('no more pages are asked', async () => {
    const still = state.pages === last;
    last = state.pages;
    return still;
  });
  expect(state.pages).toBeLessThan(400);
});

it('breaks the connection when the data change half-way, so that no half file looks whole', async () => {
  const { apollo } = longList(3);
  const response = await fetch(await served(apollo));
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
});
