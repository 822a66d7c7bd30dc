import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import { bounded } from '../analysis/bounded.js';
import { checkedFirst } from '../connection/list.service.js';
import {
  documented,
  explainHeld,
  type HeldMandate,
  heldIn,
  judgeHeld,
  type PartOf,
  strongestFirst,
} from '../coverage/cell.service.js';
import { COVERAGE_RULE } from '../coverage/coverage.service.js';
import { cellId } from '../coverage/evidence.service.js';
import { factsIn } from '../coverage/facts.js';
import { type JudgedCell, type Matrix, matrixOver } from '../coverage/matrix.service.js';
import type { ScenarioCellsArgs } from './scenario.args.js';
import {
  type CellMandate,
  EFFECTS,
  effectOf,
  isRemoved,
  type Removal,
  SCENARIO_RULE,
  suppose,
} from './scenario.rules.js';
import type { AddedMandate, EffectCount, ScenarioCell, ScenarioCells, ScenarioResult } from './scenario.type.js';

export { SCENARIO_RULE };

const NOTE = `Before and after by the same rule (${COVERAGE_RULE}). A supposed mandate says nothing about whether states would agree to it, or whether it would be carried out; gaps that others documented stand, so a cell can be covered and still disputed.`;

/** What is changed, its arguments checked. */
export interface Change {
  readonly asOf: number;
  readonly added: readonly AddedMandate[];
  readonly leftOut: readonly AddedMandate[];
  readonly removal: Removal;
  /** Names of the actors to which something is added. */
  readonly names: ReadonlyMap<string, string>;
}

export const NOTHING_REMOVED: Removal = { mandates: new Set(), actors: new Set() };

/** The whole matrix before and after a change. */
export async function consequences(graph: RequestGraph, change: Change): Promise<ScenarioResult> {
  const { asOf, added, leftOut } = change;
  const matrix = await matrixOver(graph, {}, { from: asOf, to: asOf });
  const partOf = matrix.evidence.partOfIn(asOf);
  const additions = groupBy(added, (one) => cellId(one.function, one.issueArea));
  const judged = matrix.judgedIn(asOf);
  const cells = judged.map((cell) => compare(cell, [...(additions.get(cell.id) ?? [])], { matrix, partOf, change }));
  const touched = new Set(added.map((one) => one.function));
  return {
    asOf,
    ruleVersion: SCENARIO_RULE,
    factCount: factsIn(judged),
    note: NOTE,
    allCells: cells,
    effectCounts: effectCounts(cells),
    added: [...added],
    leftOut: [...leftOut],
    functionGaps: matrix.evidence.wideGaps
      .filter((gap) => gap.scope === 'function' && touched.has(gap.function ?? ''))
      .map((gap) => documented(gap, asOf)),
  };
}

/** The cells to which something happens, as many as asked for. */
export function cellsOf({ allCells }: ScenarioResult, { effects, first }: ScenarioCellsArgs): ScenarioCells {
  const cells = EFFECTS.filter((effect) => effects.includes(effect)).flatMap((effect) =>
    allCells.filter((cell) => cell.effect === effect),
  );
  const { rows, ...count } = bounded(cells, checkedFirst(first));
  return { ...count, cells: rows };
}

interface Supposition {
  readonly matrix: Matrix;
  readonly partOf: PartOf;
  readonly change: Change;
}

function compare(judged: JudgedCell, added: AddedMandate[], { matrix, partOf, change }: Supposition): ScenarioCell {
  const { asOf, removal, names } = change;
  const before = matrix.show(judged);
  const held: CellMandate[] = judged.mandates.map((row) => ({ ...heldIn(row, asOf), mandate: row.mandate }));
  const supposed = [...suppose(held, added.map(asHeld), removal)].sort(strongestFirst);
  const nameOf = (actor: string) => names.get(actor) ?? matrix.evidence.nameOf(actor);
  const answer = judgeHeld(supposed, judged.gaps, asOf, partOf);
  const gaps = judged.gaps.map((gap) => documented(gap, asOf));
  const after = { ...answer, explanation: explainHeld(answer, supposed, gaps, nameOf) };
  return {
    id: before.id,
    before,
    after,
    effect: effectOf(before, after),
    possibleEffect: effectOf(possible(before), possible(after)),
    added,
    removed: held.filter((mandate) => isRemoved(mandate, removal)).map(({ mandate }) => mandate as string),
  };
}

const possible = (cell: { possibleStatus: string; possibleVerdict: string; possiblyFallsBetween: boolean }) => ({
  status: cell.possibleStatus,
  verdict: cell.possibleVerdict,
  fallsBetween: cell.possiblyFallsBetween,
});

/** Something to be founded is known by its name, which is no id: it is part of nothing. */
export const holderOf = ({ actor, newActor }: Pick<AddedMandate, 'actor' | 'newActor'>): string =>
  actor ?? `new: ${newActor}`;

const asHeld = (added: AddedMandate): CellMandate => ({
  mandate: null,
  actor: holderOf(added),
  ofClass: false,
  strength: added.strength as HeldMandate['strength'],
  reach: added.reach as HeldMandate['reach'],
  certainty: 'CERTAIN',
});

const effectCounts = (cells: readonly ScenarioCell[]): EffectCount[] =>
  EFFECTS.map((effect) => ({
    effect,
    certain: cells.filter((cell) => cell.effect === effect).length,
    withPossible: cells.filter((cell) => cell.possibleEffect === effect).length,
  }));
