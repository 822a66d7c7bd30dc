import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from '../../limits.js';
import { costsOf } from '../cost/costs.js';
import type { FieldCosts } from '../cost/field-cost.js';
import type { Plan } from '../cost/plan.js';
import { planOf } from '../cost/planner.js';
import { withRoomForAdditions } from './additions.js';
import { readBounded } from './document.js';
import { placesWithoutNull } from './nulls.js';
import { fragmentsIn } from './shape.js';

/** A document that keeps its limits and fits the schema, with what its operations cost. */
export interface TakenDocument {
  readonly document: DocumentNode;
  readonly operation: (operation: OperationDefinitionNode) => TakenOperation;
}

export interface TakenOperation {
  readonly plan: Plan;
  readonly withoutNull: ReturnType<typeof placesWithoutNull>;
}

/**
 * Where a document comes from: somebody asked it, the service derived it from one that was asked, or it
 * stands in the code of the service, and limits do not apply.
 */
export type Origin = 'asked' | 'derived' | 'own';

/** Characters of all documents that are kept; parsed, a character takes some 60 bytes, and 150 at the worst. */
const MOST_CHARACTERS_KEPT = 200_000;

/**
 * The documents that the service takes, by their text. Only those that were found valid are kept, so what
 * was refused once is refused again.
 */
export class TakenDocuments {
  private readonly kept = new LRUCache<string, TakenDocument>({ maxSize: MOST_CHARACTERS_KEPT });
  private readonly costs: FieldCosts;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits,
  ) {
    this.costs = costsOf(schema);
  }

  /**
   * The document of a text where it was taken before. Undefined for one that keeps its limits and is still
   * to be validated.
   *
   * @throws ServiceError LIMIT_EXCEEDED, or GraphQLError where the text is no GraphQL.
   */
  find(text: string, origin: Origin = 'asked'): TakenDocument | undefined {
    const known = this.kept.get(keyOf(text, origin));
    if (!known && origin !== 'own')
      readBounded(text, origin === 'derived' ? withRoomForAdditions(this.limits) : this.limits);
    return known;
  }

  /** Keeps a document that was found valid. */
  keep(text: string, document: DocumentNode, origin: Origin = 'asked'): TakenDocument {
    const operations = new Map<OperationDefinitionNode, TakenOperation>();
    const taken: TakenDocument = {
      document,
      operation: (operation) => {
        const known = operations.get(operation);
        if (known) return known;
        const one = {
          plan: planOf(this.schema, this.costs, operation, fragmentsIn(document)),
          withoutNull: placesWithoutNull(this.schema, document, operation),
        };
        operations.set(operation, one);
        return one;
      },
    };
    this.kept.set(keyOf(text, origin), taken, { size: text.length });
    return taken;
  }
}

/** What was taken with more room than others have is not taken from others. */
const keyOf = (text: string, origin: Origin): string => `${origin} ${text}`;
