import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { jsonOf, Written } from '../../src/graphql/execution/written.js';
import { bytesOf, sendBytes } from '../../src/http/bytes.js';

const LONG = '"Zürich — 日本 🌍" '.repeat(1000);

describe('bytes of a text in pieces', () => {
  it.each([
    ['none', []],
    ['one', [LONG]],
    ['many, some of them empty', ['', 'a', '', LONG, 'ü', LONG, '']],
    ['more than there is room for at once', Array.from({ length: 100 }, () => LONG)],
    ['one for which there is no room', [LONG.repeat(100)]],
  ])('are those of the whole: %s', (_what, pieces) => {
    expect(bytesOf(pieces).equals(Buffer.from(pieces.join('')))).toBe(true);
  });

  it('are not changed by those of the next one', () => {
    const first = bytesOf(['first']);
    bytesOf(['other']);
    expect(first.toString()).toBe('first');
  });
});

describe('a server that sends bytes', () => {
  async function sent(payload: (text: string) => string, pieces?: readonly string[]): Promise<string> {
    const written = new Written([`{"a":`, JSON.stringify(LONG), '}']);
    const text = jsonOf({ data: written as never });
    if (pieces) written.answer = { text, pieces };
    const server = Fastify();
    server.decorateRequest('outcome', null);
    sendBytes(server);
    server.get('/', (request, reply) => {
      request.outcome = { written };
      return reply.send(payload(text));
    });
    return (await server.inject('/')).body;
  }

  it('sends an answer that was written', async () => {
    expect(JSON.parse(await sent((text) => text))).toEqual({ data: { a: LONG } });
  });

  it('sends the pieces of it, and does not look into the whole', async () => {
    expect(await sent((text) => text, ['piece ', 'by ', 'piece'])).toBe('piece by piece');
  });

  it('sends what came in its place instead, whole', async () => {
    expect(await sent((text) => `${text}.`)).toBe(`${JSON.stringify({ data: { a: LONG } })}\n.`);
    expect(await sent(() => 'short')).toBe('short');
  });
});
