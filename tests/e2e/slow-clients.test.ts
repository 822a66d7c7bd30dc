import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textStream } from '../../src/http/exports/stream.js';
import { watchEndings } from '../../src/http/over.js';
import { watchDeadlines } from '../../src/http/pressure/deadline.js';
import { bareServer } from '../../src/http/server.js';
import type { Limits } from '../../src/limits.js';
import { eventually, PATIENT_LIMITS, post } from '../support/service.js';
import { rawConnection, rawPost } from '../support/socket.js';
import { heldEngine, type StubbedService, startStubbed } from '../support/stubbed.js';

const QUERY = '{ __typename }';
const HEAD = 'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n';

let service: StubbedService;
beforeAll(async () => {
  service = await startStubbed(heldEngine(), { receiveSeconds: 1, idleSeconds: 2 });
});
afterAll(() => service.close());

const honest = async (): Promise<number> => (await post(service.url, QUERY)).status;

/** The body of an answer as it came over a connection. */
const errorsIn = (received: string) => JSON.parse(received.slice(received.lastIndexOf('\r\n\r\n'))).errors;

describe('a client that sends slowly', () => {
  it('is cut off while its headers come one by one, and holds up nobody', async () => {
    const { socket, ended } = await rawConnection(service.port, 'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\n');
    const drip = setInterval(() => socket.write('X-Drip: 1\r\n'), 200);
    expect(await honest()).toBe(200);
    expect(await ended).toMatch(/^HTTP\/1\.1 408 /);
    clearInterval(drip);
  });

  it('is cut off while its body comes byte by byte', async () => {
    const { socket, ended } = await rawConnection(service.port, `${HEAD}Content-Length: 5000\r\n\r\n{`);
    const drip = setInterval(() => socket.write(' '), 200);
    expect(await honest()).toBe(200);
    const received = await ended;
    clearInterval(drip);
    expect(received).toMatch(/^HTTP\/1\.1 408 /);
    expect(errorsIn(received)).toEqual([
      { message: 'The request did not arrive in time.', extensions: { code: 'BAD_REQUEST' } },
    ]);
  });

  it('may pause between requests for longer than within one', async () => {
    const { socket, received } = await rawConnection(
      service.port,
      rawPost('/graphql', JSON.stringify({ query: QUERY })),
    );
    await once(socket, 'data');
    await new Promise((wake) => setTimeout(wake, 3000));
    socket.write(rawPost('/graphql', JSON.stringify({ query: QUERY })));
    await once(socket, 'data');
    expect(received().match(/HTTP\/1\.1 200/g)).toHaveLength(2);
    socket.destroy();
  });
});

describe('a client that does not read', () => {
  /** A server that sends without end, and what became of its last answer. */
  async function endless(limits: Partial<Limits>) {
    const server = bareServer({ logLevel: 'silent', limits: { ...PATIENT_LIMITS, ...limits } });
    watchEndings(server);
    watchDeadlines(server, { ...PATIENT_LIMITS, ...limits });
    let work: AbortSignal | undefined;
    server.get('/', (request, reply) => {
      work = request.work.signal;
      return reply.send(textStream(noise()));
    });
    await server.listen({ host: '127.0.0.1', port: 0 });
    return { server, port: (server.server.address() as AddressInfo).port, ended: () => work?.aborted === true };
  }

  function* noise(): Generator<string> {
    for (;;) yield 'x'.repeat(1000);
  }

  it('loses its connection when nothing moves any more', async () => {
    const { server, port, ended } = await endless({ idleSeconds: 1 });
    const { socket } = await rawConnection(port, 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    socket.pause();
    await eventually('the work ends', async () => ended());
    socket.destroy();
    await server.close();
  });

  it('loses its connection when it has had its time, however steadily it reads', async () => {
    const { server, port, ended } = await endless({ answerSeconds: 0.5, sendSeconds: 1 });
    const connection = await rawConnection(port, 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    expect(await connection.ended).toMatch(/^HTTP\/1\.1 200 /);
    await eventually('the work ends', async () => ended());
    await server.close();
  });
});

describe('what is no HTTP', () => {
  const counted = () => service.server.counts.malformed;

  it.each([
    ['noise', '\u0000\u0001\u0002 nothing\r\n\r\n', 400],
    ['a TLS greeting', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000', 400],
    ['two lengths', `${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
    ['a length and chunks', `${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['a header with a line feed', `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: a\nb\r\n\r\n`, 400],
    ['headers of 20 kB', `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['an address of 20 kB', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`, 431],
  ])('is answered with a status and nothing internal: %s', async (_name, text, status) => {
    const { ended } = await rawConnection(service.port, text);
    const received = await ended;
    expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(received).not.toMatch(/HPE_|Parse Error|node:|\.js/);
    expect(await honest()).toBe(200);
  });

  it('is counted', async () => {
    const before = counted();
    await (await rawConnection(service.port, 'noise\r\n\r\n')).ended;
    expect(counted()).toBe(before + 1);
  });
});
