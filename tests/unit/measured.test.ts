import { describe, expect, it } from 'vitest';
import type { GraphEngine, GraphReader } from '../../src/graph/engine.js';
import { CallLog, measured } from '../../src/graph/measured.js';
import { routeClass } from '../../src/http/metrics/route-class.js';

const QUERY = { name: 'entity.by-id', text: '' };
const VERSION = { version: 'v', model: 1 };

function engineNamed(name: GraphEngine['name'], read: GraphReader['read'] = async () => []): GraphEngine {
  return {
    name,
    open: async () => ({ version: VERSION, read, confirm: async () => {} }),
    versionAtHand: () => null,
    load: async () => {},
    close: async () => {},
  };
}

describe('a measured engine', () => {
  it('sums the calls of each query, and gives them once', async () => {
    const log = new CallLog();
    const reader = await measured(engineNamed('embedded'), log).open();
    await Promise.all([reader.read(QUERY, {}), reader.read(QUERY, {}), reader.read({ ...QUERY, name: 'other' }, {})]);
    await reader.confirm();
    const taken = log.take();
    expect(taken.map(({ query, calls, failed }) => ({ query, calls, failed }))).toEqual([
      { query: 'entity.by-id', calls: 2, failed: 0 },
      { query: 'other', calls: 1, failed: 0 },
    ]);
    expect(taken.every(({ ms }) => ms >= 0)).toBe(true);
    expect(log.take()).toEqual([]);
  });

  it('counts what a server is asked for the version, too', async () => {
    const log = new CallLog();
    await (await measured(engineNamed('neo4j'), log).open()).confirm();
    expect(log.take().map(({ query }) => query)).toEqual(['dataset.open', 'dataset.confirm']);
  });

  it('counts a call that fails, and fails alike', async () => {
    const log = new CallLog();
    const fault = new Error('no');
    const reader = await measured(
      engineNamed('neo4j', async () => Promise.reject(fault)),
      log,
    ).open();
    await expect(reader.read(QUERY, {})).rejects.toBe(fault);
    expect(log.take()[1]).toMatchObject({ query: 'entity.by-id', calls: 1, failed: 1 });
  });
});

describe('the class of a route', () => {
  it.each([
    ['/graphql', 'graphql'],
    ['/questions/:file', 'question'],
    ['/q/*', 'permalink'],
    ['/id/*', 'thing'],
    ['/cite.bib', 'thing'],
    ['/data/*', 'data'],
    ['/playground/*', 'playground'],
    ['/', 'explorer'],
    ['/things/*', 'explorer'],
    ['/metrics/fields', 'probe'],
    ['*', 'preflight'],
    ['', 'none'],
  ])('%s is %s', (pattern, name) => {
    expect(routeClass(pattern)).toBe(name);
  });
});
