import { afterEach, describe, expect, it } from 'vitest';
import { contentOf } from '../../src/dataset/content.js';
import { readDataset } from '../../src/dataset/read.js';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { eventually, post } from '../support/service.js';
import { rawConnection, rawPost } from '../support/socket.js';
import { type HeldEngine, heldEngine, type StubbedService, startStubbed } from '../support/stubbed.js';
import { writeTiny } from '../support/tiny.js';

const QUERY = '{ organisation(id: "agency") { name memberships(first: 5) { edges { node { id } } } } }';
const BODY = JSON.stringify({ query: QUERY });

let engine: HeldEngine;
let service: StubbedService;
async function start(limits = {}): Promise<void> {
  engine = heldEngine();
  service = await startStubbed(engine, limits);
}
afterEach(async () => {
  engine.release();
  await service.close();
});

describe('an answer that takes too long', () => {
  it('is given up with 504 TIMEOUT, and ends the work', async () => {
    await start({ answerSeconds: 0.3 });
    const { status, body } = await post(service.url, QUERY);
    expect(status).toBe(504);
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'TIMEOUT' } });
    expect(body.errors[0].message).toMatch(/longer than 0.3 s.*Ask for less/);
    expect(engine.signals[0]?.aborted).toBe(true);
    expect(service.server.counts.timedOut).toBe(1);
  });

  it('asks the graph nothing more when its last read comes after all', async () => {
    const filled = new EmbeddedEngine();
    await filled.load(contentOf(readDataset(writeTiny())));
    engine = heldEngine(filled);
    service = await startStubbed(engine, { answerSeconds: 0.3 });
    expect((await post(service.url, QUERY)).status).toBe(504);
    const begun = engine.reads;
    engine.release();
    await new Promise((wake) => setTimeout(wake, 200));
    expect(engine.reads).toBe(begun);
    // The same question in time: it does go further than that.
    expect((await post(service.url, QUERY)).body.data.organisation.name).toBe('Agency');
    expect(engine.reads).toBeGreaterThan(begun + 1);
    await filled.close();
  });

  it('is told as a page to those who read pages', async () => {
    await start({ answerSeconds: 0.3 });
    const response = await fetch(`${service.url}/id/agency`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(504);
    expect(response.headers.get('content-type')).toContain('text/html');
  });
});

describe('the end of a request', () => {
  it('may be awaited by any number of reads, without a warning of Node', async () => {
    await start();
    const warnings: string[] = [];
    const hear = ({ message }: Error): void => void warnings.push(message);
    process.on('warning', hear);
    const answer = post(service.url, QUERY);
    await eventually('the graph is asked', async () => engine.signals.length > 0);
    for (let read = 0; read < 50; read++) engine.signals[0]?.addEventListener('abort', () => undefined);
    engine.release();
    await answer;
    process.off('warning', hear);
    expect(warnings).toEqual([]);
  });
});

describe('a client that goes away', () => {
  it('ends the work for its answer', async () => {
    await start();
    const { socket } = await rawConnection(service.port, rawPost('/graphql', BODY));
    await eventually('the graph is asked', async () => engine.reads > 0);
    expect(engine.signals[0]?.aborted).toBe(false);
    socket.destroy();
    await eventually('the work ends', async () => engine.signals[0]?.aborted === true);
    expect(service.server.counts.abandoned).toBe(1);
  });

  it('frees its place, also where it sent many requests by one connection', async () => {
    await start({ requestsInFlight: 5, clientRequests: 5 });
    const { socket } = await rawConnection(service.port, rawPost('/graphql', BODY).repeat(5));
    await eventually('the graph is asked', async () => engine.reads >= 5);
    expect((await post(service.url, '{ __typename }')).status).toBe(503);
    socket.destroy();
    await eventually('there is room again', async () => (await post(service.url, '{ __typename }')).status === 200);
    expect(engine.signals.every((signal) => signal?.aborted)).toBe(true);
  });

  it('is not taken for one that has only sent its whole request', async () => {
    await start();
    const { socket, received } = await rawConnection(service.port, rawPost('/graphql', BODY));
    await eventually('the graph is asked', async () => engine.reads > 0);
    await new Promise((wake) => setTimeout(wake, 200));
    expect(engine.signals[0]?.aborted).toBe(false);
    engine.release();
    await eventually('the answer comes', async () => received().startsWith('HTTP/1.1 200'));
    socket.destroy();
  });
});
