import { HeaderMap } from '@apollo/server';
import type { GraphEngine } from '../../src/graph/engine.js';
import { apolloServer } from '../../src/graphql/apollo.js';
import { contextOf, type Spend } from '../../src/graphql/context.js';
import { DEFAULT_LIMITS, type Limits } from '../../src/limits.js';
import { serviceSchema } from './ask.js';

export interface CountedAnswer {
  readonly status: number | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their documents.
  readonly body: any;
  /** How often the engine was opened or read. */
  readonly engineCalls: number;
}

const UNREACHABLE = 'http://127.0.0.1:0';

/** A server without HTTP, on an engine that counts its calls and has nothing to tell. */
export async function countedServer(limits: Limits = DEFAULT_LIMITS) {
  const apollo = apolloServer(serviceSchema(), limits, []);
  await apollo.start();
  return {
    stop: () => apollo.stop(),
    ask: async (
      query: string,
      {
        variables = {},
        spend,
        headers = {},
      }: { variables?: Record<string, unknown>; spend?: Spend; headers?: Readonly<Record<string, string>> } = {},
    ): Promise<CountedAnswer> => {
      const engine = countingEngine();
      const service = { version: '0.0.0', schemaHash: 'test', publicUrl: UNREACHABLE };
      const context = contextOf({ engine, service }, { log: { error() {}, warn() {} }, id: 'test' }, undefined, spend);
      const http = { method: 'POST', headers: new HeaderMap(Object.entries(headers)), search: '', body: undefined };
      const response = await apollo.executeOperation({ query, variables, http }, { contextValue: context });
      if (response.body.kind !== 'single') throw new Error('An answer came in parts.');
      const body = JSON.parse(JSON.stringify(response.body.singleResult));
      return { status: response.http.status, body, engineCalls: engine.calls };
    },
  };
}

function countingEngine(): GraphEngine & { calls: number } {
  const engine = {
    name: 'embedded' as const,
    calls: 0,
    open: async () => {
      engine.calls++;
      return {
        version: { version: 'test', model: 0 },
        read: async () => {
          engine.calls++;
          return [];
        },
        confirm: async () => {},
      };
    },
    versionAtHand: () => null,
    load: async () => {},
    close: async () => {},
  };
  return engine;
}
