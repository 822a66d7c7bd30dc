import DataLoader from 'dataloader';
import { groupBy } from '../lib/group.js';
import { madeAlike } from './alike.js';
import type { GraphEngine, GraphReader, Query, Work } from './engine.js';
import { bytesOf, bytesOfRows, type SharedFacts } from './shared.js';
import { type Found, ThingsOnce } from './things.js';
import type { Parameters, Properties } from './values.js';

type ParentRow = { readonly parent: string };

type Shared = Pick<SharedFacts, 'fits' | 'get' | 'set' | 'together'>;
const NOTHING_SHARED: Shared = {
  fits: () => false,
  get: () => undefined,
  set: () => {},
  together: (_reader, _key, work) => work(),
};
/** Stands for what turned out too large to be kept. */
const TOO_LARGE = Symbol('too large');
const MARK_BYTES = 100;
/** About what the cache itself takes for an entry. */
const ENTRY_BYTES = 100;

/**
 * The graph as one request sees it: one dataset version throughout, and one engine call for all
 * parents of a level that ask for the same thing. Rows are shared with other requests, so nobody may
 * change them.
 */
export class RequestGraph {
  private opened: Promise<GraphReader> | undefined;
  /** The reader once it is open. */
  private current: GraphReader | undefined;
  private readonly loaders = new Map<string, DataLoader<string, unknown[]>>();
  private readonly reads = new Map<string, Promise<unknown>>();
  /** Kept for other requests once the version is confirmed: until then it may be of another one. */
  private readonly found: Found[] = [];
  private readonly things = new ThingsOnce((key) => this.atHand(key));

  constructor(
    private readonly engine: GraphEngine,
    private readonly work?: Work,
    private readonly shared: Shared = NOTHING_SHARED,
  ) {}

  /** The reader, opened by the first question that needs the graph. Fails where the answer is not wanted any more. */
  async reader(): Promise<GraphReader> {
    this.work?.throwIfEnded();
    this.opened ??= this.engine.open(this.work).then((reader) => {
      this.current = reader;
      return reader;
    });
    return this.opened;
  }

  /** The rows of a query; the same query with the same parameters is asked once a request. */
  read<P extends Parameters, R>(query: Query<P, R>, params: P): Promise<R[]> {
    return this.once(keyOf(query, params), async (reader) => {
      const rows = this.toShare(await reader.read(query, params));
      return { value: rows, bytes: bytesOfRows(rows) };
    });
  }

  /** The rows of a query that only something kept is made of: they are not kept themselves. */
  async readOnce<P extends Parameters, R>(query: Query<P, R>, params: P): Promise<R[]> {
    return (await this.reader()).read(query, params);
  }

  /**
   * Something worked out from the graph alone, once for all requests. Nobody may change it.
   *
   * @param key names it, with everything that it depends on besides the content of the graph
   * @param bytes about how much memory it takes
   */
  derived<T>(key: string, work: () => Promise<T>, bytes: (value: T) => number): Promise<T> {
    return this.once(`derived\n${key}`, (reader) =>
      this.shared.together(reader, key, async () => {
        const value = await work();
        return { value, bytes: bytes(value) };
      }),
    );
  }

  /**
   * Something larger that makes many answers cheap, worked out from the graph alone; null where there is
   * no room to keep it, since then it would have to be worked out each time.
   */
  async kept<T>(key: string, work: () => Promise<T>, bytes: (value: T) => number): Promise<T | null> {
    if (!this.isShared) return null;
    const found = await this.once<T | typeof TOO_LARGE>(`kept\n${key}`, (reader) =>
      this.shared.together(reader, key, async () => {
        const value = await work();
        const size = bytes(value);
        return this.shared.fits(size) ? { value, bytes: size } : { value: TOO_LARGE, bytes: MARK_BYTES };
      }),
    );
    return found === TOO_LARGE ? null : found;
  }

