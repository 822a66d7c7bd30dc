import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import { bounded } from '../analysis/bounded.js';
import { countPair } from '../analysis/counting.js';
import { checkedFirst } from '../connection/list.service.js';
import { factsIn } from '../coverage/facts.js';
import { type JudgedCell, type Matrix, matrixOver } from '../coverage/matrix.service.js';
import { checkedYears } from '../time/series.service.js';
import { yearRange } from '../time/time.service.js';
import type { CompareYearsArgs } from './change.args.js';
import { CHANGE_RULE, MOVEMENTS, type Movement, moveOf } from './change.rules.js';
import { CellChange, type CellChanges, YearComparison } from './change.type.js';

export { CHANGE_RULE };

const ALL = Object.keys(MOVEMENTS) as Movement[];
const NOTE =
  'Opened and closed go by the status, which rests on mandates, and not by the verdict, which also turns when somebody states a gap. A move that is only POSSIBLE can be one of the record. Actors and instruments without a date are in none of the lists, undated memberships only by the dates of their ends.';

/** The cells that moved between two years; who came and went is read where it is asked for. */
export async function compareYears(graph: RequestGraph, args: CompareYearsArgs): Promise<YearComparison> {
  const { referenceYear, latestYear } = await yearRange(graph);
  const years = await checkedYears(graph, { from: args.from ?? referenceYear, to: args.to ?? latestYear });
  const matrix = await matrixOver(graph, args, years);
  const [before, after] = [matrix.judgedIn(years.from), matrix.judgedIn(years.to)];
  const changes = before.flatMap((cell, place) => changeOf(matrix, cell, after[place] as JudgedCell)).sort(mostFirst);
  const byMovement = groupBy(changes, ({ movement }) => movement);
  return Object.assign(new YearComparison(), {
    ...years,
    ruleVersion: CHANGE_RULE,
    factCount: factsIn([...before, ...after]),
    note: NOTE,
    cellCount: before.length,
    unchanged: before.length - changes.length,
    movementCounts: ALL.map((movement) => ({ movement, counts: countPair(byMovement.get(movement) ?? []) })),
    changes,
  });
}

/**
 * The first of the cells that moved in one of some ways.
 *
 * @throws ServiceError BAD_USER_INPUT for `first` outside what the list takes.
 */
export function changesBy({ changes }: YearComparison, movements: readonly Movement[], first: number): CellChanges {
  const shown = checkedFirst(first);
  const kept = changes.filter(({ movement }) => movements.includes(movement));
  const { rows, ...count } = bounded(kept, shown);
  return { ...count, counts: countPair(kept), cells: rows };
}

/** Every movement but those that have lists of their own. */
export const OTHER_MOVEMENTS: readonly Movement[] = ALL.filter((one) => one !== 'opened' && one !== 'closed');

function changeOf(matrix: Matrix, before: JudgedCell, after: JudgedCell): CellChange[] {
  const move = moveOf(before.answer, after.answer);
  if (!move) return [];
  const show = (side: 'before' | 'after') => matrix.show(side === 'before' ? before : after);
  const { id, function: name, issueArea } = before;
  return [Object.assign(new CellChange(), { id, function: name, issueArea, ...move, show })];
}

/** Certain ones, then by movement, the most steps, and id. */
function mostFirst(one: CellChange, other: CellChange): number {
  const doubt = ({ certainty }: CellChange) => (certainty === 'CERTAIN' ? 0 : 1);
  return (
    doubt(one) - doubt(other) ||
    ALL.indexOf(one.movement) - ALL.indexOf(other.movement) ||
    Math.abs(other.steps) - Math.abs(one.steps) ||
    (one.id < other.id ? -1 : 1)
  );
}
