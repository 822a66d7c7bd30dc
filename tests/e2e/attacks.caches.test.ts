import { afterAll, beforeAll, expect, it } from 'vitest';
import { Dice } from '../support/hostile/dice.js';
import { type ServerProcess, startProcess } from '../support/hostile/process.js';
import { type Raw, type RawAnswer, sendPatiently } from '../support/hostile/raw.js';

const ROUNDS = 600;
const SEED = 7;
const QUESTION = '{ organisation(id: "iom") { id name } }';
const OTHER = 'query A { organisation(id: "iom") { id } } query B { organisation(id: "ilo") { id name } }';
const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: object, headers: object = {}, target = '/graphql'): Raw => ({
  method: 'POST',
  target,
  headers: { ...JSON_TYPE, ...headers },
  body: JSON.stringify(body),
});
const get = (target: string, headers: object = {}): Raw => ({ method: 'GET', target, headers: { ...headers } });
const inAddress = `/graphql?query=${encodeURIComponent(QUESTION)}`;

/** Requests that a careless cache takes for one another. */
const REQUESTS: readonly Raw[] = [
  post({ query: QUESTION }),
  post({ query: QUESTION }, { accept: 'application/graphql-response+json' }),
  post({ query: QUESTION }, { accept: 'text/csv' }),
  post({ query: QUESTION }, { accept: 'application/gexf+xml' }),
  post({ query: QUESTION }, {}, '/graphql?format=tsv'),
  post({ query: QUESTION }, {}, '/graphql?format=tsv&sources=true'),
  post({ query: QUESTION }, { 'content-type': 'text/plain' }),
  post({ query: QUESTION }, { 'content-type': 'application/json; charset=utf-16' }),
  post({ query: QUESTION }, { 'accept-encoding': 'gzip' }),
  post({ query: QUESTION }, { 'accept-encoding': 'br' }),
  post({ query: QUESTION }, { 'content-encoding': 'gzip' }),
  post({ query: QUESTION }, {}, '/permalinks'),
  post({ query: QUESTION, variables: { id: 'ilo' } }),
  post({ query: QUESTION.replace('iom', 'ilo') }),
  post({ query: OTHER, operationName: 'A' }),
  post({ query: OTHER, operationName: 'B' }),
  post({ query: OTHER }),
  post({ query: 'query ($id: ID!) { organisation(id: $id) { id } }', variables: { id: 'iom' } }),
  post({ query: 'query ($id: ID!) { organisation(id: $id) { id } }', variables: { id: 'ilo' } }),
  post({ query: 'query ($id: ID!) { organisation(id: $id) { id } }', variables: { id: 7 } }),
  get(inAddress),
  get(inAddress, { 'apollo-require-preflight': '1' }),
  get(`${inAddress}&format=csv`, { 'apollo-require-preflight': '1' }),
  get(inAddress, { 'apollo-require-preflight': '1', accept: 'text/csv' }),
  get('/id/iom'),
  get('/id/iom', { accept: 'text/html' }),
  get('/id/iom', { accept: 'application/ld+json' }),
  get('/id/iom.csv'),
  get('/id/iom?asOf=1951'),
  get('/questions/timeline'),
  get('/questions/timeline', { accept: 'application/json' }),
  get('/questions/timeline', { accept: 'text/html' }),
];
/** What strangers add in the hope that the next one gets to see it. */
const POISON: readonly object[] = [
  {},
  { 'x-forwarded-host': 'evil.test' },
  { 'x-forwarded-proto': 'https', 'x-forwarded-port': '666' },
  { forwarded: 'host=evil.test;proto=https' },
  { 'x-original-url': '/evil', 'x-rewrite-url': '/evil' },
  { 'x-http-method-override': 'DELETE' },
  { origin: 'https://evil.test' },
  { 'x-request-id': 'poisoned-request-id' },
  { 'if-none-match': '"evil"' },
  { cookie: 'session=evil' },
  { authorization: 'Bearer evil' },
];

let server: ServerProcess;
beforeAll(async () => {
  server = await startProcess();
});
afterAll(() => server?.stop());

/** What an answer says, without what is new in each: the work that was left to do for it. */
const said = ({ status, headers, text }: RawAnswer) => ({
  status,
  type: headers['content-type'],
  disposition: headers['content-disposition'],
  text: text.replace(/"engineCalls":\d+/, '"engineCalls":0'),
});

it('tells nobody what another one asked, in whatever order and with whatever headers', async () => {
  const right = [];
  for (const request of REQUESTS) right.push(said(await sendPatiently(server.port, request)));
  const dice = new Dice(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    const at = dice.int(0, REQUESTS.length - 1);
    const request = REQUESTS[at] as Raw;
    const poison = dice.pick(POISON);
    const answer = await sendPatiently(server.port, { ...request, headers: { ...poison, ...request.headers } });
    expect(said(answer), `round ${round}: ${JSON.stringify({ request, poison })}`).toEqual(right[at]);
    expect(JSON.stringify(answer.headers)).not.toContain('evil');
    if (!('x-request-id' in poison)) expect(answer.headers['x-request-id']).not.toBe('poisoned-request-id');
  }
});
