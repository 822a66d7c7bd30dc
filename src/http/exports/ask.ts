import type { ApolloServer, GraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { ERROR_TABLE, type ErrorCode } from '../../errors.js';
import type { RequestContext } from '../../graphql/context.js';

/** An answer that cannot become a file: its errors go out as they are. */
export class AnswerRefused extends Error {
  override readonly name = 'AnswerRefused';

  constructor(
    readonly status: number,
    readonly errors: readonly GraphQLFormattedError[] | undefined,
  ) {
    super('The query was answered with errors.');
  }

  /** What is sent in place of the file. */
  get body(): object {
    return { errors: this.errors };
  }

  /** The code of the first error. */
  get code(): string | undefined {
    return this.errors?.[0]?.extensions?.code as string | undefined;
  }
}

export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | null;
}

/** A whole answer, with the version of the data that it was read from. */
export interface Answered {
  readonly data: Readonly<Record<string, unknown>>;
  readonly dataVersion: string;
  readonly result: FormattedExecutionResult;
}

/**
 * Asks the GraphQL server from within, past HTTP.
 *
 * @throws AnswerRefused where there is any error: a file with holes in it would look whole.
 */
export async function askWithin(
  apollo: ApolloServer<RequestContext>,
  contextValue: RequestContext,
  { query, variables, operationName }: Asked,
): Promise<Answered> {
  const response = await apollo.executeOperation(
    { query, variables: { ...variables }, ...(operationName != null && { operationName }) },
    { contextValue },
  );
  const result = single(response);
  if (result.errors || !result.data) throw new AnswerRefused(statusOf(response, result), result.errors);
  const dataVersion = String(result.extensions?.dataVersion ?? '');
  return { data: result.data, dataVersion, result };
}

function single({ body }: GraphQLResponse): FormattedExecutionResult {
  if (body.kind !== 'single') throw new Error('An answer came in parts.');
  return body.singleResult;
}

/** A GraphQL answer has status 200 whatever failed in it; a file has that of the gravest error. */
function statusOf({ http }: GraphQLResponse, { errors = [] }: FormattedExecutionResult): number {
  if (http.status !== undefined && http.status !== 200) return http.status;
  return Math.max(400, ...errors.map(({ extensions }) => statusOfCode(extensions?.code)));
}

/** Codes of the GraphQL library that the table leaves out are about what was asked. */
const statusOfCode = (code: unknown): number =>
  Object.hasOwn(ERROR_TABLE, String(code)) ? ERROR_TABLE[code as ErrorCode].status : 400;
