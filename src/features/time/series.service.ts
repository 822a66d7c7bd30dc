import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { yearRange } from './time.service.js';

export interface Series {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/**
 * The years of a series: from the first, every `step` years, up to the last.
 *
 * @throws ServiceError BAD_USER_INPUT for years out of order or range, and for more points than `most`.
 */
export async function seriesYears(graph: RequestGraph, { from, to, step }: Series, most: number): Promise<number[]> {
  const { firstYear, latestYear } = await yearRange(graph);
  if (step < 1) throw badInput(`step must be 1 or more (it is ${step}).`);
  if (from > to) throw badInput(`from must not be after to (from is ${from}, to is ${to}).`);
  if (from < firstYear || to > latestYear)
    throw badInput(
      `from and to must lie from ${firstYear} to ${latestYear}, the years this dataset speaks for (from is ${from}, to is ${to}).`,
    );
  const points = Math.floor((to - from) / step) + 1;
  if (points > most)
    throw badInput(`${points} years are asked for, and at most ${most} are answered. Take a longer step.`);
  return Array.from({ length: points }, (_, at) => from + at * step);
}
