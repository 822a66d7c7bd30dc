import type { GraphContent, GraphEngine, GraphReader, Query } from '../../src/graph/engine.js';
import type { Parameters } from '../../src/graph/values.js';

export interface Asked {
  readonly query: Query;
  readonly params: Parameters;
}

/** An engine that remembers every query it was asked, with the parameters. */
export class RecordingEngine implements GraphEngine {
  readonly asked: Asked[] = [];

  constructor(private readonly engine: GraphEngine) {}

  get name(): GraphEngine['name'] {
    return this.engine.name;
  }

  async open(): Promise<GraphReader> {
    const reader = await this.engine.open();
    return {
      version: reader.version,
      confirm: () => reader.confirm(),
      read: (query, params) => {
        this.asked.push({ query: query as unknown as Query, params });
        return reader.read(query, params);
      },
    };
  }

  versionAtHand = (): string | null => this.engine.versionAtHand();
  load = (content: GraphContent): Promise<void> => this.engine.load(content);
  close = (): Promise<void> => this.engine.close();
}
