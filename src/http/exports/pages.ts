import type { ApolloServer } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { type DocumentNode, type GraphQLSchema, print, validate } from 'graphql';
import { ServiceError } from '../../errors.js';
import { lostIn } from '../../exports/answer/lookups.js';
import type { Prepared } from '../../exports/answer/prepare.js';
import { type AskPage, PAGE_ROWS } from '../../exports/answer/walk.js';
import type { RequestContext } from '../../graphql/context.js';
import { readBounded } from '../../graphql/limits/document.js';
import type { LimitName, Limits } from '../../limits.js';
import { AnswerRefused, type Asked, askWithin } from './ask.js';
import { lost } from './lost.js';

/** What answering a file needs of the service. */
export interface Answering {
  readonly apollo: ApolloServer<RequestContext>;
  readonly schema: GraphQLSchema;
  /** What a document may be, before it is parsed and before it is validated. */
  readonly limits: Limits;
  /** A new view of the graph: each page of a long table has its own, so that none is kept in memory. */
  readonly contextFor: (request: FastifyRequest) => RequestContext;
}

export interface NamedQuestion extends Asked {
  /** What the file is called after. */
  readonly name: string;
  /** What the answer is about, for files that carry a title. */
  readonly title?: string;
  /** Told the version of the data that was read, before anything is sent: what a JSON answer adds. */
  readonly extensions?: (dataVersion: string) => Readonly<Record<string, unknown>>;
}

/**
 * The document of a question.
 *
 * @throws ServiceError LIMIT_EXCEEDED, or AnswerRefused with the errors of the server, where it does not fit the schema.
 */
export async function validDocument(
  answering: Answering,
  asked: Asked,
  request: FastifyRequest,
): Promise<DocumentNode> {
  const document = parsed(asked.query, answering.limits);
  if (document && validate(answering.schema, document).length === 0) return document;
  await askWithin(answering.apollo, answering.contextFor(request), asked);
  throw new Error('The server answered a query that does not fit its schema.');
}

function parsed(query: string, limits: Limits): DocumentNode | undefined {
  try {
    return readBounded(query, limits);
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    // Whatever else is wrong with it: the server says it better.
    return undefined;
  }
}

/**
 * Asks the pages of one answer; all of them are of one data version. Where a page is beyond a limit that
 * shorter ones keep, they become shorter. Where a lookup finds nothing there is no page.
 */
export function pageAsker(
  { apollo, schema, contextFor }: Answering,
  { variables }: Asked,
  prepared: Prepared,
  request: FastifyRequest,
) {
  const query = print(prepared.document);
  let version: string | undefined;
  let most = PAGE_ROWS;
  const ask: AskPage = async (pages) => {
    const asked = { query, variables: { ...variables, ...shortened(pages, most) } };
    const context = { ...contextFor(request), isDerivedDocument: true };
    const answer = await askWithin(apollo, context, asked).catch((error: unknown) => {
      if (!isTooDear(error) || most === 1) throw error;
      most = Math.floor(most / 4);
      return null;
    });
    if (!answer) return ask(pages);
    const missing = lostIn(answer.data, schema, prepared.operation, variables);
    if (missing) throw await lost(apollo, () => contextFor(request), missing);
    version ??= answer.dataVersion;
    if (answer.dataVersion !== version) throw new Error('The dataset was replaced while a file was being written.');
    return answer.data;
  };
  return { ask, dataVersion: () => version ?? '' };
}

/** Limits that a page keeps if it is short enough. */
const OF_A_PAGE: ReadonlySet<unknown> = new Set<LimitName>(['price', 'nodes']);

const isTooDear = (error: unknown): boolean =>
  error instanceof AnswerRefused && OF_A_PAGE.has(error.errors?.[0]?.extensions?.limit);

/** The variables of a page, with no list longer than `most`. */
const shortened = (pages: Readonly<Record<string, unknown>>, most: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(pages).map(([name, value]) => [name, typeof value === 'number' ? Math.min(value, most) : value]),
  );
