import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { LEVELS, words } from '../../model/vocabularies.js';
import { bounded } from '../analysis/bounded.js';
import { countPair } from '../analysis/counting.js';
import { checkedFirst } from '../connection/list.service.js';
import { analysisYear } from '../time/time.service.js';
import type { LevelsArgs } from './level.args.js';
import { byValue, EMBEDDEDNESS_RULE, LEVEL_RULE, uncoded } from './level.rules.js';
import type { GovernanceLevels, LevelOfGovernance } from './level.type.js';
import { onLevel, type PlacedThings, placedIn } from './placed.service.js';

export { EMBEDDEDNESS_RULE, LEVEL_RULE };

const NOTE =
  "The project's own coding, by the members, parties or addressees over the whole life of a body or text: it does not change with the year. Bilateral practice is not recorded, so an empty level is silence, not absence.";

/** The actors and instruments on each level of governance in a year. */
export async function governanceLevels(graph: RequestGraph, args: LevelsArgs): Promise<GovernanceLevels> {
  const first = checkedFirst(args.first);
  if (args.levels?.length === 0) throw badInput('levels must name at least one, or be left out for all.');
  const asOf = await analysisYear(graph, args.asOf);
  const placed = await placedIn(graph, asOf);
  const asked = words(LEVELS).filter((level) => args.levels == null || args.levels.includes(level));
  const levels = levelsOf(placed, asked, first);
  return {
    asOf,
    ruleVersion: LEVEL_RULE,
    factCount: levels.reduce((sum, row) => sum + row.actorCounts.withPossible + row.instrumentCounts.withPossible, 0),
    note: NOTE,
    levels,
    uncodedActors: countPair(uncoded(placed.actors)),
    uncodedInstruments: countPair(uncoded(placed.instruments)),
  };
}

function levelsOf(placed: PlacedThings, asked: readonly string[], first: number): LevelOfGovernance[] {
  const actors = byValue(placed.actors, asked);
  const instruments = byValue(placed.instruments, asked);
  return asked.map((level) => {
    const [who, what] = [actors.get(level) ?? [], instruments.get(level) ?? []];
    return {
      level,
      actorCounts: countPair(who),
      instrumentCounts: countPair(what),
      actors: bounded(
        who.map((thing) => onLevel(thing, level)),
        first,
      ) as LevelOfGovernance['actors'],
      instruments: bounded(
        what.map((thing) => onLevel(thing, level)),
        first,
      ) as LevelOfGovernance['instruments'],
    };
  });
}
