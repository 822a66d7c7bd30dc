import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True where rows follow after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'True where the page was asked for with `after`.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null where the page is empty.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row: the `after` of the next page.' })
  endCursor!: string | null;
}

@ObjectType({ description: 'A count as two figures, since not every fact is dated.' })
export class CountPair {
  @Field(() => Int, { description: 'Rows that held in the year with certainty.' })
  certain!: number;

  @Field(() => Int, { description: 'Rows that held in the year with certainty or possibly.' })
  withPossible!: number;
}

/** A page of rows before it becomes a connection; counting waits until somebody asks. */
export interface Page<E> {
  readonly edges: readonly E[];
  readonly pageInfo: PageInfo;
  readonly countAll: () => Promise<number>;
  /** Null where no year was asked for. */
  readonly countPair: () => Promise<CountPair | null>;
}

/** What every edge has besides its node. */
@ObjectType()
export abstract class Edge<N = unknown> {
  @Field(() => String, { description: 'Cursor of this row, for `after`.' })
  cursor!: string;

  node!: N;
}

/** Declares the connection type of a list over its edge type; `plural` names the rows in descriptions. */
export function connectionOf<E extends object>(name: string, edge: ClassType<E>, plural: string): ClassType<Page<E>> {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${plural} (Relay).` })
  class Connection implements Page<E> {
    @Field(() => [edge], { description: 'The rows of this page, in the order asked for.' })
    edges!: E[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;

    countAll!: () => Promise<number>;
    countPair!: () => Promise<CountPair | null>;

    @Field(() => Int, { description: 'Rows in the whole list, with the same filter, year and certainty.' })
    totalCount(): Promise<number> {
      return this.countAll();
    }

    @Field(() => CountPair, {
      nullable: true,
      description: 'The whole list counted for the year `asOf`, certain and possible rows apart; null without `asOf`.',
    })
    counts(): Promise<CountPair | null> {
      return this.countPair();
    }
  }
  return Connection;
}

/** Declares edge and connection of a list whose edges carry nothing of their own. */
export function plainConnection<N extends object>(
  name: string,
  node: () => abstract new () => N,
  plural: string,
): ClassType<Page<Edge<N>>> {
  @ObjectType(`${name}Edge`, { description: `One row of a list of ${plural}.` })
  class PlainEdge extends Edge<N> {
    @Field(node, { description: 'The thing itself.' })
    declare node: N;
  }
  return connectionOf(name, PlainEdge, plural);
}
