import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { ServiceError } from '../errors.js';
import type { RequestContext } from './context.js';
import { refusalOf } from './errors.js';

/** Prices each operation before it is executed, and lets the budget of the client refuse it. */
export const limitsPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return { didResolveOperation: admit };
  },
};

async function admit({
  operation,
  operationName,
  contextValue,
}: GraphQLRequestContextDidResolveOperation<RequestContext>): Promise<void> {
  if (!operation) return;
  contextValue.cost = { price: 1, nodes: 1, operationType: operation.operation, operationName };
  try {
    await contextValue.spend?.(contextValue.cost.price, contextValue.cost);
  } catch (error) {
    throw error instanceof ServiceError ? refusalOf(error) : error;
  }
}
