import type { JudgedCell } from './cell.service.js';
import type { HeldPeriod } from './coverage.queries.js';

/**
 * How many rows decide some cells, each counted once however many years it decides: periods of
 * mandates and denials of actors, and documented gaps. Statements about whole classes decide nothing.
 */
export function factsIn(cells: readonly JudgedCell<HeldPeriod>[]): number {
  const rows = new Set<object>();
  for (const { mandates, gaps } of cells)
    for (const row of [...mandates.filter(({ ofClass }) => !ofClass), ...gaps]) rows.add(row);
  return rows.size;
}
