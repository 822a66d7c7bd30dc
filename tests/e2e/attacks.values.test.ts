import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headline, type ServerProcess, startProcess } from '../support/hostile/process.js';
import { graphqlRequest, sendPatiently } from '../support/hostile/raw.js';
import { faultsOf } from '../support/hostile/sound.js';

const TEXTS: readonly string[] = [
  "' OR 1=1 //",
  '" OR "1"="1',
  'MATCH (n) DETACH DELETE n',
  "'}) RETURN 1 UNION MATCH (n) DETACH DELETE n //",
  '`; CALL db.labels() //',
  '\\u0027 OR 1=1 //',
  '$text',
  `$\{text}`,
  '{{text}}',
  `${'(a+)+'.repeat(20)}$`,
  `^(([a-z])+.)+[A-Z]([a-z])+$${'a'.repeat(100)}`,
  `${'a'.repeat(199)}!`,
  '(?=(?=(?=(?=a))))*',
  '[[[[[[[[',
  '.*.*.*.*.*.*.*.*.*.*=.*',
  'name:iom AND kind:* OR _exists_:x',
  'iom~0.5^4 +(-x) "a b"~10 [a TO z] {a TO *}',
  '/.*/ && || ! ( ) ^ ~ * ? :',
  '\u0000\u0001\u001f',
  '\ud800',
  '\u202eiom',
  'İıſK',
  'ﷺ'.repeat(60),
  'e\u0301'.repeat(90),
  '<script>alert(1)</script>',
  '%s%s%s%n',
  '../../etc/passwd',
  '__proto__',
];
const QUESTIONS: Readonly<Record<string, string>> = {
  search: 'query ($t: String!) { search(text: $t) { totalCount edges { node { __typename } } } }',
  id: 'query ($t: ID!) { node(id: $t) { id } }',
  ids: 'query ($t: ID!) { nodes(ids: [$t, "iom"]) { id } }',
  filter: 'query ($t: ID!) { mandates(filter: { actor: $t }) { totalCount } }',
  path: 'query ($t: ID!) { paths(from: $t, to: "iom") { paths { length } } }',
};
const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const CURSORS: readonly string[] = [
  '',
  'x',
  '=',
  cursor(null),
  cursor([]),
  cursor({}),
  cursor(['NAME']),
  cursor(['NAME', 'iom']),
  cursor(['NAME', 'a', 'iom']),
  cursor(['state.list', 'NAME', 'a', 'iom']),
  cursor(['organisation.list', 'NAME', 'iom', 'iom', 'iom']),
  cursor(['organisation.list', 'FOUNDED', 1951, 'iom']),
  cursor(['organisation.list', 'n.id DESC //', 'a', 'a']),
  cursor(['organisation.list', 'NAME', { $ne: null }, 'iom']),
  cursor(['organisation.list', 'NAME', [['a']], 'iom']),
  cursor(['organisation.list', '__proto__', 'a', 'a']),
  `${cursor(['organisation.list', 'NAME', 'a', 'iom'])}%00`,
  'A'.repeat(50_000),
];

describe('a value', () => {
  let server: ServerProcess;
  let before: object;
  beforeAll(async () => {
    server = await startProcess();
    before = await headline(server.url);
  });
  afterAll(async () => {
    await server?.stop();
  });

  async function asked(query: string, variables: object) {
    const request = graphqlRequest(query, variables);
    const spent = server.cpuSeconds();
    const answer = await sendPatiently(server.port, request);
    expect(server.cpuSeconds() - spent).toBeLessThan(server.mostCpuSeconds);
    expect(faultsOf(request, answer)).toEqual([]);
    return JSON.parse(answer.text);
  }

  it.each(TEXTS)('is only text, whatever it looks like: %j', async (t) => {
    for (const [place, query] of Object.entries(QUESTIONS)) {
      const { data, errors } = await asked(query, { t });
      if (errors) expect(['BAD_USER_INPUT', 'NOT_FOUND'], place).toContain(errors[0].extensions.code);
      else if (place === 'id') expect(data.node).toBeNull();
    }
  });

  it.each(CURSORS.map((after) => [after.slice(0, 40), after]))(
    'is a cursor only where the service made it: %s',
    async (_start, after) => {
      const query =
        'query ($after: String) { organisations(first: 2, after: $after, sort: NAME) { totalCount edges { node { id } } } }';
      const { data, errors } = await asked(query, { after });
      expect(data?.organisations ?? null).toBeNull();
      expect(['BAD_USER_INPUT', 'LIMIT_EXCEEDED']).toContain(errors[0].extensions.code);
    },
  );

  it('made up as a cursor shows nothing that the list does not hold', async () => {
    const query =
      'query ($after: String) { organisations(first: 100, after: $after, sort: NAME, filter: { kinds: [COURT] }) { edges { node { id kind } } } }';
    const whole = await asked(query, { after: null });
    for (const place of [
      ['NAME', '', ''],
      ['NAME', 'a', "iom' OR 1=1 //"],
      ['NAME', 'a'.repeat(20_000), 'iom'],
    ]) {
      const { data } = await asked(query, { after: cursor(['organisation.list', ...place]) });
      if (data?.organisations)
        expect(whole.data.organisations.edges).toEqual(expect.arrayContaining(data.organisations.edges));
    }
  });

  it('changed nothing', async () => {
    expect(await headline(server.url)).toEqual(before);
  });
});
