import { LRUCache } from 'lru-cache';
import type { GraphReader } from './engine.js';

/** How many bytes a row takes at least, whatever it holds. */
const ROW_BYTES = 120;
const VALUE_BYTES = 40;
/** What would take more of the room is not kept: it would push out too much. */
const LARGEST_SHARE = 0.25;

interface Entry {
  readonly value: unknown;
}

/** What a cache did since the process began, for those who watch it. */
export interface CacheFigures {
  readonly hits: number;
  readonly misses: number;
  readonly entries: number;
  readonly bytes: number;
}

/**
 * What was read or worked out of the graph, kept for all requests. The content of a data version never
 * changes, so nothing in here can be stale: a new version empties it. The least recently used goes
 * first when it is full.
 */
export class SharedFacts {
  private readonly largest: number;
  private version: string | undefined;
  private readonly room: LRUCache<string, Entry> | undefined;
  private readonly underWay = new Map<string, Promise<unknown>>();
  private hits = 0;
  private misses = 0;

  /** @param capacity in bytes, as far as they can be estimated; 0 keeps nothing */
  constructor(capacity: number) {
    this.largest = Math.floor(capacity * LARGEST_SHARE);
    this.room = this.largest > 0 ? new LRUCache({ maxSize: capacity, maxEntrySize: this.largest }) : undefined;
  }

  /** Whether something of this size is kept; nothing is where there is no room at all. */
  fits(bytes: number): boolean {
    return bytes <= this.largest;
  }

  /** What is kept under a key for this version, or undefined. */
  get({ version }: Pick<GraphReader, 'version'>, key: string): unknown {
    const entry = version.version === this.version ? this.room?.get(key) : undefined;
    if (entry) this.hits++;
    else this.misses++;
    return entry?.value;
  }

  /** Keeps a value, which nobody may change from now on; not where it is too large. */
  set({ version }: Pick<GraphReader, 'version'>, key: string, value: unknown, bytes: number): void {
    if (version.version !== this.version) this.room?.clear();
    this.version = version.version;
    this.room?.set(key, { value }, { size: Math.max(1, Math.ceil(bytes)) });
  }

  /**
   * Works something out once for all who ask at the same time. Whoever finds the work of another one
   * failed, for instance since its caller went away, does it anew.
   */
  async together<T>({ version }: Pick<GraphReader, 'version'>, key: string, work: () => Promise<T>): Promise<T> {
    const place = `${version.version}\n${version.load ?? ''}\n${key}`;
    const begun = this.underWay.get(place) as Promise<T> | undefined;
    if (begun) return begun.catch(work);
    const own = work();
    this.underWay.set(place, own);
    try {
      return await own;
    } finally {
      this.underWay.delete(place);
    }
  }

  figures(): CacheFigures {
    const { hits, misses, room } = this;
    return { hits, misses, bytes: room?.calculatedSize ?? 0, entries: room?.size ?? 0 };
  }
}

/** About how many bytes some rows take; things in a column `node` are kept, and counted, on their own. */
export function bytesOfRows(rows: readonly unknown[]): number {
  return rows.reduce<number>((sum, row) => sum + ROW_BYTES + bytesOf({ ...(row as object), node: null }), 0);
}

/** About how many bytes a value takes: text counts by its length, anything else alike. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return VALUE_BYTES + value.length;
  if (typeof value !== 'object' || value === null) return VALUE_BYTES;
  let sum = VALUE_BYTES;
  for (const inner of Object.values(value)) sum += bytesOf(inner);
  return sum;
}
