import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { startTestService } from '../support/service.js';
import { rawConnection, rawPost } from '../support/socket.js';

const QUERY = JSON.stringify({ query: '{ __typename }' });
const JSON_TYPE = { 'content-type': 'application/json' };
const MEGABYTE = 1_000_000;

let service: Service;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

interface Sent {
  readonly headers?: Record<string, string>;
  readonly body: string | Buffer;
  readonly path?: string;
}

async function send({ headers = JSON_TYPE, body, path = '/graphql' }: Sent) {
  const response = await fetch(`${service.url}${path}`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

/** What is nested this deep, as text: JSON.stringify could not write it. */
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('a body that is too large', () => {
  it.each(['/graphql', '/permalinks'])('is refused by its announced length: 10 MB to %s', async (path) => {
    const head = rawPost(path, '').replace('Content-Length: 0', `Content-Length: ${10 * MEGABYTE}`);
    const { socket, ended } = await rawConnection(Number(new URL(service.url).port), head);
    const received = await Promise.race([ended, new Promise<string>((wake) => setTimeout(() => wake(''), 20_000))]);
    socket.destroy();
    expect(received).toMatch(/^HTTP\/1\.1 413 /);
    expect(received).toContain('"code":"LIMIT_EXCEEDED","limit":"bodyBytes"');
  });

  it('is refused while it comes, where no length was announced', async () => {
    const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
    const head = rawPost('/graphql', '').replace('Content-Length: 0', 'Transfer-Encoding: chunked');
    const { socket, ended } = await rawConnection(Number(new URL(service.url).port), head);
    for (let sent = 0; sent < 160 && !socket.destroyed; sent++) {
      socket.write(chunk);
      await new Promise((wake) => setImmediate(wake));
    }
    expect(await ended).toMatch(/^HTTP\/1\.1 413 /);
  });
});

describe('a compressed body', () => {
  it.each([
    ['gzip', gzipSync(QUERY)],
    ['deflate', deflateSync(QUERY)],
    ['a bomb of 50 MB', gzipSync(Buffer.alloc(50 * MEGABYTE))],
  ])('is refused as it is: %s', async (name, body) => {
    const encoding = name === 'deflate' ? 'deflate' : 'gzip';
    const answer = await send({ headers: { ...JSON_TYPE, 'content-encoding': encoding }, body });
    expect(answer.status).toBe(415);
    expect(answer.body.errors[0].message).toMatch(/without the header content-encoding/);
  });

  it('is taken where it says that it is none', async () => {
    const answer = await send({ headers: { ...JSON_TYPE, 'content-encoding': 'identity' }, body: QUERY });
    expect(answer).toMatchObject({ status: 200, body: { data: { __typename: 'Query' } } });
  });
});

describe('a body of another type', () => {
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'no type',
  ])('is refused, and told what to send: %s', async (type) => {
    const answer = await send({ headers: { 'content-type': type }, body: QUERY });
    expect(answer.status).toBe(415);
    expect(answer.body.errors[0]).toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
    expect(answer.body.errors[0].message).toMatch(/content-type: application\/json/);
  });
});

describe('JSON that is meant to hurt', () => {
  it('is refused as an array of operations, however long', async () => {
    for (const body of [`[${QUERY}]`, `[${new Array(1000).fill(QUERY).join()}]`, nested(45_000)]) {
      const answer = await send({ body });
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0].message).toMatch(/one operation, not an array/);
    }
  });

  it.each(['/graphql', '/graphql?format=csv', '/permalinks'])(
    'may nest variables as deep as it likes: %s',
    async (path) => {
      const query = 'query ($v: ID!) { node(id: $v) { id } }';
      const body = `{"query":${JSON.stringify(query)},"variables":{"v":${nested(40_000)}}}`;
      const answer = await send({ path, body });
      expect(answer.status).toBe(400);
      expect(['BAD_USER_INPUT', 'LIMIT_EXCEEDED']).toContain(answer.body.errors[0].extensions.code);
    },
  );

  it.each(['/graphql', '/graphql?format=csv', '/permalinks'])(
    'may nest a document as deep as it likes: %s',
    async (path) => {
      const answer = await send({
        path,
        body: JSON.stringify({ query: `${'{a'.repeat(20_000)}${'}'.repeat(20_000)}` }),
      });
      expect(answer.status).toBe(400);
    },
  );

  it.each(['{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"admin":true}}}'])(
    'cannot change what objects are: %s',
    async (variables) => {
      for (const body of [
        `{"query":"{ __typename }","variables":${variables}}`,
        `${variables.slice(0, -1)},"query":"{ __typename }"}`,
      ]) {
        const answer = await send({ body });
        expect(answer.status).toBe(400);
      }
      expect(({} as Record<string, unknown>).admin).toBeUndefined();
    },
  );

  it.each(['', '{', 'null', '"text"', '7', '{"query":7}', '{"query":"{ __typename }","variables":[]}'])(
    'is told what is wrong with it: %s',
    async (body) => {
      const answer = await send({ body });
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0].message).not.toMatch(/undefined|\.js|at /);
    },
  );
});
