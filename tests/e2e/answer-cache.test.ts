import { request as ask } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { startTestService } from '../support/service.js';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

let service: Service;
let without: Service;
beforeAll(async () => {
  [service, without] = await Promise.all([startTestService(), startTestService({ cacheBytes: 0 })]);
});
afterAll(() => Promise.all([service?.close(), without?.close()]));

const send = (url: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}) =>
  new Promise<Reply>((resolve, reject) => {
    const { method = options.body === undefined ? 'GET' : 'POST', headers = {}, body } = options;
    const own =
      body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
    const sent = ask(url, { method, headers: { ...own, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

const post = (query: string, headers: Record<string, string> = {}, at = service) =>
  send(`${at.url}/graphql`, { body: JSON.stringify({ query }), headers });
const get = (query: string, headers: Record<string, string> = {}, at = service) =>
  send(`${at.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { 'apollo-require-preflight': '1', ...headers },
  });

const QUERY = '{ organisations(first: 3) { totalCount edges { node { id name description } } } }';
/** Once it was asked for a few times, what is written of its things is put together in pieces. */
const LONG = `{ ${Array.from({ length: 12 }, (_, at) => `a${at}: mandates(first: 100) { edges { node { id reason actor { id name } } } }`)} }`;
const OF_ONE_ANSWER = /^(x-request-id|date|ratelimit-.*)$/;
const lasting = ({ headers }: Reply) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_ONE_ANSWER.test(name)));

describe('an answer that is given again', () => {
  it.each([
    ['POST', post, QUERY],
    ['GET', get, QUERY],
    ['POST of much', post, LONG],
    ['GET of much', get, LONG],
  ])('is byte for byte the one that was worked out, with the same headers: %s', async (_what, asked, query) => {
    const [first, again] = [await asked(query), await asked(query)];
    expect(first.status).toBe(200);
    expect(again.body.toString()).toBe(first.body.toString());
    for (let round = 0; round < 8; round++)
      expect((await asked(query, {}, without)).body.toString()).toBe(first.body.toString());
    expect(lasting(again)).toEqual(lasting(first));
    expect(again.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
  });

  it('has its own id, and the one that the caller gave', async () => {
    await post(QUERY);
    expect((await post(QUERY, { 'x-request-id': 'a-journalist-1' })).headers['x-request-id']).toBe('a-journalist-1');
  });

  it('costs the client the least that a request can cost', async () => {
    await post(QUERY);
    const left = async () => Number((await post(QUERY)).headers['ratelimit-remaining']);
    const before = await left();
    expect(before - (await left())).toBe(1);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('comes compressed where the client takes it: %s', async (encoding, unpacked) => {
    const long = '{ __schema { types { name description fields { name description } } } }';
    const plain = await post(long);
    for (let round = 0; round < 3; round++) {
      const packed = await post(long, { 'accept-encoding': encoding });
      expect(packed.headers['content-encoding']).toBe(encoding);
      expect(unpacked(packed.body).toString()).toBe(plain.body.toString());
      expect(packed.headers.vary).toMatch(/accept-encoding/i);
    }
  });

  it('keeps apart what differs in more than the body', async () => {
    await post(QUERY);
    const media = 'application/graphql-response+json';
    expect((await post(QUERY, { accept: media })).headers['content-type']).toContain(media);
    expect((await post(QUERY)).headers['content-type']).toContain('application/json');
    expect((await post(QUERY, { accept: 'text/csv' })).headers['content-type']).toContain('text/csv');
    expect((await post(QUERY)).headers['content-type']).toContain('application/json');
  });

  it('is not given to a GET that a page of another site could send', async () => {
    expect((await get(QUERY)).status).toBe(200);
    const bare = await send(`${service.url}/graphql?query=${encodeURIComponent(QUERY)}`);
    expect(bare.status).toBe(400);
  });

  it('is not made of errors, or of half an answer', async () => {
    const half = '{ organisations(first: 1) { totalCount } state(id: "!") { name } }';
    const first = JSON.parse((await post(half)).body.toString());
    expect(first.errors).toHaveLength(1);
    const headers = (await get(half)).headers;
    expect(headers.etag).toBeUndefined();
    expect(String(headers['cache-control'])).not.toMatch(/public/);
  });
});

describe('an answer to a GET', () => {
  it('has a validator, by which it need not be sent again', async () => {
    for (const at of [service, without]) {
      const { headers } = await get(QUERY, {}, at);
      expect(headers['cache-control']).toMatch(/^public, max-age=\d+/);
      for (let round = 0; round < 2; round++) {
        const again = await get(QUERY, { 'if-none-match': String(headers.etag) }, at);
        expect([again.status, again.body.length]).toEqual([304, 0]);
        expect(again.headers.etag).toBe(headers.etag);
      }
      const strong = String(headers.etag).replace('W/', '');
      for (const held of [strong, `"another", ${headers.etag}`, `"another" ,${strong}`, '*'])
        expect((await get(QUERY, { 'if-none-match': held }, at)).status, held).toBe(304);
      for (const held of ['"another"', 'W/"another"', strong.slice(1, -1)])
        expect((await get(QUERY, { 'if-none-match': held }, at)).status, held).toBe(200);
    }
  });
});

describe('an answer to a POST', () => {
  it('is sent whatever the client holds', async () => {
    const etag = String((await get(QUERY)).headers.etag);
    for (const held of [etag, '*'])
      for (let round = 0; round < 3; round++)
        expect((await post(QUERY, { 'if-none-match': held })).status, held).toBe(200);
  });
});

describe('a body that comes in pieces', () => {
  it('is answered like any other', async () => {
    const body = JSON.stringify({ query: QUERY });
    const { hostname, port } = new URL(service.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
      const head = `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
      socket.write(head + body.slice(0, 10));
      setTimeout(() => socket.write(body.slice(10)), 100);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 200/);
    expect(answer).toContain((await post(QUERY)).body.toString());
  });

  it.each([
    ['shorter than it says', '{"query":"{ __typename }"}', 60],
    [
      'longer than is kept',
      JSON.stringify({ query: `${'#'.repeat(19_000)}\n{ __typename }`, variables: { more: '-'.repeat(2000) } }),
      null,
    ],
  ])('does no harm where it is %s', async (_case, body, declared) => {
    if (declared === null) expect((await send(`${service.url}/graphql`, { body })).status).toBeLessThan(500);
    expect((await post('{ __typename }')).status).toBe(200);
  });
});
