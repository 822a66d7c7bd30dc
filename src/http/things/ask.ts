import type { ApolloServer } from '@apollo/server';
import { ERROR_TABLE, type ErrorCode, ServiceError } from '../../errors.js';
import type { RequestContext } from '../../graphql/context.js';
import type { Ask } from '../../things/thing.js';

/**
 * Asks the public schema inside the process. All documents of one context see one version of the data.
 */
export const askInside =
  (apollo: ApolloServer<RequestContext>, contextValue: RequestContext): Ask =>
  async (query, variables) => {
    const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
    if (body.kind !== 'single') throw new Error('The schema answered in pieces.');
    const { data, errors } = body.singleResult;
    const [error] = errors ?? [];
    if (error) {
      const { code, ...details } = error.extensions ?? {};
      throw new ServiceError(knownCode(code), error.message, { details });
    }
    return data;
  };

const knownCode = (code: unknown): ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERROR_TABLE, code) ? (code as ErrorCode) : 'INTERNAL';
