import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { PACKAGE_ROOT } from '../../src/config.js';
import { questionsWithSources } from '../../src/exports/question-sources.js';
import { WISH_NAMES } from '../../src/exports/wishes.js';
import { readQuestions } from '../../src/questions/library.js';
import { SEED } from '../support/real.js';
import { post, startTestService } from '../support/service.js';

const QUESTIONS = readQuestions(path.join(PACKAGE_ROOT, 'questions'));
const MEMBERSHIPS = '{ memberships { totalCount edges { node { id role member { ... on Named { name } } } } } }';
/** Questions whose answers are numbers and texts alone. */
const WITHOUT_THINGS = ['how-to-cite', 'coverage-over-time'];
const WITH_SOURCES = questionsWithSources(readFileSync(path.join(PACKAGE_ROOT, 'schema.graphql'), 'utf8'), QUESTIONS);

let service: Service;
beforeAll(async () => {
  service = await startTestService({ seedDir: SEED });
}, 30_000);
afterAll(() => service.close());

const get = (address: string, headers: Record<string, string> = {}) => fetch(service.url + address, { headers });
const rowsOf = (text: string, delimiter = ','): string[][] => parse(text, { delimiter, recordDelimiter: '\r\n' });
const file = (query: string, accept: string, more = '') =>
  fetch(`${service.url}/graphql${more}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query, operationName: null }),
  });

describe('a question at its address', () => {
  it.each(QUESTIONS)('is a whole table: $name', async ({ name }) => {
    const csv = await get(`/questions/${name}.csv`);
    expect(csv.status, await csv.clone().text()).toBe(200);
    const [header = [], ...rows] = rowsOf(await csv.text());
    expect(new Set(header).size, 'names of columns are unique').toBe(header.length);
    expect(rows.flat().join()).not.toContain('[object');
    const total = csv.headers.get('x-total-count');
    if (total !== null) expect(rows).toHaveLength(Number(total));

    const jsonl = (await (await get(`/questions/${name}.jsonl`)).text()).split('\n').slice(0, -1);
    expect(jsonl).toHaveLength(rows.length);
    for (const line of jsonl) {
      const names = Object.keys(JSON.parse(line));
      // A list of objects stands for the columns that go through it.
      expect(names.every((name) => header.some((column) => column === name || column.startsWith(`${name}.`)))).toBe(
        true,
      );
      expect(header.every((column) => names.some((name) => column === name || column.startsWith(`${name}.`)))).toBe(
        true,
      );
    }
    const tsv = rowsOf(await (await get(`/questions/${name}.tsv`)).text(), '\t');
    expect(tsv.slice(1)).toEqual(rows);
  });

  it.each(QUESTIONS)('is a graph, or holds nothing to make one of: $name', async ({ name }) => {
    for (const ending of ['graphml', 'gexf']) {
      const response = await get(`/questions/${name}.${ending}`);
      const text = await response.text();
      if (WITHOUT_THINGS.includes(name)) {
        expect(response.status).toBe(400);
        expect(text).toContain('This answer holds no things with an id, so there is no graph in it. Take csv or json.');
      } else {
        expect(response.status, text).toBe(200);
        expect(text).toMatch(/<node id="/);
      }
    }
  });

  it.each(QUESTIONS)('brings the sources of its rows, or says that they have none: $name', async ({ name }) => {
    const response = await get(`/questions/${name}.csv?sources=true`);
    const text = await response.text();
    if (WITH_SOURCES.includes(name)) expect(rowsOf(text)[0]?.join()).toMatch(/\bsources\.(source|locator)|\bsource\./i);
    else {
      expect(response.status).toBe(400);
      expect(text).toContain('sources: the rows of this table');
      expect(text).toContain('Leave sources out');
      const list = /name in list one whose rows have them: ([\w.]*\w)/.exec(text)?.[1];
      if (list) expect((await get(`/questions/${name}.csv?sources=true&list=${list}`)).status).toBe(200);
    }
  });

  it('keeps in JSON Lines each mandate with its own sources', async () => {
    const text = await (await get('/questions/uncovered-migrant-rights.jsonl')).text();
    const rows = text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    const mandates = rows.flatMap((row) => row.mandates);
    expect(mandates.length).toBeGreaterThan(rows.length);
    for (const mandate of mandates)
      expect(mandate).toMatchObject({ 'actor.name': expect.any(String), sources: expect.any(Array) });
    expect(mandates.some(({ sources }) => sources.length > 1)).toBe(true);
  });

  it('takes its variables as parameters: numbers, lists, ids, nothing', async () => {
    const rows = async (parameters: string) =>
      rowsOf(await (await get(`/questions/what-changed-since-2010.csv?${parameters}`)).text()).slice(1);
    const one = await rows('from=1990&to=2010&functions=FORUM_FOR_DIALOGUE');
    expect(one.length).toBeGreaterThan(0);
    expect(one.every(([id]) => id?.startsWith('forum-for-dialogue--'))).toBe(true);
    const two = await rows('from=1990&to=2010&functions=FORUM_FOR_DIALOGUE,KNOWLEDGE_CAPACITY');
    expect(await rows('from=1990&to=2010&functions=FORUM_FOR_DIALOGUE&functions=KNOWLEDGE_CAPACITY')).toEqual(two);
    expect(two.length).toBeGreaterThan(one.length);
    expect((await rows('from=1990&to=2010&functions=')).length).toBeGreaterThan(two.length);
  });

  it('names the file after question, variables and data version', async () => {
    const response = await get('/questions/members-of-a-process.csv?asOf=2015');
    const version = response.headers.get('x-data-version');
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="members-of-a-process--id-colombo-process--asOf-2015--first-50--data-${version}.csv"`,
    );
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  });

  it('has the answer itself as JSON, with the data version', async () => {
    const body = (await (await get('/questions/members-of-a-process.json')).json()) as {
      data: object;
      extensions: object;
    };
    expect(body).toMatchObject({ data: { process: { members: {} } }, extensions: { dataVersion: expect.any(String) } });
  });

  it('is cited as BibTeX, CSL-JSON and text', async () => {
    const address = `${service.url}/questions/members-of-a-process`;
    const bib = await get('/questions/members-of-a-process.bib');
    expect(bib.headers.get('content-type')).toContain('application/x-bibtex');
    expect(await bib.text()).toContain(`url = {${address}}`);
    const [csl] = (await (await get('/questions/members-of-a-process.csl.json')).json()) as { URL: string }[];
    expect(csl?.URL).toBe(address);
    const text = await (await get('/questions/members-of-a-process.txt?accessed=2026-11-25')).text();
    expect(text).toMatch(/Which states took part in the Colombo Process in 2010\?.*Accessed 2026-11-25\./);
  });

  it('is cited with the variables that it was asked with, by an address that asks with them again', async () => {
    const place = '/questions/members-of-a-process';
    const parameters = 'id=bali-process&asOf=2015';
    const bib = await (await get(`${place}.bib?${parameters}&first=50`)).text();
    expect(bib).toContain('2010? (asked with id: bali-process; asOf: 2015)}}');
    expect(bib).toContain(`url = {${service.url}${place}?${parameters}}`);
    const [csl] = (await (await get(`${place}.csl.json?${parameters}`)).json()) as { id: string; URL: string }[];
    expect(bib).toContain(`@misc{${csl?.id},`);
    const again = await fetch(csl?.URL as string, { headers: { accept: 'application/json' } });
    expect(await again.json()).toMatchObject({ variables: { id: 'bali-process', asOf: 2015, first: 50 } });
    const [other] = (await (await get(`${place}.csl.json?asOf=2015`)).json()) as { id: string }[];
    expect(other?.id).not.toBe(csl?.id);
    const text = await (await get(`${place}.txt?asOf=`)).text();
    expect(text).toContain(`(asked with asOf: none)”`);
  });

  it.each(['asof=2010', 'asOf=abc', 'asOf=9999', 'asOf=2010&asOf=2011', 'id=x y'])(
    'is not cited with what its file refuses: %s',
    async (parameters) => {
      const told = async (ending: string) => {
        const response = await get(`/questions/members-of-a-process${ending}?${parameters}`);
        const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
        return [response.status, errors[0]?.message, errors[0]?.extensions];
      };
      const refusal = await told('.json');
      expect(refusal[0]).toBe(400);
      for (const ending of ['.txt', '.bib', '.csl.json', '']) expect(await told(ending), ending).toEqual(refusal);
    },
  );

  it('has no variable of the name of another parameter', () => {
    const names = QUESTIONS.flatMap(({ variables }) => Object.keys(variables));
    expect(names.filter((name) => (WISH_NAMES as readonly string[]).includes(name))).toEqual([]);
  });

  it.each([
    ['members-of-a-process.xls', 404, 'There is no format "xls". Take one of csv, tsv, json, jsonl, graphml, gexf.'],
    ['members-of-a-proces.csv', 404, 'Did you mean "members-of-a-process"?'],
    ['members-of-a-process.csv?asof=2010', 400, 'asof: this question has no such variable. Did you mean "asOf"?'],
    ['members-of-a-process.csv?asOf=abc', 400, 'A year is a whole number such as 2010; "abc" is none.'],
    ['members-of-a-process.csv?asOf=2010&asOf=2011', 400, 'asOf is named several times and takes one value.'],
    [
      'members-of-a-process.csv?id=colomb-process',
      404,
      'process: no Process has the id "colomb-process". Did you mean "colombo-process"',
    ],
    ['members-of-a-process.gexf?id=colomb-process', 404, 'Did you mean "colombo-process"'],
    [
      'members-of-a-process.csv?id=iom',
      404,
      'process: no Process has the id "iom": it is that of a thing of the type Organisation.',
    ],
    ['treaties-of-a-state.csv?id=ZZZ', 404, 'no State has the id "ZZZ"'],
    ['members-of-a-process.csv?list=things', 400, 'It has: process.members, process.members.sources.'],
    ['members-of-a-process.csv?rows=50001', 400, 'rows must be a number from 1 to 50000'],
    ['members-of-a-process.csv?sources=yes', 400, 'sources must be true or false'],
    ['how-to-cite.gexf', 400, 'This answer holds no things with an id'],
    ['a-scenario-of-your-own.csv?input={', 400, 'JSON'],
  ])('says what is wrong: %s', async (address, status, message) => {
    const response = await get(`/questions/${address}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/json');
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(message);
  });
});

describe('any query as a file', () => {
  it('follows the whole table of memberships, row by row in the order of the list', async () => {
    const response = await file(MEMBERSHIPS, 'text/csv');
    const rows = rowsOf(await response.text()).slice(1);
    const total = Number(response.headers.get('x-total-count'));
    expect(total).toBeGreaterThan(2000);
    expect(rows).toHaveLength(total);
    expect(new Set(rows.map(([id]) => id)).size).toBe(total);
    expect(response.headers.get('x-truncated')).toBe('false');
  });

  it('stops at the rows asked for, and says so', async () => {
    const response = await file(MEMBERSHIPS, '*/*', '?format=csv&rows=150');
    expect(rowsOf(await response.text())).toHaveLength(151);
    expect(response.headers.get('x-truncated')).toBe('true');
    expect(response.headers.get('x-row-limit')).toBe('150');
  });

  it.each([
    ['text/csv', 'text/csv'],
    ['text/tab-separated-values', 'text/tab-separated-values'],
    ['application/x-ndjson', 'application/jsonl'],
    ['application/jsonl', 'application/jsonl'],
    ['application/graphml+xml', 'application/graphml+xml'],
    ['application/gexf+xml', 'application/gexf+xml'],
    ['application/json', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['*/*', 'application/json'],
    ['text/csv;q=0.5, application/json', 'application/json'],
  ])('goes by Accept: %s', async (accept, media) => {
    const response = await file('{ processes { edges { node { id } } } }', accept);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(media);
  });

  it('works by GET too', async () => {
    const query = encodeURIComponent(
      'query Q($id: ID!) { process(id: $id) { members { edges { node { ... on Named { name } } } } } }',
    );
    const variables = encodeURIComponent('{"id":"colombo-process"}');
    const response = await get(`/graphql?query=${query}&variables=${variables}&format=tsv`);
    expect(rowsOf(await response.text(), '\t')[0]).toEqual(['name']);
  });

  it.each([
    ['{ processes { edges { node { nam } } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ processes {', 'GRAPHQL_PARSE_FAILED'],
    ['query A { release { version } } query B { release { version } }', 'BAD_USER_INPUT'],
    ['{ processes(first: 1000) { edges { node { members(first: 1000) { totalCount } } } } }', 'LIMIT_EXCEEDED'],
  ])('refuses as JSON what GraphQL refuses: %s', async (query, code) => {
    const response = await file(query, 'text/csv');
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe(code);
  });

  it.each(['foo=1', 'asOf=2015', 'row=1', 'query=x'])('refuses a parameter that it would ignore: %s', async (more) => {
    const response = await file('{ processes { edges { node { id } } } }', '*/*', `?format=csv&${more}`);
    expect(response.status).toBe(400);
    const [name] = more.split('=');
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining(`${name}: there is no such parameter here.`) }],
    });
    const address = `/graphql?query=${encodeURIComponent('{ release { version } }')}`;
    expect((await get(`${address}&format=csv&rows=1`)).status).toBe(200);
    expect((await get(`${address}&format=csv&foo=1`)).status).toBe(400);
  });

  it('has as many aliases as any other, beside those that the service adds', async () => {
    const aliases = (count: number) =>
      `{ node(id: "iom") { ... on Organisation { ${Array.from({ length: count }, (_, at) => `a${at}: name`).join(' ')} } } }`;
    expect((await file(aliases(30), 'application/gexf+xml')).status).toBe(200);
    const refused = await file(aliases(31), 'application/gexf+xml');
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('The document has 31 aliases');
  });

  it.each([
    ['{ organisation(id: "nope") { name } }', 'organisation: no Organisation has the id "nope".'],
    ['{ organisation(id: "nope") { name sources { locator } } }', 'organisation: no Organisation has the id "nope".'],
    ['{ a: organisation(id: "iom") { name } b: organisation(id: "iomm") { name } }', 'b: no Organisation has the id'],
    ['{ node(id: "nope") { id } }', 'node: nothing has the id "nope".'],
  ])('is not there where a lookup finds nothing: %s', async (query, message) => {
    for (const accept of ['text/csv', 'application/jsonl', 'application/gexf+xml']) {
      const response = await file(query, accept);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({
        errors: [{ message: expect.stringContaining(message), extensions: { code: 'NOT_FOUND' } }],
      });
    }
  });

  it('refuses an unknown format and a request without a query', async () => {
    expect((await file(MEMBERSHIPS, '*/*', '?format=pdf')).status).toBe(400);
    const empty = await fetch(`${service.url}/graphql?format=csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(await empty.json()).toMatchObject({ errors: [{ message: expect.stringContaining('needs "query"') }] });
  });

  it('leaves JSON as it was', async () => {
    const { body } = await post(service.url, '{ process(id: "colombo-process") { id } }');
    expect(body.data).toEqual({ process: { id: 'colombo-process' } });
  });
});
