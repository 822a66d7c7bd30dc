import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { type Bounded, bounded } from '../analysis/bounded.js';
import { checkedFirst } from '../connection/list.service.js';
import { analysisYear } from '../time/time.service.js';
import { Certainty } from '../time/time.type.js';
import { CO_MEMBERSHIP_RULE, type ComparedPair, closestFirst, compareMembers, pairsOf } from './co-membership.rules.js';
import { BodyPair, type CoMembership, SharedState } from './co-membership.type.js';
import type { CoMembershipArgs } from './participation.args.js';
import { type Certainties, type Place, pairOf, surest } from './participation.rules.js';
import { checkedKinds, placesIn, statesByName } from './states.service.js';

export { CO_MEMBERSHIP_RULE };

/** Beyond it the pairs would be too many to compare within a request. */
const MOST_BODIES = 500;

const NOTE =
  'Members and participants only, and states only. The certain figures rest on dated memberships: two bodies may share more states than sources date, which `withPossible` bounds. To share members is not to work together.';

/** Which bodies share states in a year. */
export async function coMembership(graph: RequestGraph, args: CoMembershipArgs): Promise<CoMembership> {
  const { asOf, kinds, choose } = await checked(graph, args);
  const places = await placesIn(graph, asOf, ({ bodyKind }) => kinds.includes(bodyKind));
  const members = membersOf(places);
  if (members.size > MOST_BODIES)
    throw badInput(
      `kinds: ${members.size} bodies of these kinds have states; at most ${MOST_BODIES} are compared. Name fewer kinds.`,
    );
  return {
    asOf,
    kinds,
    ruleVersion: CO_MEMBERSHIP_RULE,
    factCount: places.length,
    note: NOTE,
    bodyCount: members.size,
    pairs: choose(pairsOf(members), members),
  };
}

/** The bodies that share states with one, which is `one` of each pair. */
export async function sharesMembersWith(
  graph: RequestGraph,
  one: string,
  args: CoMembershipArgs,
): Promise<Bounded<BodyPair>> {
  const { asOf, kinds, choose } = await checked(graph, args);
  const members = membersOf(
    await placesIn(graph, asOf, ({ body, bodyKind }) => body === one || kinds.includes(bodyKind)),
  );
  const own = members.get(one) ?? new Map();
  const pairs = [...members]
    .filter(([other]) => other !== one)
    .map(([other, theirs]) => ({ one, other, ...compareMembers(own, theirs) }));
  return choose(pairs, members);
}

/** The states that a pair shares, by name. */
export async function sharedStates(graph: RequestGraph, pair: BodyPair, first: number): Promise<Bounded<SharedState>> {
  const rows = (await statesByName(graph)).flatMap(({ id }) => {
    const certainty = pair.inBoth.get(id);
    const bodies = [pair.one, pair.other];
    return certainty ? [Object.assign(new SharedState(), { state: id, asOf: pair.asOf, bodies, certainty })] : [];
  });
  return bounded(rows, checkedFirst(first));
}

async function checked(graph: RequestGraph, args: CoMembershipArgs) {
  const first = checkedFirst(args.first);
  const kinds = checkedKinds(args.kinds);
  if (args.minShared < 1) throw badInput(`minShared must be 1 or more (it is ${args.minShared}).`);
  const asOf = await analysisYear(graph, args.asOf);
  const figure = args.certainty === Certainty.CERTAIN ? 'certain' : 'withPossible';
  const choose = (pairs: readonly ComparedPair[], members: ReadonlyMap<string, Certainties>): Bounded<BodyPair> => {
    const kept = pairs.filter(({ shared }) => shared[figure] >= args.minShared).sort(closestFirst(figure));
    const page = bounded(kept, first);
    return { ...page, rows: page.rows.map((pair) => asPair(pair, members, asOf)) };
  };
  return { asOf, kinds, choose };
}

const membersOf = (places: readonly Place[]): Map<string, Certainties> =>
  surest(
    places,
    ({ body }) => body,
    ({ state }) => state,
  );

function asPair(pair: ComparedPair, members: ReadonlyMap<string, Certainties>, asOf: number): BodyPair {
  const [one, other] = [members.get(pair.one) ?? new Map(), members.get(pair.other) ?? new Map()];
  const inBoth = new Map(
    [...one]
      .filter(([state]) => other.has(state))
      .map(([state, certainty]) => [state, certainty === 'CERTAIN' ? (other.get(state) ?? certainty) : certainty]),
  );
  return Object.assign(new BodyPair(), pair, {
    asOf,
    inBoth,
    statesOfOne: pairOf(one.values()),
    statesOfOther: pairOf(other.values()),
  });
}
