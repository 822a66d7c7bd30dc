import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';

/** What the dataset speaks for. */
export interface YearRange {
  readonly referenceYear: number;
  readonly firstYear: number;
  readonly latestYear: number;
}

/** The years that the dataset speaks for, and the one that analyses take where none is asked for. */
export async function yearRange(graph: RequestGraph): Promise<YearRange> {
  const { version } = await graph.reader();
  return {
    referenceYear: version.referenceYear as number,
    firstYear: version.firstYear as number,
    latestYear: version.latestYear as number,
  };
}

/** A year inside the range of the dataset; fails with BAD_USER_INPUT naming the range. */
export async function checkedYear(graph: RequestGraph, year: number, argument = 'asOf'): Promise<number> {
  const { firstYear, latestYear } = await yearRange(graph);
  if (year < firstYear || year > latestYear)
    throw badInput(
      `${argument} must be a year from ${firstYear} to ${latestYear}, the years this dataset speaks for (it is ${year}).`,
    );
  return year;
}

/** The year of an analysis: the one asked for, else the reference year. */
export async function analysisYear(graph: RequestGraph, asOf: number | undefined | null): Promise<number> {
  return asOf == null ? (await yearRange(graph)).referenceYear : checkedYear(graph, asOf);
}
