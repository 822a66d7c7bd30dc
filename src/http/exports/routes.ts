import type { FastifyInstance, FastifyRequest } from 'fastify';
import { badInput } from '../../errors.js';
import { FORMATS, type Format } from '../../exports/formats.js';
import { checkParameters } from '../../exports/parameters.js';
import { WISH_NAMES } from '../../exports/wishes.js';
import { asksDryRun } from '../../graphql/cost/dry-run.js';
import { checkedFormat, sendAs } from './answer.js';
import type { Answering } from './pages.js';

const JSON_MEDIA = ['application/graphql-response+json', 'application/json'];
const DEFAULT_NAME = 'answer';

/** Parameters of the address of a request for a file. */
const BESIDE_A_BODY = [...WISH_NAMES, 'dryRun'];
const IN_AN_ADDRESS = [...BESIDE_A_BODY, 'query', 'variables', 'operationName', 'extensions'];
const IN_VARIABLES = 'Values of the query stand in "variables", an object in JSON.';

/** What a request to `/graphql` carries, in its body or its address. */
interface Carried {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/**
 * Lets `/graphql` answer with a table or a graph file, where `?format=` or `Accept` asks for one. Plain
 * JSON is left to the GraphQL server.
 */
export function exportFromGraphql(scope: FastifyInstance, answering: Answering): void {
  scope.addHook('preHandler', async (request, reply) => {
    const parameters = request.query as Record<string, unknown>;
    // A price is told in JSON, whatever the answer would be.
    if (asksDryRun(request.headers['x-dry-run'], parameters.dryRun)) return;
    const format = formatAsked(request, parameters);
    if (format === null || format === 'json') return;
    checkParameters(parameters, request.method === 'POST' ? BESIDE_A_BODY : IN_AN_ADDRESS, IN_VARIABLES);
    const carried = (request.method === 'POST' ? request.body : parameters) as Carried | null;
    return sendAs(answering, format, { ...askedIn(carried), name: nameOf(carried) }, parameters, request, reply);
  });
}

/** What nearly every client says, and what needs no weighing. */
const TAKES_JSON: ReadonlySet<string> = new Set(['', '*/*', ...JSON_MEDIA]);
const OFFERED = Object.entries(FORMATS).filter(([name]) => name !== 'json');
const ALL_MEDIA = [...JSON_MEDIA, ...OFFERED.flatMap(([, { accepted }]) => accepted)];

function formatAsked(request: FastifyRequest, { format }: Record<string, unknown>): Format | null {
  if (format !== undefined) return checkedFormat(String(format));
  if (TAKES_JSON.has(request.headers.accept ?? '')) return null;
  const best = request.accepts().type(ALL_MEDIA);
  const found = OFFERED.find(([, { accepted }]) => (accepted as readonly unknown[]).includes(best));
  return found ? (found[0] as Format) : null;
}

function askedIn(carried: Carried | null) {
  const { query, variables, operationName } = carried ?? {};
  if (typeof query !== 'string') throw badInput('A request for a file needs "query", a GraphQL document.');
  return {
    query,
    variables: variablesIn(variables),
    operationName: typeof operationName === 'string' ? operationName : null,
  };
}

function variablesIn(given: unknown): Record<string, unknown> {
  const value = typeof given === 'string' ? parsedJson(given) : (given ?? {});
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw badInput('"variables" must be an object, in JSON.');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const nameOf = (carried: Carried | null): string =>
  typeof carried?.operationName === 'string' ? carried.operationName : DEFAULT_NAME;