  /**
   * The rows of one parent, from a query that takes `$ids` and returns a column `parent`. All
   * parents that ask in the same tick with equal parameters share one engine call.
   */
  children<P extends Parameters & { ids: readonly string[] }, R extends ParentRow>(
    query: Query<P, R>,
    parent: string,
    params: Omit<P, 'ids'>,
  ): Promise<R[]> {
    const key = keyOf(query, params);
    let loader = this.loaders.get(key) as DataLoader<string, R[]> | undefined;
    if (!loader) {
      loader = new DataLoader<string, R[]>((ids) => this.rowsOf(query, key, ids, params));
      this.loaders.set(key, loader as unknown as DataLoader<string, unknown[]>);
    }
    return loader.load(parent);
  }

  /** The same rows where they are at hand already: an answer of hundreds of promises is slow. */
  childrenAtHand<P extends Parameters & { ids: readonly string[] }, R extends ParentRow>(
    query: Query<P, R>,
    parent: string,
    params: Omit<P, 'ids'>,
  ): R[] | undefined {
    return this.atHand(`${keyOf(query, params)}\n${parent}`) as R[] | undefined;
  }

  /** All properties of the thing with this id, where they are at hand already. */
  thingAtHand(id: string): Properties | undefined {
    return this.things.get(id);
  }

  /** Whether anything is kept for later requests. */
  get isShared(): boolean {
    return this.shared.fits(MARK_BYTES);
  }

  /** A text that was written of the graph alone for an earlier request; `key` names it, with all that it depends on. */
  text(key: string): string | undefined {
    return this.atHand(key) as string | undefined;
  }

  /** Keeps such a text for later requests. */
  addText(key: string, text: string): void {
    // Both may be short, or the key the longer one.
    this.found.push([key, text, bytesOf(key) + bytesOf(text) + ENTRY_BYTES]);
  }

  /** The version that answered, or undefined where nothing was read. Fails where it changed meanwhile. */
  async settle(): Promise<GraphReader['version'] | undefined> {
    if (!this.opened) return undefined;
    const reader = await this.reader();
    await reader.confirm();
    for (const found of this.found.splice(0)) this.shared.set(reader, ...found);
    return reader.version;
  }

  /** What is kept for all requests, once it is known which version this one reads. */
  private atHand(key: string): unknown {
    return this.current && this.shared.get(this.current, key);
  }

  /** New rows as they are shared, in little room where they are kept. */
  private toShare<R>(rows: R[]): R[] {
    if (this.isShared) madeAlike(rows);
    this.found.push(...this.things.share(rows));
    return rows;
  }

  private once<T>(key: string, work: (reader: GraphReader) => Promise<{ value: T; bytes: number }>): Promise<T> {
    const begun = this.reads.get(key) as Promise<T> | undefined;
    if (begun) return begun;
    const found = this.reader().then(async (reader) => {
      const known = this.shared.get(reader, key) as T | undefined;
      if (known !== undefined) return known;
      const { value, bytes } = await work(reader);
      this.found.push([key, value, bytes]);
      return value;
    });
    this.reads.set(key, found);
    return found;
  }

  /** The rows of some parents, of which only those that nobody asked for yet are read. */
  private async rowsOf<P extends Parameters & { ids: readonly string[] }, R extends ParentRow>(
    query: Query<P, R>,
    key: string,
    parents: readonly string[],
    params: Omit<P, 'ids'>,
  ): Promise<R[][]> {
    const reader = await this.reader();
    const known = parents.map((id) => this.shared.get(reader, `${key}\n${id}`) as R[] | undefined);
    const ids = parents.filter((_, at) => known[at] === undefined).sort();
    if (ids.length === 0) return known as R[][];
    const rows = this.toShare(await reader.read(query, { ...params, ids } as unknown as P));
    const byParent = groupBy(rows, (row) => row.parent);
    return parents.map((id, at) => {
      const rows = known[at] ?? byParent.get(id) ?? [];
      if (known[at] === undefined) this.found.push([`${key}\n${id}`, rows, bytesOfRows(rows)]);
      return rows;
    });
  }
}

const keyOf = (query: Pick<Query, 'name'>, params: object): string => `${query.name}\n${JSON.stringify(params)}`;
