import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { unavailable } from '../../src/errors.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { apolloServer } from '../../src/graphql/apollo.js';
import { contextOf } from '../../src/graphql/context.js';
import { buildServiceSchema } from '../../src/graphql/schema.js';
import { bareServer } from '../../src/http/server.js';
import { thingRoutes } from '../../src/http/things/routes.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { STATEMENT_COLUMNS } from '../../src/things/statements.csv.js';
import { realDataset, SEED } from '../support/real.js';
import { post, startTestService } from '../support/service.js';
import { writeTiny } from '../support/tiny.js';

const ODD = {
  script: '<script>alert("x")</script> & Söhne',
  formula: "=cmd|' /C calc'!A0",
  arabic: 'المنظمة "الدولية" للهجرة',
  cyrillic: 'Международная организация, «МОМ»',
  lines: 'Two\nlines',
};

/** More than a page shows of a list. */
const CROWD = 510;

let service: Service;
beforeAll(async () => {
  service = await startTestService({
    seedDir: writeTiny(({ organisations, memberships }) => {
      for (const [id, name] of Object.entries(ODD)) {
        organisations.push({ id: `odd-${id}`, name, kind: 'ngo', description: name, sources: 'src-a' });
        memberships.push({
          member: `odd-${id}`,
          body: 'talks',
          role: 'observer',
          basis: 'undated-source',
          sources: 'src-a',
        });
      }
      for (let at = 0; at < CROWD; at++) {
        organisations.push({
          id: `crowd-${at}`,
          name: `No. ${at}`,
          kind: 'ngo',
          description: 'One.',
          sources: 'src-a',
        });
        memberships.push({
          member: `crowd-${at}`,
          body: 'council',
          role: 'partner',
          basis: 'undated-source',
          sources: 'src-a',
        });
      }
    }),
  });
});
afterAll(() => service.close());

