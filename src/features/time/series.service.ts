import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { narrowestStep, pointCount, pointsOf } from './points.rules.js';
import { checkedYear } from './time.service.js';

export interface Years {
  readonly from: number;
  readonly to: number;
}

/**
 * Two years in their order, both within the dataset.
 *
 * @throws ServiceError BAD_USER_INPUT for equal or reversed years, and for years outside of the dataset.
 */
export async function checkedYears(graph: RequestGraph, { from, to }: Years): Promise<Years> {
  await checkedYear(graph, from, 'from');
  await checkedYear(graph, to, 'to');
  if (from === to) throw badInput(`from and to are both ${from}: give two different years.`);
  if (from > to) throw badInput(`from (${from}) is later than to (${to}): exchange them.`);
  return { from, to };
}

/**
 * The years of a series: the first, every `step` years after it, and always the last.
 *
 * @throws ServiceError BAD_USER_INPUT for years out of order or range, and for more points than `most`.
 */
export async function seriesYears(graph: RequestGraph, years: Years, step: number, most: number): Promise<number[]> {
  const { from, to } = await checkedYears(graph, years);
  if (step < 1) throw badInput(`step must be 1 year or more (it is ${step}).`);
  const count = pointCount(from, to, step);
  if (count > most)
    throw badInput(
      `A series has ${most} points at most; from ${from} to ${to} by a step of ${step} it would have ${count}. Widen step to ${narrowestStep(from, to, most)} or more, or ask for fewer years.`,
    );
  return pointsOf(from, to, step);
}
