/** Version of the rules of paths: it changes whenever the same data can give another answer. */
export const PATH_RULE = 'paths-1';

/** The neighbours of each thing, both ways. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

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
