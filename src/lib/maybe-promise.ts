/** A value that is at hand, or on its way. */
export type MaybePromise<T> = T | Promise<T>;

/** Goes on with a value: at once where it is at hand, which spares a list of hundreds as many promises. */
export const after = <T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> =>
  value instanceof Promise ? value.then(next) : next(value);

/** All of some values: at once where each is at hand. */
export const all = <T>(values: readonly MaybePromise<T>[]): MaybePromise<T[]> =>
  values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as T[]);
