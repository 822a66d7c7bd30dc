import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { pageOfRows } from '../connection/rows.js';
import { type Ground, groundOf, membersOf } from './ground.service.js';
import { nestingOf, sharedOf } from './nesting.rules.js';
import { type MandateOverlapsArgs, MOST_ASKED, type OverlapsWithArgs } from './overlap.args.js';
import { meetingsIn, OVERLAP_RULE, type Overlap, overlapKey, overlapsOf, pairId, type Share } from './overlap.rules.js';
import { MandateOverlap, type MandateOverlapConnection } from './overlap.type.js';

export { OVERLAP_RULE };

/** How often two holders may meet in a cell before the comparison of all pairs takes too long. */
const MOST_MEETINGS = 500_000;

const NOTE =
  'Two mandates for one cell show that both have a say in it: neither rivalry nor cooperation follows, and nothing about how much either does. Only mandates coded in the dataset are compared.';

/** All pairs of actors that share cells in a year. */
export async function mandateOverlaps(
  graph: RequestGraph,
  { filter, ...args }: MandateOverlapsArgs,
): Promise<MandateOverlapConnection> {
  checkLeast('minShared', args.minShared, 1);
  const ground = await groundOf(graph, args.asOf, filter ?? {});
  const meetings = meetingsIn(ground.profiles);
  if (meetings > MOST_MEETINGS)
    throw badInput(
      `There are ${meetings} meetings of two actors in a cell, and at most ${MOST_MEETINGS} can be compared. Name actors, functions or issueAreas in filter.`,
    );
  return pageOfOverlaps(ground, overlapsOf(ground.profiles), args);
}

/** The pairs of one actor with all others. */
export async function overlapsWith(
  graph: RequestGraph,
  actor: string,
  args: OverlapsWithArgs,
): Promise<MandateOverlapConnection> {
  checkLeast('minShared', args.minShared, 1);
  const ground = await groundOf(graph, args.asOf);
  return pageOfOverlaps(ground, overlapsOf(ground.profiles, actor), args);
}

/** A least number that an argument may ask for. */
export function checkLeast(argument: string, value: number, least: number): void {
  if (value < least || value > MOST_ASKED)
    throw badInput(`${argument} must be from ${least} to ${MOST_ASKED} (it is ${value}).`);
}

function pageOfOverlaps(
  ground: Ground,
  overlaps: readonly Overlap[],
  args: OverlapsWithArgs,
): MandateOverlapConnection {
  const enough = (share: Share) => share.cells >= args.minShared;
  const listed = overlaps.filter(({ certain }) => enough(certain));
  const { rows, pageInfo } = pageOfRows(listed, args, {
    list: 'overlap',
    sort: 'OVERLAP',
    key: overlapKey,
    id: pairId,
    falling: true,
  });
  return {
    asOf: ground.asOf,
    ruleVersion: OVERLAP_RULE,
    factCount: ground.factCount,
    note: NOTE,
    edges: rows.map(({ row, cursor }) => ({ cursor, node: describePair(ground, row) })),
    pageInfo,
    totalCount: listed.length,
    counts: {
      certain: listed.length,
      withPossible: overlaps.filter(({ withPossible }) => enough(withPossible)).length,
    },
    actorCount: ground.profiles.size,
  };
}

function describePair(ground: Ground, overlap: Overlap): MandateOverlap {
  const { one, other, certain, withPossible } = overlap;
  const [mine, theirs] = [membersOf(ground, one), membersOf(ground, other)];
  const nesting = nestingOf(mine.certain, theirs.certain);
  const pair = (figure: (reading: 'certain' | 'withPossible') => number) => ({
    certain: figure('certain'),
    withPossible: figure('withPossible'),
  });
  return Object.assign(new MandateOverlap(), {
    ground,
    overlap,
    id: [one, other].sort().join('--'),
    sharedCells: pair((reading) => overlap[reading].cells),
    bothPrimary: pair((reading) => overlap[reading].bothPrimary),
    oneCells: pair((reading) => overlap[reading].ofOne),
    otherCells: pair((reading) => overlap[reading].ofOther),
    jaccard: certain.jaccard,
    possibleJaccard: withPossible.jaccard,
    isPart: ground.partOf(one, other),
    oneMembers: pair((reading) => mine[reading].size),
    otherMembers: pair((reading) => theirs[reading].size),
    sharedMembers: pair((reading) => sharedOf(mine[reading], theirs[reading]).length),
    relation: nesting?.relation ?? null,
    possibleRelation: nestingOf(mine.withPossible, theirs.withPossible)?.relation ?? null,
    narrower: nesting?.narrower ? overlap[nesting.narrower] : null,
  });
}
