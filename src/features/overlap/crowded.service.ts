import type { RequestGraph } from '../../graph/request.js';
import { certaintyIn } from '../../lib/spans.js';
import { checkedFirst } from '../connection/list.service.js';
import { coverage } from '../coverage/coverage.service.js';
import type { CellDetail } from '../coverage/coverage.type.js';
import { type LedCell, ledCells } from './crowded.rules.js';
import { type BetweenMandates, CrowdedCell, type CrowdedCells } from './crowded.type.js';
import { type Ground, groundOf } from './ground.service.js';
import type { BetweenMandatesArgs, CrowdedCellsArgs } from './overlap.args.js';
import { OVERLAP_RULE } from './overlap.rules.js';
import { checkLeast } from './overlap.service.js';
import { holdingOf } from './pair.service.js';

const CROWDED_NOTE =
  'A lead mandate is coded only where a named act confers it: several in one cell show that several were given the lead, not that they compete.';
const BETWEEN_NOTE =
  'No lead mandate for all states, and partial ones of several actors. Whether the parts add up to the whole no count can tell: read the rows.';

/** The cells in which at least so many actors certainly lead. */
export async function crowdedCells(graph: RequestGraph, args: CrowdedCellsArgs): Promise<CrowdedCells> {
  checkLeast('min', args.min, 2);
  const first = checkedFirst(args.first);
  const ground = await groundOf(graph, args.asOf);
  const led = ledCells(ground.profiles);
  const crowded = led.filter(({ certain }) => certain.length >= args.min);
  return {
    asOf: ground.asOf,
    ruleVersion: OVERLAP_RULE,
    factCount: led.reduce((sum, { withPossible }) => sum + withPossible.length, 0),
    note: CROWDED_NOTE,
    min: args.min,
    cells: crowded.slice(0, first).map((cell) => describeCell(ground, cell)),
    totalCount: crowded.length,
    counts: {
      certain: crowded.length,
      withPossible: led.filter(({ withPossible }) => withPossible.length >= args.min).length,
    },
  };
}

function describeCell(ground: Ground, { cell, certain, withPossible }: LedCell): CrowdedCell {
  const possible = withPossible.filter((actor) => !certain.includes(actor));
  return Object.assign(new CrowdedCell(), {
    ...ground.cells.get(cell),
    id: cell,
    leaders: { certain: certain.length, withPossible: withPossible.length },
    leading: [...certain, ...possible].map((actor) => holdingOf(ground, actor, cell)),
  });
}

/** The cells that fall between mandates, as the rule of coverage finds them. */
export async function betweenMandates(graph: RequestGraph, args: BetweenMandatesArgs): Promise<BetweenMandates> {
  const first = checkedFirst(args.first);
  const { asOf, ruleVersion, factCount, cells } = await coverage(graph, args);
  const falling = cells.filter(({ fallsBetween }) => fallsBetween);
  const details = await Promise.all(falling.map((cell) => cell.detail(graph)));
  const between = falling
    .map((cell, at) => ({ cell, partialActors: partialActors(details[at] as CellDetail, asOf) }))
    .sort(
      (one, other) => other.partialActors.certain - one.partialActors.certain || (one.cell.id < other.cell.id ? -1 : 1),
    );
  return {
    asOf,
    ruleVersion,
    factCount,
    note: BETWEEN_NOTE,
    cells: between.slice(0, first),
    totalCount: between.length,
    possibleCount: cells.filter(({ possiblyFallsBetween }) => possiblyFallsBetween).length,
    cellCount: cells.length,
  };
}

function partialActors({ mandates }: CellDetail, asOf: number) {
  const partial = mandates.filter(({ strength }) => strength === 'partial');
  const certain = partial.filter((row) => certaintyIn(row, asOf) === 'CERTAIN');
  const count = (rows: typeof mandates) => new Set(rows.map(({ actor }) => actor)).size;
  return { certain: count(certain), withPossible: count(partial) };
}
