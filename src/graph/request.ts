import DataLoader from 'dataloader';
import { groupBy } from '../lib/group.js';
import type { GraphEngine, GraphReader, Query } from './engine.js';
import type { Parameters } from './values.js';

type ParentRow = { readonly parent: string };

/**
 * The graph as one request sees it: one dataset version throughout, and one engine call for all
 * parents of a level that ask for the same thing.
 */
export class RequestGraph {
  private opened: Promise<GraphReader> | undefined;
  private readonly loaders = new Map<string, DataLoader<string, unknown[]>>();
  private readonly reads = new Map<string, Promise<unknown[]>>();

  constructor(
    private readonly engine: GraphEngine,
    private readonly signal?: AbortSignal,
  ) {}

  /** The reader, opened by the first question that needs the graph. */
  reader(): Promise<GraphReader> {
    this.opened ??= this.engine.open(this.signal);
    return this.opened;
  }

  /** The rows of a query; the same query with the same parameters is asked once a request. */
  read<P extends Parameters, R>(query: Query<P, R>, params: P): Promise<R[]> {
    const key = `${query.name}\n${JSON.stringify(params)}`;
    const known = this.reads.get(key) as Promise<R[]> | undefined;
    if (known) return known;
    const rows = this.reader().then((reader) => reader.read(query, params));
    this.reads.set(key, rows);
    return rows;
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
    const key = `${query.name}\n${JSON.stringify(params)}`;
    let loader = this.loaders.get(key) as DataLoader<string, R[]> | undefined;
    if (!loader) {
      loader = new DataLoader<string, R[]>(async (ids) => {
        const reader = await this.reader();
        const rows = await reader.read(query, { ...params, ids: [...ids].sort() } as unknown as P);
        const byParent = groupBy(rows, (row) => row.parent);
        return ids.map((id) => byParent.get(id) ?? []);
      });
      this.loaders.set(key, loader as unknown as DataLoader<string, unknown[]>);
    }
    return loader.load(parent);
  }

  /** The version that answered, or undefined where nothing was read. Fails where it changed meanwhile. */
  async settle(): Promise<GraphReader['version'] | undefined> {
    if (!this.opened) return undefined;
    const reader = await this.opened;
    await reader.confirm();
    return reader.version;
  }
}
