import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefinitionNode, getIntrospectionQuery, Kind, parse, print, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { PACKAGE_ROOT } from '../../src/config.js';
import { DEFAULT_LIMITS, LIMITS, type Limits } from '../../src/limits.js';
import { readQuestions } from '../../src/questions/library.js';
import { PATIENT_LIMITS, post, startTestService } from '../support/service.js';

const QUERY = '{ organisations(first: 10) { edges { node { name sources { source { id } } } } } }';
const TOO_DEEP = `{ ${'a { '.repeat(20)} b ${'}'.repeat(20)} }`;

let service: Service;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const ask = (place: string, init: RequestInit = {}) => fetch(`${service.url}${place}`, init);
const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

describe('an answer', () => {
  it('tells what it was priced at', async () => {
    const { body } = await post(service.url, QUERY);
    expect(body.extensions.cost).toEqual({
      price: expect.any(Number),
      limit: DEFAULT_LIMITS.price,
      nodes: expect.any(Number),
      nodeLimit: DEFAULT_LIMITS.nodes,
    });
  });

  it('tells its price though an error stands in it', async () => {
    const { body } = await post(service.url, '{ coverage(asOf: 1700) { asOf } }');
    expect(body.errors).toHaveLength(1);
    expect(body.extensions.cost.price).toBeGreaterThan(0);
  });
});

describe('a dry run', () => {
  const dry = (body: Record<string, unknown>) => ({
    'by its header': () => ask('/graphql', json(body, { 'x-dry-run': 'true' })),
    'by its address': () => ask('/graphql?dryRun=true', json(body)),
    'by GET': () =>
      ask(`/graphql?dryRun=true&query=${encodeURIComponent(String(body.query))}`, {
        headers: { 'apollo-require-preflight': 'y' },
      }),
    'whatever format is asked for': () => ask('/graphql?dryRun=true&format=csv', json(body)),
  });

  it.each(Object.entries(dry({ query: QUERY })))('answers with the price alone: %s', async (_way, send) => {
    const response = await send();
    expect(response.status).toBe(200);
    const answered = (await post(service.url, QUERY)).body.extensions.cost;
    const { dearest, ...cost } = ((await response.json()) as { extensions: { cost: { dearest: unknown[] } } })
      .extensions.cost;
    expect(cost).toEqual(answered);
    expect(dearest[0]).toEqual({ path: 'organisations.edges.node.sources.source', rows: 20, price: 20 });
  });

  it('tells what is wrong with a document, and what is too dear', async () => {
    const wrong = await ask('/graphql?dryRun=true', json({ query: '{ nothing }' }));
    expect(wrong.status).toBe(400);
    const dear = await ask('/graphql?dryRun=true', json({ query: '{ organisations(first: 1000) { totalCount } }' }));
    expect(dear.status).toBe(400);
    expect(await dear.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'first' } }],
      extensions: { cost: { dearest: expect.any(Array) } },
    });
  });
});

describe('documents that go another way than /graphql', () => {
  it.each([
    ['a table', () => ask('/graphql?format=csv', json({ query: TOO_DEEP }))],
    ['a graph file', () => ask('/graphql?format=gexf', json({ query: TOO_DEEP }))],
    ['a permalink', () => ask('/permalinks', json({ query: TOO_DEEP }))],
  ])('keep the same limits: %s', async (_name, send) => {
    const response = await send();
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'depth', allowed: 12, found: 21 } }],
    });
  });

  it('come in shorter pages where a long one would be too dear', async () => {
    const cheap = await startTestService({ limits: { ...PATIENT_LIMITS, price: 30 } });
    const file = (url: string) =>
      fetch(`${url}/graphql?format=csv`, json({ query: '{ states { edges { node { id } } } }' }));
    const [whole, pieces] = [await file(service.url), await file(cheap.url)];
    expect(pieces.status).toBe(200);
    expect(await pieces.text()).toBe(await whole.text());
    await cheap.close();
  });

  it('are priced page by page as a file', async () => {
    const query = 'query ($n: Int!) { organisations { edges { node { memberships(first: $n) { totalCount } } } } }';
    const response = await ask('/graphql?format=csv', json({ query, variables: { n: 101 } }));
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { limit: 'first' } }] });
  });
});

/** The operations of the explorer, each with the fragments that it needs. */
function explorerOperations(): { name: string; query: string }[] {
  const folder = path.join(PACKAGE_ROOT, 'web', 'explorer', 'src');
  const definitions = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => parse(readFileSync(path.join(folder, file), 'utf8')).definitions);
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  const needed = (node: DefinitionNode, names = new Set<string>()): ReadonlySet<string> => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (!fragment || names.has(value)) return;
        names.add(value);
        needed(fragment, names);
      },
    });
    return names;
  };
  return definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION
      ? [
          {
            name: one.name?.value ?? '',
            query: [one, ...[...needed(one)].map((name) => fragments.get(name) as DefinitionNode)]
              .map(print)
              .join('\n'),
          },
        ]
      : [],
  );
}

describe('the service’s own documents', () => {
  const entries = Object.entries(LIMITS);
  const ofDocuments = entries.slice(entries.findIndex(([name]) => name === 'documentCharacters'));
  const strictest: Partial<Limits> = Object.fromEntries(ofDocuments.map(([name, { min }]) => [name, min]));
  let strict: Service;
  beforeAll(async () => {
    strict = await startTestService({ limits: { ...PATIENT_LIMITS, ...strictest } });
  });
  afterAll(() => strict.close());

  const price = async (query: string, variables: object = {}) => {
    const response = await fetch(`${strict.url}/graphql?dryRun=true`, json({ query, variables }));
    return (await response.json()) as { errors?: unknown; extensions: { cost: { price: number } } };
  };

  it.each(readQuestions(path.join(PACKAGE_ROOT, 'questions')))(
    'keep the strictest limits that can be set: $name',
    async ({ query, variables }) => expect((await price(query, variables)).errors).toBeUndefined(),
  );

  it.each(explorerOperations())('keep them too: $name', async ({ query }) =>
    expect((await price(query)).errors).toBeUndefined(),
  );

  it('and so does what tools ask about the schema', async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true });
    const { errors, extensions } = await price(query);
    expect(errors).toBeUndefined();
    expect(extensions.cost.price).toBeGreaterThan(100);
  });
});
