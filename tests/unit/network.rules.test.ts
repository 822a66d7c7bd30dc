import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coherenceOf } from '../../src/features/network/bridges.rules.js';
import { centralityOf, graphOf, partitionOf } from '../../src/features/network/centrality.js';
import { measure } from '../../src/features/network/measure.js';
import { type Affiliation, factsOf, MOST_NODES, projectionOf } from '../../src/features/network/projection.rules.js';

type Three = [one: number, other: number, weight: number];

const affiliation: fc.Arbitrary<Affiliation> = fc.record({
  node: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  via: fc.constantFrom('u', 'v', 'w', 'x'),
  certain: fc.boolean(),
});
/** A random network of up to eight nodes: any two may be linked. */
const sparse = fc
  .record({ size: fc.integer({ min: 1, max: 8 }), picks: fc.array(fc.nat(5), { minLength: 28, maxLength: 28 }) })
  .map(({ size, picks }) => {
    const threes: Three[] = [];
    for (let one = 0, at = 0; one < size; one++)
      for (let other = one + 1; other < size; other++, at++)
        if ((picks[at] as number) < 2) threes.push([one, other, 1 + (picks[at] as number)]);
    return { size, threes };
  });

const threesOf = (links: Uint32Array): number[][] =>
  Array.from({ length: links.length / 3 }, (_, at) => [...links.slice(at * 3, at * 3 + 3)]);
const names = (size: number) => Array.from({ length: size }, (_, at) => `n${at}`);
const flat = (threes: readonly Three[]) => Uint32Array.from(threes.flat());

/** Components by merging labels until nothing changes; nodes left out have none. */
function bruteComponents(size: number, threes: readonly Three[], without = -1): number[] {
  const labels = Array.from({ length: size }, (_, at) => at);
  for (let round = 0; round < size; round++)
    for (const [one, other] of threes) {
      if (one === without || other === without) continue;
      const least = Math.min(labels[one] as number, labels[other] as number);
      labels[one] = labels[other] = least;
    }
  return labels;
}
const count = (labels: readonly number[]) => new Set(labels).size;

