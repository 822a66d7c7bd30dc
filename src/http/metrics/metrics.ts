import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { ERROR_TABLE } from '../../errors.js';
import type { CacheFigures } from '../../graph/shared.js';
import type { Observed, OperationObserver } from '../../graphql/observation.js';
import type { FieldUsage } from '../../graphql/usage.js';
import type { RouteClass } from './route-class.js';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];
const PRICES = [1, 10, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];

/** Codes that the GraphQL library gives besides those of the error table. */
const LIBRARY_CODES = ['BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE'];
const CODES = new Set([...Object.keys(ERROR_TABLE), ...LIBRARY_CODES]);
const OTHER = 'OTHER';
const known = (code: string): string => (CODES.has(code) ? code : OTHER);

/** The figures of the whole process are one set, however many services run in it. */
let ofProcess: Registry | undefined;
const processFigures = (): Registry => {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
};

/**
 * What the service counts about itself. Every label has a closed set of values, none of which a caller
 * chooses: whatever is sent, the number of series stays what it is.
 */
export class Metrics implements OperationObserver {
  private readonly registry = new Registry();
  private readonly registers = [this.registry];

  private readonly httpSeconds = new Histogram({
    name: 'mgg_http_request_duration_seconds',
    help: 'From the head of a request to the last byte of its answer, by class of route and class of status; status "aborted" where the caller left before.',
    labelNames: ['route', 'status'] as const,
    buckets: SECONDS,
    registers: this.registers,
  });
  private readonly operationSeconds = new Histogram({
    name: 'mgg_operation_duration_seconds',
    help: 'GraphQL operations, by type and outcome: answered, partial, refused (for a reason of the caller), failed (for one of ours).',
    labelNames: ['type', 'outcome'] as const,
    buckets: SECONDS,
    registers: this.registers,
  });
  private readonly price = new Histogram({
    name: 'mgg_operation_price',
    help: 'Price of operations, as extensions.cost gives it.',
    buckets: PRICES,
    registers: this.registers,
  });
  private readonly operationErrors = new Counter({
    name: 'mgg_operation_errors_total',
    help: 'Errors in the answers of operations, by code.',
    labelNames: ['code'] as const,
    registers: this.registers,
  });
  private readonly refusals = new Counter({
    name: 'mgg_http_refusals_total',
    help: 'Requests refused outside GraphQL, by code.',
    labelNames: ['code'] as const,
    registers: this.registers,
  });
  private readonly queryCalls = new Counter({
    name: 'mgg_engine_query_calls_total',
    help: 'Calls to the graph, by the name of the query.',
    labelNames: ['engine', 'query', 'outcome'] as const,
    registers: this.registers,
  });
  private readonly querySeconds = new Counter({
    name: 'mgg_engine_query_seconds_total',
    help: 'Time in calls to the graph, by the name of the query.',
    labelNames: ['engine', 'query'] as const,
    registers: this.registers,
  });

  private readonly caches = new Map<string, () => CacheFigures>();
  private requestsInFlight = 0;

  constructor(
    private readonly engine: 'embedded' | 'neo4j',
    version: string,
  ) {
    for (const code of [...CODES, OTHER]) {
      this.operationErrors.inc({ code }, 0);
      this.refusals.inc({ code }, 0);
    }
    new Gauge({
      name: 'mgg_build_info',
      help: 'Always 1; the labels say what runs.',
      labelNames: ['version', 'engine'] as const,
      registers: this.registers,
    }).set({ version, engine }, 1);
    const inFlight = new Gauge({
      name: 'mgg_http_requests_in_flight',
      help: 'Requests that have begun and are not answered yet.',
      registers: this.registers,
      collect: () => {
        inFlight.set(this.requestsInFlight);
      },
    });
    this.showCaches();
  }

  private showCaches(): void {
    const { caches, registers } = this;
    new Counter({
      name: 'mgg_cache_lookups_total',
      help: 'Look-ups in the caches of the service, by cache and result: hit or miss.',
      labelNames: ['cache', 'result'] as const,
      registers,
      collect() {
        this.reset();
        for (const [cache, figures] of caches) {
          const { hits, misses } = figures();
          this.inc({ cache, result: 'hit' }, hits);
          this.inc({ cache, result: 'miss' }, misses);
        }
      },
    });
    for (const size of ['bytes', 'entries'] as const)
      new Gauge({
        name: `mgg_cache_${size}`,
        help: `Size of the caches of the service in ${size}, by cache.`,
        labelNames: ['cache'] as const,
        registers,
        collect() {
          for (const [cache, figures] of caches) this.set({ cache }, figures()[size]);
        },
      });
  }

  /** A request has begun. */
  requestBegan(): void {
    this.requestsInFlight++;
  }

  /** A request is over. `status` is undefined where the caller left before the end. */
  requestEnded(route: RouteClass, status: number | undefined, seconds: number): void {
    this.requestsInFlight--;
    this.httpSeconds.observe({ route, status: statusClass(status) }, seconds);
  }

  answered({ type, outcome, ms, price, codes, calls: made }: Observed): void {
    this.operationSeconds.observe({ type, outcome }, ms / 1000);
    if (price !== undefined) this.price.observe(price);
    for (const code of codes) this.operationErrors.inc({ code: known(code) });
    const { engine } = this;
    for (const { query, calls, failed, ms } of made) {
      if (calls > failed) this.queryCalls.inc({ engine, query, outcome: 'ok' }, calls - failed);
      if (failed > 0) this.queryCalls.inc({ engine, query, outcome: 'failed' }, failed);
      this.querySeconds.inc({ engine, query }, ms / 1000);
    }
  }

  /** A request was refused before it became an operation. */
  refused(code: string): void {
    this.refusals.inc({ code: known(code) });
  }

  /**
   * Shows what a cache does, asked when the statistics are read.
   *
   * @param cache what it is called: a name of the code's own
   */
  watchCache(cache: string, figures: () => CacheFigures): void {
    this.caches.set(cache, figures);
  }

  /** Shows how often something came that is no HTTP, or did not arrive in time. */
  watchMalformed(count: () => number): void {
    new Counter({
      name: 'mgg_http_malformed_total',
      help: 'What came and was no HTTP, had an address that cannot be read, or did not arrive in time.',
      registers: this.registers,
      collect() {
        this.reset();
        this.inc(count());
      },
    });
  }

  /** Shows how often deprecated elements of the schema are asked for. */
  watch(usage: FieldUsage): void {
    const gauge = new Gauge({
      name: 'mgg_deprecated_element_operations',
      help: 'Operations since the start that asked for an element of the schema that is deprecated.',
      labelNames: ['coordinate'] as const,
      registers: this.registers,
      collect: () => {
        for (const { coordinate, deprecated, operations } of usage.all())
          if (deprecated) gauge.set({ coordinate }, operations);
      },
    });
  }

  /** Everything, in the text format of Prometheus. */
  async text(): Promise<{ readonly type: string; readonly body: string }> {
    const all = Registry.merge([this.registry, processFigures()]);
    return { type: all.contentType, body: await all.metrics() };
  }
}

const statusClass = (status: number | undefined): string =>
  status === undefined ? 'aborted' : `${Math.floor(status / 100)}xx`;
