import grafeo from '@grafeo-db/js';
import { unavailable } from '../../errors.js';
import type { GraphContent, GraphEngine, GraphReader, Query, SavedGraph } from '../engine.js';
import type { Parameters } from '../values.js';
import { inLeastRoom, present, propertiesIn } from './columns.js';

type Database = InstanceType<typeof grafeo.GrafeoDB>;

interface Loaded {
  readonly database: Database;
  readonly content: Pick<GraphContent, 'version'>;
}

export interface EmbeddedOptions {
  /** Returns rows without ORDER BY in random order: tests switch it on to find missing orders. */
  readonly shuffleUnordered?: boolean;
}

/**
 * The graph in this process, in memory. A load fills a new database and then swaps it in, so a
 * reader keeps the one it began with.
 */
export class EmbeddedEngine implements GraphEngine {
  readonly name = 'embedded';
  private loaded: Loaded | undefined;

  constructor(private readonly options: EmbeddedOptions = {}) {}

  async open(): Promise<GraphReader> {
    const loaded = this.loaded;
    if (!loaded) throw unavailable('The graph is not loaded yet. Try again in a moment.');
    return {
      version: loaded.content.version,
      read: (query, params) => run(loaded.database, query, params),
      confirm: async () => {},
    };
  }

  versionAtHand(): string | null {
    return this.loaded?.content.version.version ?? null;
  }

  async load(content: GraphContent): Promise<void> {
    const database = grafeo.GrafeoDB.create(undefined, {
      shuffleUnordered: this.options.shuffleUnordered ?? false,
    });
    const ids = new Map<string, number>();
    const nodes = inLeastRoom(content.nodes, ({ rows }) => ({ size: rows.length, properties: propertiesIn(rows) }));
    for (const { labels, rows } of nodes) {
      const created = await database.batchCreateNodesWithProps([...labels], rows.map(present));
      for (const [at, row] of rows.entries()) ids.set(row.id as string, created[at] as number);
    }
    const edges = inLeastRoom(content.edges, ({ rows }) => ({
      size: rows.length,
      properties: propertiesIn(rows.map(({ props }) => props)),
    }));
    for (const { type, rows } of edges)
      await database.batchCreateEdges(
        rows.map(({ from, to, props }) => {
          const [src, dst] = [ids.get(from), ids.get(to)];
          if (src === undefined || dst === undefined)
            throw new Error(`Edge ${type} ${String(props.id)} has an end that is no node.`);
          return { src, dst, type, properties: present(props) };
        }),
      );
    const labels = new Set(content.nodes.flatMap((batch) => batch.labels));
    for (const label of labels)
      await database.executeCypher(`CREATE INDEX ${label.toLowerCase()}_id FOR (n:${label}) ON (n.id)`);
    this.loaded = { database, content: { version: content.version } };
  }

  /** Opened for reading alone, the file needs no right to write, and many processes can share it. */
  restore({ version, file }: SavedGraph): boolean {
    try {
      this.loaded = { database: grafeo.GrafeoDB.openReadOnly(file), content: { version } };
      return true;
    } catch {
      return false;
    }
  }

  /** Writes the graph into a new file, for `restore`. */
  save(file: string): void {
    if (!this.loaded) throw new Error('There is no graph to save.');
    this.loaded.database.save(file);
  }

  async close(): Promise<void> {
    this.loaded?.database.close();
    this.loaded = undefined;
  }
}

async function run<P extends Parameters, R>(database: Database, query: Query<P, R>, params: P): Promise<R[]> {
  try {
    return (await database.executeCypher(query.text, params)).toArray() as R[];
  } catch (cause) {
    throw new Error(`The embedded engine failed on ${query.name}.`, { cause });
  }
}
