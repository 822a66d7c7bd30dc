/** Version of the rule below: it changes whenever the same data can give another answer. */
export const PATH_RULE = 'paths-1';

/** The neighbours of each thing, both ways. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** How many links a search may try before it gives up. */
const MOST_STEPS = 1_000_000;

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  /** How many paths to find at most. */
  readonly limit: number;
}

export interface FoundPaths {
  /** Each path as the ids of its things, from end to end. */
  readonly paths: readonly (readonly string[])[];
  /** True where the search gave up, so that paths may be missing. */
  readonly cut: boolean;
}

/** The paths between two things that pass no thing twice: shortest first, then by the ids along them. */
export function simplePaths(links: Neighbours, request: PathRequest, mostSteps = MOST_STEPS): FoundPaths {
  const { from, to, maxLength, limit } = request;
  const reach = walksTo(links, from, to, maxLength);
  const paths: string[][] = [];
  let steps = 0;
  const extend = (path: readonly string[], left: number): void => {
    if (left === 0) {
      paths.push([...path]);
      return;
    }
    for (const next of ordered(links.get(path.at(-1) as string))) {
      if (paths.length >= limit || steps >= mostSteps) return;
      steps++;
      if (reach[left - 1]?.has(next) && !path.includes(next)) extend([...path, next], left - 1);
    }
  };
  for (let length = 1; length <= maxLength && paths.length < limit; length++)
    if (reach[length]?.has(from)) extend([from], length);
  return { paths, cut: steps >= mostSteps && paths.length < limit };
}

/**
 * For each number of links the things from which so many lead to the end, without passing either
 * end on the way. It keeps the search from ways that cannot arrive.
 */
function walksTo(links: Neighbours, from: string, to: string, maxLength: number): ReadonlySet<string>[] {
  const reach: Set<string>[] = [new Set([to])];
  for (let length = 1; length <= maxLength; length++) {
    const nearer = reach[length - 1] as Set<string>;
    const here = new Set<string>();
    for (const id of nearer) if (id !== from) for (const next of links.get(id) ?? []) if (next !== to) here.add(next);
    reach.push(here);
  }
  return reach;
}

export interface Near {
  readonly id: string;
  readonly distance: number;
  /** The things from the start to this one, along a shortest way; among equals the one with the lowest ids. */
  readonly chain: readonly string[];
}

/** Everything within a number of links of a thing, without itself: nearest first, then by id. */
export function within(links: Neighbours, start: string, depth: number): Near[] {
  const chains = new Map<string, readonly string[]>([[start, [start]]]);
  const near: Near[] = [];
  // In the order of their chains, so that the first way to a thing is the one with the lowest ids.
  let level = [start];
  for (let distance = 1; distance <= depth; distance++) {
    const found: string[] = [];
    for (const id of level)
      for (const next of ordered(links.get(id)))
        if (!chains.has(next)) {
          chains.set(next, [...(chains.get(id) as readonly string[]), next]);
          found.push(next);
        }
    near.push(...ordered(found).map((id) => ({ id, distance, chain: chains.get(id) as readonly string[] })));
    level = found;
  }
  return near;
}

const ordered = (ids: Iterable<string> | undefined): string[] => [...(ids ?? [])].sort();
