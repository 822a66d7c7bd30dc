import { bytesOf } from './shared.js';
import type { Properties } from './values.js';

/** Something to be kept for other requests. */
export type Found = readonly [key: string, value: unknown, bytes: number];

type ThingRow = { node: Properties };

const keyOf = (id: string): string => `thing\n${id}`;

/**
 * Each thing once, in whichever rows it stands: pages of a list overlap, and most things are named by many
 * others. A column `node` holds all properties of a thing; that is what it is called for.
 */
export class ThingsOnce {
  private readonly met = new Map<string, Properties>();

  /** @param kept what is kept for all requests under a key */
  constructor(private readonly kept: (key: string) => unknown) {}

  /** The thing with this id, where it is at hand. */
  get(id: string): Properties | undefined {
    const met = this.met.get(id);
    if (met) return met;
    const kept = this.kept(keyOf(id)) as Properties | undefined;
    if (kept) this.met.set(id, kept);
    return kept;
  }

  /** Puts the things that are at hand in the place of their equals in new rows; returns those that are new. */
  share(rows: readonly unknown[]): Found[] {
    return rows.filter(holdsThing).flatMap((row) => {
      const { node } = row;
      const id = node.id as string;
      const known = this.get(id);
      if (known) {
        row.node = known;
        return [];
      }
      this.met.set(id, node);
      return [[keyOf(id), node, bytesOf(node)] as const];
    });
  }
}

function holdsThing(row: unknown): row is ThingRow {
  const { node } = row as Partial<ThingRow>;
  return typeof node === 'object' && node !== null && typeof node.id === 'string';
}