const get = (address: string, accept?: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${service.url}${address}`, { redirect: 'manual', ...init, ...(accept && { headers: { accept } }) });
const table = (csv: string): Record<string, string>[] => parseCsv(csv, { columns: true, relax_quotes: false });

describe('one address for each thing', () => {
  it.each([
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html'],
    ['*/*', 'text/html'],
    ['application/json', 'application/json'],
    ['application/ld+json, application/json;q=0.5', 'application/ld+json'],
    ['text/html;q=0.1, text/csv', 'text/csv'],
    ['application/x-bibtex', 'application/x-bibtex'],
    ['application/vnd.citationstyles.csl+json', 'application/vnd.citationstyles.csl+json'],
  ])('answers Accept: %s with %s', async (accept, type) => {
    const response = await get('/id/talks', accept);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(response.headers.get('vary')?.toLowerCase()).toContain('accept');
  });

  it.each([
    ['html', 'text/html'],
    ['json', 'application/json'],
    ['jsonld', 'application/ld+json'],
    ['csv', 'text/csv'],
    ['bib', 'application/x-bibtex'],
    ['csl.json', 'application/vnd.citationstyles.csl+json'],
    ['txt', 'text/plain'],
  ])('answers .%s with %s, whatever is accepted', async (extension, type) => {
    const response = await get(`/id/talks.${extension}`, 'image/png');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  });

  it('names the other forms, the lasting address and the licence in its links', async () => {
    const links = (await get('/id/talks.json')).headers.get('link') ?? '';
    expect(links).toContain(`<${service.url}/id/talks>; rel="canonical"`);
    expect(links).toContain(`<${service.url}/id/talks.jsonld>; rel="alternate"; type="application/ld+json"`);
    expect(links).toContain('<https://creativecommons.org/publicdomain/zero/1.0/>; rel="license"');
  });

  it('gives JSON with certain and possible counts, facts and rows with their sources', async () => {
    const talks = await (await get('/id/talks.json')).json();
    expect(talks).toMatchObject({
      id: 'talks',
      type: 'Process',
      name: 'Talks',
      url: `${service.url}/id/talks`,
      year: 2010,
      facts: { founded: 1991, kind: 'REGIONAL_CONSULTATIVE_PROCESS', ended: null },
      certainty: 'CERTAIN',
      release: { license: 'CC0-1.0' },
    });
    expect(talks.lists.members.counts).toEqual([
      { year: 2010, certain: 2, withPossible: 9 },
      { year: 2025, certain: 0, withPossible: 9 },
    ]);
    expect(talks.lists.members).toMatchObject({ total: 9, cut: false });
    const rows: { other: { id: string } }[] = talks.lists.members.rows;
    expect(rows.find(({ other }) => other.id === 'AAA')).toMatchObject({
      other: { id: 'AAA', type: 'State', name: 'Ålandia', url: `${service.url}/id/AAA` },
      sources: [{ id: 'src-a', url: `${service.url}/id/src-a` }],
    });
  });

  it('tells another year where one is asked for', async () => {
    const early = await (await get('/id/old-talks.json?asOf=1982')).json();
    expect(early).toMatchObject({ year: 1982, certainty: 'CERTAIN' });
    expect(early.lists.members.counts[0]).toEqual({ year: 1982, certain: 1, withPossible: 1 });
  });

  it('has a table of statements with the documented columns', async () => {
    const response = await get('/id/talks.csv');
    expect(response.headers.get('content-disposition')).toMatch(
      /^inline; filename="talks-statements-[0-9a-f]{16}\.csv"$/,
    );
    const rows = table(await response.text());
    expect(Object.keys(rows[0] as object)).toEqual(STATEMENT_COLUMNS);
    expect(rows.filter(({ property }) => property === 'member')).toHaveLength(9);
    expect(rows.find(({ other }) => other === 'mover')).toMatchObject({ certainty: 'CERTAIN', sources: 'src-a;src-b' });
  });
});

describe('a long list', () => {
  it('is cut on the page, which says so, and is whole in the table', async () => {
    const page = await get('/id/council.html');
    expect(page.headers.get('x-cut-lists')).toBe(`members=500/${CROWD}`);
    expect(await page.text()).toContain(`The page shows the first 500 of ${CROWD} rows.`);
    const csv = await get('/id/council.csv');
    expect(csv.headers.get('x-cut-lists')).toBeNull();
    expect(table(await csv.text()).filter(({ property }) => property === 'member')).toHaveLength(CROWD);
  });
});

it('answers 503 while the graph is out of reach', async () => {
  const engine: GraphEngine = {
    name: 'neo4j',
    open: () => Promise.reject(unavailable('The graph database cannot be reached.')),
    versionAtHand: () => null,
    load: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const [server, apollo] = [
    bareServer({ logLevel: 'silent', limits: DEFAULT_LIMITS }),
    apolloServer(buildServiceSchema(), DEFAULT_LIMITS, []),
  ];
  await apollo.start();
  const facts = { version: '0', schemaHash: '', publicUrl: undefined };
  await thingRoutes(server, {
    apollo,
    contextFor: (request) => contextOf({ engine, service: facts }, request),
    publicUrl: undefined,
  });
  for (const address of ['/id/talks.json', '/cite.bib']) {
    const response = await server.inject(address);
    expect(response.statusCode).toBe(503);
    expect(response.headers['retry-after']).toBe('2');
    expect(response.json().errors[0].extensions.code).toBe('UNAVAILABLE');
  }
  await apollo.stop();
  await server.close();
});

describe('names of every kind', () => {
  it.each(Object.entries(ODD))('come out of each form as they went in: %s', async (id, name) => {
    const address = `/id/odd-${id}`;
    expect(await (await get(`${address}.json`)).json()).toMatchObject({ name, facts: { description: name } });
    expect(await (await get(`${address}.jsonld`)).json()).toMatchObject({ name, description: name });
    const [row] = table(await (await get(`${address}.csv`)).text());
    expect(row?.value).toBe(name.startsWith('=') ? `'${name}` : name);
    const [item] = await (await get(`${address}.csl.json`)).json();
    expect(item.title).toBe(name);
    const html = await (await get(`${address}.html`)).text();
    expect(html).not.toMatch(/<script>|<script (?!type="application\/ld\+json")/);
    const escaped = name
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;');
    expect(html).toContain(`<h1>${escaped}</h1>`);
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
    expect(JSON.parse(data as string)).toMatchObject({ name });
  });
});

