import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { Certainty } from '../time/time.type.js';
import { pathsBetween } from './between.js';
import { Expansion } from './expansion.js';
import { type Pair, stepsOf } from './link.service.js';
import type { PathStep } from './link.type.js';
import { levelsOf, wholeWeb } from './links.js';
import type { PathsArgs } from './path.args.js';
import type { Scope } from './path.queries.js';
import { type FoundPaths, PATH_RULE, type PathRequest } from './path.rules.js';
import { Path, Paths } from './path.type.js';
import { checkedNumber, noteOf, scopeOf, thing } from './scope.js';
import { simplePaths } from './web.paths.js';

export { PATH_RULE };

const NOTE =
  'A path shows that links are recorded, not that anything passed along them; where there is none, none is recorded.';

/** The shortest ways between two things, and the next longer ones. */
export async function paths(graph: RequestGraph, args: PathsArgs): Promise<Paths> {
  const maxLength = checkedNumber('maxLength', args.maxLength);
  const first = checkedNumber('first', args.first);
  const [from, to] = await Promise.all([thing(graph, 'from', args.from), thing(graph, 'to', args.to)]);
  if (from === to) throw badInput(`from and to are the same thing ("${from}"). Choose two different things.`);
  const scope = await scopeOf(graph, args, [from, to]);

  const { found, cuts } = await search(graph, scope, { from, to, maxLength, limit: first + 1 });
  const shown = found.paths.slice(0, first);
  const pairs = shown.flatMap(pairsOf);
  const stepOf = await stepsOf(graph, scope, pairs);
  return Object.assign(new Paths(), {
    asOf: scope.asOf,
    ruleVersion: PATH_RULE,
    factCount: factsIn(pairs, stepOf),
    note: noteOf(NOTE, scope, cuts),
    cut: cuts.size > 0,
    start: from,
    end: to,
    paths: shown.map((ids) => pathOf(ids, pairsOf(ids).map(stepOf))),
    hasMore: found.paths.length > first,
  });
}

/** Searches all links at once where they are at hand, else level by level, within bounds; with what was cut. */
async function search(
  graph: RequestGraph,
  scope: Scope,
  request: PathRequest,
): Promise<{ found: FoundPaths; cuts: ReadonlySet<string> }> {
  const whole = await wholeWeb(graph, scope);
  if (whole) return told(simplePaths(whole.web, request, whole.barred), []);
  const expansion = new Expansion(await levelsOf(graph, scope));
  return told(await pathsBetween(expansion, request), expansion.cuts);
}

function told(found: FoundPaths, bounds: Iterable<string>): { found: FoundPaths; cuts: ReadonlySet<string> } {
  const cuts = new Set(bounds);
  if (found.cut) cuts.add('the search among the links read was given up');
  return { found, cuts };
}

export const pairsOf = (ids: readonly string[]): Pair[] =>
  ids.slice(1).map((second, at): Pair => [ids[at] as string, second]);

function pathOf(ids: readonly string[], steps: PathStep[]): Path {
  const certainties = steps.map(({ certainty }) => certainty);
  const certainty = certainties.includes(null)
    ? null
    : certainties.includes(Certainty.POSSIBLE)
      ? Certainty.POSSIBLE
      : Certainty.CERTAIN;
  return Object.assign(new Path(), { ids, length: steps.length, certainty, steps });
}

/** How many rows the steps rest on, each step counted once, whichever way it is gone. */
function factsIn(pairs: readonly Pair[], stepOf: (pair: Pair) => PathStep): number {
  const steps = new Map(pairs.map((pair) => [[...pair].sort().join(' '), stepOf(pair).linkCount]));
  return [...steps.values()].reduce((sum, links) => sum + links, 0);
}
