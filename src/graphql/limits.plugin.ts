import {
  type ApolloServerPlugin,
  type GraphQLRequestContextDidResolveOperation,
  type GraphQLRequestContextDidResolveSource,
  type GraphQLRequestContextWillSendResponse,
  type GraphQLRequestListener,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind } from 'graphql';
import { ServiceError } from '../errors.js';
import type { Limits } from '../limits.js';
import type { RequestContext } from './context.js';
import { isDryRun } from './cost/dry-run.js';
import { refusalOf } from './errors.js';
import { extensionsOf } from './extensions.js';
import { checkAdmission, type Priced, priced } from './limits/admission.js';
import { checkNulls } from './limits/nulls.js';
import { type Origin, type TakenDocument, TakenDocuments } from './limits/taken.js';
import { checkVariableSizes } from './limits/variables.js';

/** How many of the dearest places a dry run tells. */
const MOST_PLACES = 50;

/** Stands for a document that is refused, so that the server neither parses nor validates it. */
const NO_DOCUMENT: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

/**
 * Holds every operation against the limits before it is executed, prices it, and lets the budget of the
 * client refuse it. The limits of the text come before the server parses it; what hangs on the variables
 * comes with each request, however often the document was taken before.
 */
export function limitsPlugin(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<RequestContext> {
  const documents = new TakenDocuments(schema, limits);
  return {
    async requestDidStart({ request }) {
      return new Admission(documents, limits, isDryRun(request.http));
    },
  };
}

class Admission implements GraphQLRequestListener<RequestContext> {
  private taken: TakenDocument | undefined;
  private refused: ServiceError | undefined;
  private priced: Priced | undefined;

  constructor(
    private readonly documents: TakenDocuments,
    private readonly limits: Limits,
    private readonly isDry: boolean,
  ) {}

  async didResolveSource(context: GraphQLRequestContextDidResolveSource<RequestContext>): Promise<void> {
    try {
      if (!context.contextValue.isOwnDocument) checkVariableSizes(context.request.variables, this.limits);
      this.taken = this.documents.find(context.source, originOf(context.contextValue));
      if (this.taken) setDocument(context, this.taken.document);
    } catch (error) {
      // What is no GraphQL is left to the server, which tells where.
      if (error instanceof GraphQLError) return;
      if (!(error instanceof ServiceError)) throw error;
      this.refused = error;
      setDocument(context, NO_DOCUMENT);
    }
  }

  async didResolveOperation(context: GraphQLRequestContextDidResolveOperation<RequestContext>): Promise<void> {
    try {
      await this.admit(context);
    } catch (error) {
      throw error instanceof ServiceError ? refusalOf(error) : error;
    }
  }

  private async admit(context: GraphQLRequestContextDidResolveOperation<RequestContext>): Promise<void> {
    const { request, source, document, operation, operationName, contextValue } = context;
    if (this.refused) throw this.refused;
    this.taken ??= this.documents.keep(source, document, originOf(contextValue));
    if (!operation) return;
    const { plan, withoutNull } = this.taken.operation(operation);
    const variables = request.variables ?? {};
    checkNulls(withoutNull, variables);
    this.priced = priced(plan, variables);
    const { price, nodes } = this.priced.cost;
    contextValue.cost = { price, nodes, operationType: operation.operation, operationName };
    if (!contextValue.isOwnDocument) checkAdmission(plan, this.priced, this.limits);
    if (!this.isDry) await contextValue.spend?.(price, contextValue.cost);
  }

  /** Answers a dry run with nothing but the extensions that every answer gets. */
  async responseForOperation(): Promise<GraphQLResponse | null> {
    if (!this.isDry) return null;
    return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: {} } };
  }

  async willSendResponse({ response }: GraphQLRequestContextWillSendResponse<RequestContext>): Promise<void> {
    if (!this.priced || response.body.kind !== 'single') return;
    const { cost, places } = this.priced;
    const { price, nodes } = cost;
    const told = { price, limit: this.limits.price, nodes, nodeLimit: this.limits.nodes };
    extensionsOf(response.body.singleResult).cost = this.isDry ? { ...told, dearest: places(MOST_PLACES) } : told;
  }
}

const originOf = ({ isOwnDocument, isDerivedDocument }: RequestContext): Origin =>
  isOwnDocument ? 'own' : isDerivedDocument ? 'derived' : 'asked';

/** The server parses and validates only where it has no document yet; its types do not foresee that it is given one. */
function setDocument(context: { readonly document?: DocumentNode }, document: DocumentNode): void {
  (context as { document?: DocumentNode }).document = document;
}
