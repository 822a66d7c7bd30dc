import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsBetween } from '../../src/features/path/between.js';
import { type Bounds, Expansion } from '../../src/features/path/expansion.js';
import { type Neighbours, within } from '../../src/features/path/path.rules.js';
import { Web } from '../../src/features/path/web.js';
import { simplePaths } from '../../src/features/path/web.paths.js';

type Links = readonly (readonly [string, string])[];
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const links: fc.Arbitrary<Links> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)), { maxLength: 14, selector: String })
  .map((pairs) => pairs.filter(([one, other]) => one !== other));

const linked = (pairs: Links, one: string, other: string): boolean =>
  pairs.some(([from, to]) => (from === one && to === other) || (from === other && to === one));

const neighboursOf = (pairs: Links): Neighbours =>
  new Map(IDS.map((id) => [id, new Set(IDS.filter((other) => linked(pairs, id, other)))]));

/** Every order of every choice of things in between, kept where each step is a link. */
function brutePaths(pairs: Links, from: string, to: string, maxLength: number): string[][] {
  const between = IDS.filter((id) => id !== from && id !== to);
  const orders = (left: number): string[][] =>
    left === 0
      ? [[]]
      : orders(left - 1).flatMap((order) => between.filter((id) => !order.includes(id)).map((id) => [...order, id]));
  return Array.from({ length: maxLength }, (_, length) => orders(length))
    .flat()
    .map((order) => [from, ...order, to])
    .filter((path) => path.slice(1).every((id, at) => linked(pairs, path[at] as string, id)))
    .sort((one, other) => one.length - other.length || (one.join() < other.join() ? -1 : 1));
}

/** Reads the links as the graph would: ordered, and no more than the limit. */
const expansionOf = (pairs: Links, bounds?: Bounds, calls: string[][] = []): Expansion =>
  new Expansion(async (ids, limit) => {
    calls.push([...ids]);
    return ids
      .flatMap((at) =>
        IDS.filter((other) => linked(pairs, at, other)).map((other) => ({ at, other, holds: true, certain: false })),
      )
      .slice(0, limit);
  }, bounds);

describe('paths between two things', () => {
  it('agree with brute force on random graphs', () => {
    fc.assert(
      fc.property(links, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 30 }), (pairs, maxLength, limit) => {
        const brute = brutePaths(pairs, 'a', 'b', maxLength);
        const { paths, cut } = simplePaths(Web.of(neighboursOf(pairs)), { from: 'a', to: 'b', maxLength, limit });
        expect(paths).toEqual(brute.slice(0, limit));
        expect(cut).toBe(false);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('pass nothing that is barred but their ends', () => {
    const barred = fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 4 });
    fc.assert(
      fc.property(links, barred, fc.integer({ min: 1, max: 6 }), (pairs, closed, maxLength) => {
        const brute = brutePaths(pairs, 'a', 'b', maxLength).filter((path) =>
          path.slice(1, -1).every((id) => !closed.includes(id)),
        );
        const request = { from: 'a', to: 'b', maxLength, limit: 1000 };
        expect(simplePaths(Web.of(neighboursOf(pairs)), request, closed).paths).toEqual(brute);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('are none from or to what has no links', () => {
    const web = Web.of(neighboursOf([['a', 'b']]));
    const request = { from: 'a', to: 'stranger', maxLength: 6, limit: 5 };
    expect(simplePaths(web, request)).toEqual({ paths: [], cut: false });
    expect(simplePaths(web, { ...request, from: 'stranger', to: 'a' })).toEqual({ paths: [], cut: false });
  });

  it('are all found by looking from both ends, in no more calls than links', async () => {
    await fc.assert(
      fc.asyncProperty(
        links,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 30 }),
        async (pairs, maxLength, limit) => {
          const calls: string[][] = [];
          const request = { from: 'a', to: 'b', maxLength, limit };
          const { paths } = await pathsBetween(expansionOf(pairs, undefined, calls), request);
          expect(paths).toEqual(brutePaths(pairs, 'a', 'b', maxLength).slice(0, limit));
          expect(calls.length).toBeLessThanOrEqual(maxLength);
          expect(new Set(calls.flat()).size, 'nothing is read twice').toBe(calls.flat().length);
        },
      ),
      { numRuns: 300 },
    );
  }, 30_000);

  it('give up in a tangle after a number of steps, and say so', () => {
    const ids = Array.from({ length: 60 }, (_, at) => `n${at}`);
    const tangle: Neighbours = new Map(ids.map((id) => [id, new Set(ids.filter((other) => other !== id))]));
    const request = { from: 'n0', to: 'n1', maxLength: 6, limit: 100_000 };
    const web = Web.of(tangle);
    expect(simplePaths(web, request, [], 5_000).cut).toBe(true);
    expect(simplePaths(web, { ...request, limit: 25 }, [], 5_000)).toMatchObject({ cut: false });
  });

  it('say where a bound cut the graph, and never invent a link', async () => {
    await fc.assert(
      fc.asyncProperty(
        links,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 6 }),
        async (pairs, nodes, most) => {
          const expansion = expansionOf(pairs, { nodes, links: most });
          const request = { from: 'a', to: 'b', maxLength: 6, limit: 1000 };
          const { paths } = await pathsBetween(expansion, request);
          const brute = brutePaths(pairs, 'a', 'b', 6).map(String);
          for (const path of paths) expect(brute).toContain(String(path));
          if (paths.length < brute.length) expect(expansion.cuts.size).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  }, 30_000);
});

describe('what lies around a thing', () => {
  it('agrees with brute force: distance, and the shortest way with the lowest ids', () => {
    fc.assert(
      fc.property(links, fc.integer({ min: 1, max: 3 }), (pairs, depth) => {
        const brute = IDS.filter((id) => id !== 'a').flatMap((id) => {
          const [chain] = brutePaths(pairs, 'a', id, depth);
          return chain ? [{ id, distance: chain.length - 1, chain }] : [];
        });
        brute.sort((one, other) => one.distance - other.distance || (one.id < other.id ? -1 : 1));
        expect(within(neighboursOf(pairs), 'a', depth)).toEqual(brute);
      }),
      { numRuns: 300 },
    );
  });
});
