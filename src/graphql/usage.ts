import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Observed, OperationObserver } from './observation.js';
import { type SchemaElement, schemaElements } from './schema-elements.js';

/** How often one element of the schema was asked for. */
export interface ElementUsage {
  /** `Type.field`, `Type.field(argument:)`, `Enum.VALUE` or `Input.field`. */
  readonly coordinate: string;
  /** Operations that asked for it, each counted once. */
  readonly operations: number;
  readonly deprecated: boolean;
}

type UsedBy = Pick<Observed, 'executed' | 'document' | 'operationName' | 'hash'>;

const KNOWN_DOCUMENTS = 1000;

const keyOf = (hash: string, operationName: string | null | undefined): string => `${hash} ${operationName ?? ''}`;

/**
 * Counts which elements of the schema executed operations ask for, so that a maintainer knows before one
 * goes. A document is walked when it is first seen; after that an operation costs one addition for each
 * element. No text of a document is kept. Values that come in variables are not seen.
 */
export class FieldUsage implements OperationObserver {
  /** When counting began. */
  readonly since = new Date();
  private readonly elements: readonly SchemaElement[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly counts: number[];
  /** Which elements a document asks for. */
  private readonly known = new LRUCache<string, Uint16Array>({ max: KNOWN_DOCUMENTS });
  private executed = 0;

  constructor(private readonly schema: GraphQLSchema) {
    this.elements = schemaElements(schema);
    this.places = new Map(this.elements.map(({ coordinate }, place) => [coordinate, place]));
    this.counts = this.elements.map(() => 0);
  }

  /** How many operations were counted. */
  get operations(): number {
    return this.executed;
  }

  /** How many documents are remembered: never more than a fixed number. */
  get documents(): number {
    return this.known.size;
  }

  answered({ executed, document, operationName, hash }: UsedBy): void {
    if (!executed || !document || hash === undefined) return;
    const key = keyOf(hash, operationName);
    const known = this.known.get(key);
    const places = known ?? this.placesIn(document, operationName);
    if (!known) this.known.set(key, places);
    this.count(places);
  }

  /**
   * Counts an operation that was answered from a cache, without a walk.
   *
   * @param hash SHA-256 of the document in hex; nothing happens where it was not executed before
   */
  repeated(hash: string, operationName?: string | null): void {
    const places = this.known.get(keyOf(hash, operationName));
    if (places) this.count(places);
  }

  /** Every element with its count, by coordinate. */
  all(): ElementUsage[] {
    return this.elements.map(({ coordinate, deprecationReason }, place) => ({
      coordinate,
      operations: this.counts[place] as number,
      deprecated: deprecationReason !== undefined,
    }));
  }

  private count(places: Uint16Array): void {
    this.executed += 1;
    for (const place of places) this.counts[place] = (this.counts[place] as number) + 1;
  }

  private placesIn(document: DocumentNode, operationName: string | null | undefined): Uint16Array {
    const found = new Set<number>();
    const add = (coordinate: string) => {
      const place = this.places.get(coordinate);
      if (place !== undefined) found.add(place);
    };
    const executed = separateOperations(document)[operationName ?? ''] ?? document;
    const info = new TypeInfo(this.schema);
    visit(
      executed,
      visitWithTypeInfo(info, {
        enter: (node) => {
          const coordinate = coordinateOf(node, info);
          if (coordinate !== undefined) add(coordinate);
        },
      }),
    );
    return Uint16Array.from(found);
  }
}

function coordinateOf(node: ASTNode, info: TypeInfo): string | undefined {
  switch (node.kind) {
    case Kind.FIELD:
      return `${info.getParentType()?.name}.${node.name.value}`;
    case Kind.ARGUMENT:
      return info.getDirective()
        ? undefined
        : `${info.getParentType()?.name}.${info.getFieldDef()?.name}(${node.name.value}:)`;
    case Kind.OBJECT_FIELD:
      return `${getNamedType(info.getParentInputType())?.name}.${node.name.value}`;
    case Kind.ENUM:
      return `${getNamedType(info.getInputType())?.name}.${node.value}`;
    default:
      return undefined;
  }
}
