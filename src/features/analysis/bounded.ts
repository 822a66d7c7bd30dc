import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { badInput } from '../../errors.js';

/** The most rows of one list in an analysis: every state and territory fits. */
export const MAX_ROWS = 250;

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

/** The rows that a list may show; fails with BAD_USER_INPUT outside of the bound. */
export function checkedRows(first: number): number {
  if (first < 1 || first > MAX_ROWS) throw badInput(`first must be from 1 to ${MAX_ROWS} (it is ${first}).`);
  return first;
}

/** Declares the fields of a bounded list of rows; the type that extends it has the name and the description. */
export function boundedList<T extends object>(row: () => ClassType<T> | object): abstract new () => Bounded<T> {
  @ObjectType()
  abstract class BoundedList extends BoundedCount implements Bounded<T> {
    @Field(() => [row() as ClassType<T>], { description: 'The rows, up to `first` of them.' })
    rows!: T[];
  }
  return BoundedList;
}
