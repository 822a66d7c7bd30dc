import type { RequestGraph } from '../../graph/request.js';
import { yearRange } from '../time/time.service.js';
import { coverageIn } from './answer.service.js';
import type { HeldPeriod } from './coverage.queries.js';
import type { Coverage } from './coverage.type.js';
import { type Evidence, heldOver } from './evidence.service.js';
import { cellsAsked, type Matrix, matrixOf, matrixOver } from './matrix.service.js';

/** About how many bytes it takes to keep a cell, a period of a mandate, and what the rule has to know of a period. */
const [CELL_BYTES, ROW_BYTES, HELD_BYTES] = [600, 1400, 150];

/** The whole matrix of a year: from what is kept of all years where there is room for it, else from the rows of the year. */
export async function matrixIn(graph: RequestGraph, asOf: number): Promise<Coverage> {
  const past = await history(graph);
  if (!past) return inFull(graph, asOf);
  return graph.derived(
    `coverage ${asOf}`,
    async () => past(asOf),
    ({ cells }) => cells.length * CELL_BYTES,
  );
}

/** The same from its own rows. */
const inFull = (graph: RequestGraph, asOf: number): Promise<Coverage> =>
  graph.derived(
    `coverage.full ${asOf}`,
    async () => coverageIn(await matrixOver(graph, {}, { from: asOf, to: asOf }), asOf),
    ({ cells, factCount }) => cells.length * CELL_BYTES + factCount * ROW_BYTES,
  );

/** The matrix of any year, from all cells over all years; null where there is no room to keep these. */
async function history(graph: RequestGraph): Promise<((year: number) => Coverage) | null> {
  const { firstYear: from, latestYear: to } = await yearRange(graph);
  const whole = await graph.kept('coverage.history', () => matrixOver(graph, {}, { from, to }), bytesBy(ROW_BYTES));
  if (whole) return (year) => coverageIn(whole, year);
  const held = await graph.kept('coverage.held', () => heldMatrix(graph, { from, to }), bytesBy(HELD_BYTES));
  return held && ((year) => coverageIn(held, year));
}

const bytesBy =
  (ofPeriod: number) =>
  ({ evidence }: { readonly evidence: Pick<Evidence<HeldPeriod>, 'mandates'> }): number =>
    [...evidence.mandates.values()].reduce((sum, rows) => sum + rows.length * ofPeriod, 0);

/** Knows of each period what decides. The details of a cell are read when asked for, with those of all cells of its year. */
async function heldMatrix(graph: RequestGraph, years: { from: number; to: number }): Promise<Matrix<HeldPeriod>> {
  const asked = await cellsAsked(graph, {});
  return matrixOf(graph, asked, await heldOver(graph, { ...asked, ...years }), ({ id, year }) => async (asking) => {
    const cell = (await inFull(asking, year)).cells.find((one) => one.id === id);
    if (!cell) throw new Error(`There is no cell ${id} in ${year}.`);
    return cell.detail(asking);
  });
}
