import type { GraphEngine } from './engine.js';

/** What the calls of one query came to. */
export interface CallSum {
  readonly query: string;
  readonly calls: number;
  readonly failed: number;
  readonly ms: number;
}

/** The engine calls of one request, summed by query: bounded by the number of queries there are. */
export class CallLog {
  private sums = new Map<string, { query: string; calls: number; failed: number; ms: number }>();

  /** One call has ended. */
  add(query: string, ms: number, failed: boolean): void {
    const sum = this.sums.get(query) ?? { query, calls: 0, failed: 0, ms: 0 };
    if (sum.calls === 0) this.sums.set(query, sum);
    sum.calls += 1;
    sum.ms += ms;
    if (failed) sum.failed += 1;
  }

  /** What was added since it was last taken. */
  take(): readonly CallSum[] {
    if (this.sums.size === 0) return [];
    const taken = [...this.sums.values()];
    this.sums = new Map();
    return taken;
  }
}

/** The same engine, which notes how long each call took: never what was asked for in it. */
export function measured(engine: GraphEngine, log: CallLog): GraphEngine {
  const timed = async <T>(query: string, work: Promise<T>): Promise<T> => {
    const start = performance.now();
    let failed = true;
    try {
      const result = await work;
      failed = false;
      return result;
    } finally {
      log.add(query, performance.now() - start, failed);
    }
  };
  // In the process the version is at hand; a server is asked for it.
  const asked = engine.name === 'embedded' ? <T>(_query: string, work: Promise<T>): Promise<T> => work : timed;
  return {
    name: engine.name,
    open: async (work) => {
      const reader = await asked('dataset.open', engine.open(work));
      return {
        version: reader.version,
        read: (query, params) => timed(query.name, reader.read(query, params)),
        confirm: () => asked('dataset.confirm', reader.confirm()),
      };
    },
    versionAtHand: () => engine.versionAtHand(),
    load: (content) => engine.load(content),
    close: () => engine.close(),
  };
}
