import { groupBy } from '../../lib/group.js';
import type { LinkedRow } from './path.queries.js';
import type { Neighbours } from './path.rules.js';

/** How much of the graph one answer looks at. */
export interface Bounds {
  /** Things from which links are followed. */
  readonly nodes: number;
  /** Links that are looked at, from either end. */
  readonly links: number;
}

export const BOUNDS: Bounds = { nodes: 2_000, links: 20_000 };

/** The rows of a whole level, ordered by `at` and `other`, at most `limit`. */
export type ReadLevel = (ids: readonly string[], limit: number) => Promise<readonly LinkedRow[]>;

/** The part of the graph that an answer has looked at so far. It grows level by level, within bounds. */
export class Expansion {
  private readonly all = new Map<string, Set<string>>();
  private readonly sure = new Map<string, Set<string>>();
  private readonly asked = new Set<string>();
  private readonly counts = new Map<string, number>();
  private rows = 0;
  /** What was cut, in words; empty where all was read. */
  readonly cuts = new Set<string>();

  constructor(
    private readonly read: ReadLevel,
    private readonly bounds: Bounds = BOUNDS,
  ) {}

  get neighbours(): Neighbours {
    return this.all;
  }

  /** The neighbours by links that are certain in the year. */
  get certainNeighbours(): Neighbours {
    return this.sure;
  }

  /** How many links were followed. */
  get linkCount(): number {
    return [...this.counts.values()].reduce((sum, links) => sum + links, 0);
  }

  /** Reads the links of a level in one engine call; what was read before is not read again. */
  async expand(level: readonly string[]): Promise<void> {
    const open = level.filter((id) => !this.asked.has(id)).sort();
    const ids = open.slice(0, Math.max(0, this.bounds.nodes - this.asked.size));
    if (ids.length < open.length) this.cuts.add(`links were followed from the first ${this.bounds.nodes} things only`);
    for (const id of ids) this.asked.add(id);
    if (ids.length === 0) return;
    const left = this.bounds.links - this.rows;
    const rows = left > 0 ? await this.read(ids, left + 1) : [];
    if (left <= 0 || rows.length > left) this.cuts.add(`the first ${this.bounds.links} links were looked at only`);
    this.rows += rows.length;
    const links = groupBy(
      rows.slice(0, left).filter(({ holds }) => holds),
      ({ at, other }) => `${at} ${other}`,
    );
    for (const parallel of links.values()) this.add(parallel);
  }

  /** Links between the same two things. Those between two things of which both were read come twice. */
  private add(parallel: readonly LinkedRow[]): void {
    const { at, other } = parallel[0] as LinkedRow;
    join(this.all, at, other);
    if (parallel.some(({ certain }) => certain)) join(this.sure, at, other);
    this.counts.set(at < other ? `${at} ${other}` : `${other} ${at}`, parallel.length);
  }
}

function join(links: Map<string, Set<string>>, one: string, other: string): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = links.get(from);
    if (known) known.add(to);
    else links.set(from, new Set([to]));
  }
}
