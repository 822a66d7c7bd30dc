import type { Dated } from './dated.type.js';

/** The same fact as listed for a year. One fact can be listed for several years in one answer. */
export const listedIn = <T extends Dated>(listYear: number, fact: T): T =>
  Object.assign(Object.create(Object.getPrototypeOf(fact)), fact, { listYear });
