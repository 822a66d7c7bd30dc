import { buildSchema, graphql, parse, print } from 'graphql';
import { inlinedOperation } from '../../src/exports/answer/inline.js';
import { type Prepared, prepare, type Wishes } from '../../src/exports/answer/prepare.js';
import type { AskPage, Row, Thing } from '../../src/exports/answer/walk.js';
import { rowsOf } from '../../src/exports/answer/walk.js';

/** A small schema with every form of list that the service has. */
export const LIST_SCHEMA = buildSchema(`
  interface Node { id: ID! }
  interface Named implements Node { id: ID! name: String! }
  interface Sourced { confidence: String! sources: [Citation!]! }
  type Citation { locator: String source: Source! }
  type Source implements Node & Named { id: ID! name: String! title: String! url: String }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Body implements Node & Named & Sourced {
    id: ID! name: String! founded: Int ended: Int tags: [String!]! note: String
    confidence: String! sources: [Citation!]!
    members(first: Int! = 2, after: String): MemberConnection!
    parts: [Part!]!
    shown(first: Int! = 2): Bounded!
  }
  type Part { name: String size: Int bodies(first: Int! = 2, after: String): BodyConnection! }
  type Bounded { totalCount: Int! cut: Boolean! rows: [Part!]! }
  type BodyConnection { edges: [BodyEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type BodyEdge { cursor: String! node: Body! }
  type MemberConnection { edges: [MemberEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type MemberEdge implements Sourced {
    cursor: String! node: Member! from: Int note: String confidence: String! sources: [Citation!]!
  }
  type State implements Node & Named { id: ID! name: String! region: String }
  union Member = State | Body
  type Pair { one: Body! other: Body! weight: Int! }
  type Query { bodies(first: Int! = 2, after: String): BodyConnection! body(id: ID!): Body pairs: [Pair!]! year: Int }
`);

interface Paged {
  readonly first: number;
  readonly after?: string | null;
}

/** A list as a connection: cursors are places in it, and are refused beyond its end. */
export const connection = <T>(items: readonly T[], edge: (item: T) => object) => {
  return ({ first, after }: Paged) => {
    const start = after == null ? 0 : Number(after) + 1;
    if (start > items.length) throw new Error(`The cursor ${after} is beyond the list.`);
    const shown = items.slice(start, start + first);
    return {
      totalCount: items.length,
      pageInfo: { hasNextPage: start + first < items.length, endCursor: String(start + shown.length - 1) },
      edges: shown.map((item, at) => ({ cursor: String(start + at), ...edge(item) })),
    };
  };
};

export interface Asked {
  readonly prepared: Prepared;
  readonly rows: AsyncGenerator<Row>;
  /** Variables of each page that was asked, in order. */
  readonly pages: Readonly<Record<string, unknown>>[];
}

/** Reads a document against a root value as an export does. */
export function exported(source: string, rootValue: object, wishes: Wishes = {}): Asked {
  const prepared = prepare(LIST_SCHEMA, inlinedOperation(parse(source)), wishes);
  const text = print(prepared.document);
  const pages: Readonly<Record<string, unknown>>[] = [];
  const ask: AskPage = async (variableValues) => {
    pages.push(variableValues);
    const { data, errors } = await graphql({
      schema: LIST_SCHEMA,
      source: text,
      rootValue,
      variableValues,
      typeResolver: (value: { kind?: string }) => value.kind ?? 'Body',
    });
    if (errors) throw errors[0];
    return data as Thing;
  };
  return { prepared, rows: rowsOf(prepared, ask), pages };
}
