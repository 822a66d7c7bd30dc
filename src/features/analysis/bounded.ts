import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { LIMITS } from '../../limits.js';

/** What descriptions tell of the rows of one list in an analysis; the limit in force is held before anything is asked. */
export const MAX_ROWS = LIMITS.analysisRows.default;

@ObjectType()
export abstract class BoundedCount {
  @Field(() => Int, { description: 'Rows of the whole list.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'True where `first` cut the list: there are more rows than it shows.' })
  cut!: boolean;
}

/** The first rows of a list that an analysis made, and how many there are. */
export interface Bounded<T> extends Readonly<BoundedCount> {
  readonly rows: readonly T[];
}

export const bounded = <T>(rows: readonly T[], first: number): Bounded<T> => ({
  totalCount: rows.length,
  cut: rows.length > first,
  rows: rows.slice(0, first),
});

/** Declares the fields of a bounded list of rows; the type that extends it has the name and the description. */
export function boundedList<T extends object>(row: () => ClassType<T> | object): abstract new () => Bounded<T> {
  @ObjectType()
  abstract class BoundedList extends BoundedCount implements Bounded<T> {
    @Field(() => [row() as ClassType<T>], { description: 'The rows, up to `first` of them.' })
    rows!: T[];
  }
  return BoundedList;
}
