import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import type { JudgedCell } from '../coverage/matrix.service.js';
import { checkedYear } from '../time/time.service.js';

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

/** The rows that decide some cells in some years, each counted once: periods of mandates of actors, and documented gaps. */
export function factsIn(cells: readonly JudgedCell[]): number {
  const rows = new Set<object>();
  for (const { mandates, gaps } of cells)
    for (const row of [...mandates.filter(({ ofClass }) => !ofClass), ...gaps]) rows.add(row);
  return rows.size;
}