describe('an id that does not stand for a thing', () => {
  it.each(['', '.json', '.jsonld', '.csv', '.bib', '.csl.json'])(
    'merged: 301 with the same ending (%s) and query',
    async (ending) => {
      const response = await get(`/id/mover-1951${ending}?asOf=1960&x=%C3%A4`);
      expect(response.status).toBe(301);
      expect(response.headers.get('location')).toBe(`/id/mover${ending}?asOf=1960&x=%C3%A4`);
    },
  );

  it('withdrawn: 410 with the reason, in the form asked for', async () => {
    const reason = 'Its source states none.';
    for (const ending of ['html', 'json', 'jsonld', 'csv', 'bib', 'csl.json', 'txt']) {
      const response = await get(`/id/gap-gone.${ending}`);
      expect(response.status, ending).toBe(410);
      expect(await response.text(), ending).toContain(reason);
    }
    const error = await (await get('/id/gap-gone', 'application/json')).json();
    expect(error.errors[0]).toEqual({
      message: `"gap-gone" (A gap) was withdrawn in 2025: ${reason}`,
      extensions: { code: 'GONE' },
    });
    expect(await (await get('/id/gap-gone', 'application/ld+json')).json()).toMatchObject({
      '@type': 'Withdrawn',
      reason,
    });
    expect(table(await (await get('/id/gap-gone', 'text/csv')).text())).toMatchObject([
      { thing: 'gap-gone', property: 'withdrawn', value: reason, from: '2025' },
    ]);
    expect(await (await get('/id/gap-gone')).text()).toContain('<h1>Withdrawn</h1>');
  });

  it('unknown: 404 with the nearest ids', async () => {
    const response = await get('/id/agancy.csv');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'Nothing has the id "agancy". Did you mean "agency"?',
          extensions: { code: 'NOT_FOUND', nearest: ['agency'] },
        },
      ],
    });
    const page = await get('/id/agancy', 'text/html');
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('<a href="/id/agency">agency</a>');
  });

  it.each([
    ['/id/two%20words.json', 400, 'BAD_USER_INPUT', /An id is a slug/],
    ['/id/.json', 400, 'BAD_USER_INPUT', /An id is a slug/],
    ['/id/talks.xml', 404, 'NOT_FOUND', /no form "\.xml"\. End the address in one of \.html, \.json/],
    ['/id/talks.json?asOf=soon', 400, 'BAD_USER_INPUT', /asOf: a year has four digits/],
    ['/id/talks.json?asOf=2999', 400, 'BAD_USER_INPUT', /asOf must be a year from/],
    ['/id/talks.bib?accessed=today', 400, 'BAD_USER_INPUT', /accessed: a day is YYYY-MM-DD/],
    ['/cite.bib?accessed=today', 400, 'BAD_USER_INPUT', /accessed: a day is YYYY-MM-DD/],
  ])('%s: %d', async (address, status, code, message) => {
    const response = await get(address);
    expect(response.status).toBe(status);
    const [error] = (await response.json()).errors;
    expect(error.extensions.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  it('no form that is accepted: 406 with the forms that there are', async () => {
    const response = await get('/id/talks', 'image/png, text/plain');
    expect(response.status).toBe(406);
    const [error] = (await response.json()).errors;
    expect(error.extensions.code).toBe('NOT_ACCEPTABLE');
    expect(error.message).toMatch(/Ask for one of text\/html, application\/json, .*\.html, \.json/);
  });

  it('has a status of its own in the schema as well', async () => {
    const { body } = await post(service.url, '{ idStatus(id: "mover-1951") { state node { id } } }');
    expect(body.data.idStatus).toEqual({ state: 'MERGED', node: { id: 'mover' } });
  });
});

describe('citations', () => {
  it('of the dataset agree with the release, in each format', async () => {
    const { body } = await post(service.url, '{ release { citation dataVersion } }');
    const { citation, dataVersion } = body.data.release;
    expect(await (await get('/cite.txt')).text()).toBe(`${citation} ${service.url}.\n`);
    expect(await (await get('/cite.bib')).text()).toContain(`note = {data version ${dataVersion}, licence CC0-1.0}`);
    const [item] = await (await get('/cite.csl.json')).json();
    expect(item).toMatchObject({ type: 'dataset', title: 'Tiny', URL: service.url });
    expect(await (await get('/cite')).text()).toContain('<a href="/cite.bib">BibTeX</a>');
  });

  it('of a thing name it, its address and the day of access where that is given', async () => {
    const text = await (await get('/id/talks.txt?accessed=2026-12-01')).text();
    expect(text).toMatch(/^“Talks”, in: Tiny, version 1 \(2026-01-01\), data version [0-9a-f]{16}\./);
    expect(text).toContain(`${service.url}/id/talks. Accessed 2026-12-01.`);
  });

  it('name the address that the operator gives, and not that of the request', async () => {
    const named = await startTestService({ publicUrl: 'https://graph.example/' });
    try {
      const { body } = await post(named.url, '{ release { citation } }');
      expect(await (await fetch(`${named.url}/cite.txt`)).text()).toBe(`${body.data.release.citation}\n`);
      expect(body.data.release.citation).toMatch(/ https:\/\/graph\.example\.$/);
      const talks = await (await fetch(`${named.url}/id/talks.jsonld`)).json();
      expect(talks['@id']).toBe('https://graph.example/id/talks');
    } finally {
      await named.close();
    }
  });
});

it('serves the context of JSON-LD', async () => {
  const response = await get('/context.jsonld');
  expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
  const context = await response.json();
  expect(context['@context'].mgg).toBe(`${service.url}/context.jsonld#`);
  expect((await (await get('/id/talks.jsonld')).json())['@context']).toEqual(context['@context']);
});

describe('the real dataset', () => {
  let real: Service;
  beforeAll(async () => {
    real = await startTestService({ seedDir: SEED });
  });
  afterAll(() => real.close());

  const { tables } = realDataset();
  const FIRST: Readonly<Record<string, string | undefined>> = {
    organisation: 'iom',
    process: tables.processes[0]?.id,
    state: 'MEX',
    instrument: tables.instruments[0]?.id,
    'issue area': tables.issueAreas[0]?.id,
    function: tables.functions[0]?.id,
    'policy field': tables.policyFields[0]?.id,
    'class of actors': tables.actorClasses[0]?.id,
    ballot: tables.ballots[0]?.id,
    event: tables.events[0]?.id,
    publication: tables.publications[0]?.id,
    chapter: tables.chapters[0]?.id,
    vision: tables.visions[0]?.id,
    scenario: tables.scenarios[0]?.id,
    mandate: tables.mandates[0]?.id,
    'statement about a mandate': tables.mandateStatements[0]?.id,
    gap: tables.gaps[0]?.id,
    claim: tables.claims[0]?.id,
    sentence: 'brief-sentence-1',
    source: 'src-betts-2010',
  };
  const STRIDE = 7;
  const inExplorer = async (place: string): Promise<string | undefined> =>
    /<a href="(\/things\/[^"]+)">See it in the explorer/.exec(await (await fetch(`${real.url}${place}`)).text())?.[1];

  it('leads to the view of the explorer, for the year of the page', async () => {
    expect(await inExplorer('/id/iom.html')).toBe('/things/iom');
    expect(await inExplorer('/id/iom.html?asOf=2010')).toBe('/things/iom');
    expect(await inExplorer('/id/MEX.html?asOf=2025')).toBe('/things/MEX?year=2025');
  });

  it.each(Object.entries(FIRST))('has a page of every kind, whose links answer: %s', async (_, id) => {
    const page = await fetch(`${real.url}/id/${id}.html`);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).not.toMatch(/undefined|\[object|NaN/);
    const links = [...new Set([...html.matchAll(/href="(\/id\/[^"#]+)"/g)].map(([, link]) => link as string))];
    expect(links.length).toBeGreaterThan(7);
    // The forms of the thing itself, and every seventh of the things that it leads to.
    const sample = links.filter((link, at) => link.startsWith(`/id/${id}.`) || at % STRIDE === 0).slice(0, 40);
    for (const link of sample) {
      const response = await fetch(`${real.url}${link}`, { redirect: 'manual' });
      expect(response.status, link).toBe(200);
      await response.arrayBuffer();
    }
  });

  it('answers 410 and 301 for what was withdrawn and merged', async () => {
    for (const id of ['gap-hs-binding', 'imrf-2026']) expect((await fetch(`${real.url}/id/${id}`)).status).toBe(410);
    for (const { alias, of, kind } of tables.aliases) {
      if (kind !== 'retired-id') continue;
      const response = await fetch(`${real.url}/id/${alias}.json`, { redirect: 'manual' });
      expect([response.status, response.headers.get('location')], alias).toEqual([301, `/id/${of}.json`]);
    }
  });
});