describe('the projection', () => {
  it('links what shares something, with the number of shared things, as brute force does', () => {
    fc.assert(
      fc.property(
        fc.array(affiliation, { maxLength: 25 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 3 }),
        (rows, certainOnly, minWeight) => {
          const kept = rows.filter(({ certain }) => certain || !certainOnly);
          const ids = [...new Set(kept.map(({ node }) => node))].sort();
          const has = (node: string, via: string) => kept.some((row) => row.node === node && row.via === via);
          const expected = ids
            .flatMap((one) =>
              ids
                .filter((other) => one < other)
                .map((other) => ({
                  one,
                  other,
                  weight: ['u', 'v', 'w', 'x'].filter((via) => has(one, via) && has(other, via)).length,
                })),
            )
            .filter(({ weight }) => weight >= minWeight)
            .sort((a, b) => b.weight - a.weight || (a.one + a.other < b.one + b.other ? -1 : 1));

          const found = projectionOf(factsOf(rows), certainOnly, minWeight);
          expect(found.ids).toEqual(ids);
          expect(found.linkCount).toBe(expected.length);
          expect(threesOf(found.links as Uint32Array)).toEqual(
            expected.map(({ one, other, weight }) => [ids.indexOf(one), ids.indexOf(other), weight]),
          );
          for (const [at, id] of ids.entries()) {
            const own = expected.filter(({ one, other }) => one === id || other === id);
            expect(found.degrees?.[at]).toBe(own.length);
            expect(found.weightedDegrees?.[at]).toBe(own.reduce((sum, { weight }) => sum + weight, 0));
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(affiliation, { maxLength: 25 }), (rows) => {
        expect(factsOf([...rows].reverse())).toEqual(factsOf(rows));
      }),
    );
  });
});

describe('bridges, cut nodes and components', () => {
  it('are what brute force finds by taking each link and each node away', () => {
    fc.assert(
      fc.property(sparse, ({ size, threes }) => {
        const whole = bruteComponents(size, threes);
        const { components, componentSizes, cutNodes, bridges } = coherenceOf(size, flat(threes));

        expect(componentSizes.length).toBe(count(whole));
        for (let one = 0; one < size; one++) {
          for (let other = 0; other < size; other++)
            expect(components[one] === components[other]).toBe(whole[one] === whole[other]);
          expect(componentSizes[components[one] as number]).toBe(whole.filter((label) => label === whole[one]).length);
          // Without the node its own label remains as one more component.
          expect(cutNodes[one] === 1).toBe(count(bruteComponents(size, threes, one)) - 1 > count(whole));
        }
        const expected = threes.flatMap(([one, other], link) => {
          const parted = bruteComponents(
            size,
            threes.filter((_, at) => at !== link),
          );
          if (count(parted) === count(whole)) return [];
          const side = (end: number) => parted.filter((label) => label === parted[end]).length;
          return [{ link, cutOff: Math.min(side(one), side(other)) }];
        });
        expected.sort((a, b) => b.cutOff - a.cutOff || a.link - b.link);
        expect(bridges).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it('are found on the longest chain that the bound allows', () => {
    const chain = Array.from({ length: MOST_NODES - 1 }, (_, at): Three => [at, at + 1, 1]);
    const { bridges, cutNodes } = coherenceOf(MOST_NODES, flat(chain));
    expect(bridges.length).toBe(MOST_NODES - 1);
    expect(bridges[0]).toEqual({ link: MOST_NODES / 2 - 1, cutOff: MOST_NODES / 2 });
    expect(cutNodes.reduce((sum, one) => sum + one, 0)).toBe(MOST_NODES - 2);
  });
});

/** Every shortest path between two nodes, by walking all paths. */
function shortestPaths(size: number, threes: readonly Three[], from: number, to: number): number[][] {
  const linked = (one: number, other: number) =>
    threes.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
  let open = [[from]];
  for (let length = 0; length < size && open.length > 0; length++) {
    const done = open.filter((path) => path.at(-1) === to);
    if (done.length > 0) return done;
    open = open.flatMap((path) =>
      [...Array(size).keys()]
        .filter((next) => !path.includes(next) && linked(path.at(-1) as number, next))
        .map((next) => [...path, next]),
    );
  }
  return [];
}

describe('the measures', () => {
  it('of betweenness and closeness agree with all shortest paths', () => {
    fc.assert(
      fc.property(sparse, ({ size, threes }) => {
        const found = centralityOf(graphOf(names(size), flat(threes)));
        const others = (node: number) => [...Array(size).keys()].filter((other) => other !== node);
        for (let node = 0; node < size; node++) {
          const reached = others(node)
            .map((other) => shortestPaths(size, threes, node, other))
            .filter((paths) => paths.length > 0)
            .map((paths) => (paths[0] as number[]).length - 1);
          const sum = reached.reduce((total, distance) => total + distance, 0);
          const near = sum === 0 ? 0 : (reached.length / sum) * (reached.length / (size - 1));
          expect(found.closeness[node]).toBeCloseTo(near, 9);

          let share = 0;
          for (const one of others(node))
            for (const other of others(node)) {
              const paths = one < other ? shortestPaths(size, threes, one, other) : [];
              if (paths.length > 0) share += paths.filter((path) => path.includes(node)).length / paths.length;
            }
          const pairs = ((size - 1) * (size - 2)) / 2;
          expect(found.betweenness[node]).toBeCloseTo(pairs > 0 ? share / pairs : 0, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of the eigenvector has length 1 and is multiplied alone by the weights of the links', () => {
    fc.assert(
      fc.property(sparse, ({ size, threes }) => {
        const vector = centralityOf(graphOf(names(size), flat(threes))).eigenvector;
        if (vector === null) {
          expect(threes).toEqual([]);
          return;
        }
        const product = Array.from({ length: size }, () => 0);
        for (const [one, other, weight] of threes) {
          product[one] = (product[one] as number) + weight * (vector[other] as number);
          product[other] = (product[other] as number) + weight * (vector[one] as number);
        }
        const value = product.reduce((sum, part, at) => sum + part * (vector[at] as number), 0);
        expect(vector.reduce((sum, part) => sum + part * part, 0)).toBeCloseTo(1, 9);
        for (let node = 0; node < size; node++) expect(product[node]).toBeCloseTo(value * (vector[node] as number), 6);
      }),
      { numRuns: 1000 },
    );
  });

  it('of modularity is that of the communities, by its definition', () => {
    fc.assert(
      fc.property(sparse, ({ size, threes }) => {
        const { communities, modularity } = partitionOf(graphOf(names(size), flat(threes)));
        const total = threes.reduce((sum, [, , weight]) => sum + weight, 0);
        if (total === 0) {
          expect(modularity).toBeNull();
          return;
        }
        const strength = (node: number) =>
          threes.reduce((sum, [one, other, weight]) => sum + (one === node || other === node ? weight : 0), 0);
        let expected = 0;
        for (let one = 0; one < size; one++)
          for (let other = 0; other < size; other++) {
            if (communities[one] !== communities[other]) continue;
            const link = threes.find(([a, b]) => (a === one && b === other) || (a === other && b === one));
            expected += (link?.[2] ?? 0) - (strength(one) * strength(other)) / (2 * total);
          }
        expect(modularity).toBeCloseTo(expected / (2 * total), 9);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same when they are worked out again, and number the largest community 1', () => {
    fc.assert(
      fc.property(fc.array(affiliation, { maxLength: 25 }), (rows) => {
        const job = { facts: factsOf(rows), certainOnly: false, minWeight: 1 };
        const found = measure(job);
        expect(measure(job)).toEqual(found);
        const sizes = Array.from(
          { length: found.communities as number },
          (_, at) => found.nodes.filter(({ community }) => community === at + 1).length,
        );
        expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
        expect(sizes.every((size) => size > 0)).toBe(true);
      }),
    );
  });
});

describe('the bounds', () => {
  /** Everyone shares one thing, so that all are linked. */
  const crowd = (size: number) =>
    Array.from({ length: size }, (_, at) => ({ node: `n${at}`, via: 'all', certain: true }));
  const measured = (size: number) => measure({ facts: factsOf(crowd(size)), certainOnly: true, minWeight: 1 });

  it('of links leaves counts and degrees', () => {
    const found = measured(700);
    expect(found).toMatchObject({ cut: 'links', certain: { nodes: 700, links: (700 * 699) / 2 }, links: null });
    expect(found.nodes[0]).toMatchObject({ degree: 699, weightedDegree: 699, betweenness: null, community: null });
  });

  it('of nodes leaves the nodes', () => {
    const found = measured(MOST_NODES + 1);
    expect(found).toMatchObject({ cut: 'nodes', certain: { nodes: MOST_NODES + 1, links: null }, bridges: null });
    expect(found.nodes[0]).toMatchObject({ id: 'n0', degree: null });
  });

  it('of meetings leaves the nodes', () => {
    const rows = Array.from({ length: 101 }, (_, via) => crowd(1500).map((row) => ({ ...row, via: `v${via}` }))).flat();
    const found = measure({ facts: factsOf(rows), certainOnly: true, minWeight: 1 });
    expect(found).toMatchObject({ cut: 'meetings', certain: { nodes: 1500, links: null } });
  });

  it('leave an empty network empty', () => {
    expect(measured(0)).toEqual({
      certain: { nodes: 0, links: 0 },
      withPossible: { nodes: 0, links: 0 },
      nodes: [],
      links: new Uint32Array(),
      bridges: [],
      components: 0,
      communities: 0,
      modularity: null,
      cut: null,
    });
  });
});
