import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import { certaintyIn } from '../../lib/spans.js';
import type { Actor } from '../actor/actor.type.js';
import { type Bounded, bounded } from '../analysis/bounded.js';
import { checkedFirst } from '../connection/list.service.js';
import { findAll, knownWords } from '../entity/entity.service.js';
import { analysisYear } from '../time/time.service.js';
import type { StateParticipationArgs } from './participation.args.js';
import { BODIES_IN } from './participation.queries.js';
import {
  type CountedState,
  countBodies,
  mostFirst,
  PARTICIPATION_RULE,
  type Place,
  pairOf,
  shareOf,
} from './participation.rules.js';
import {
  ParticipatingState,
  ParticipationShare,
  RegionParticipation,
  type StateParticipation,
} from './participation.type.js';
import { checkedKinds, placesIn, type StateRow, unMembersIn } from './states.service.js';

export { PARTICIPATION_RULE };

const NOTE =
  'Members and participants only: observers, chairs and partners do not take part. A state in none is one that no row of the dataset puts into a body in the year; where the members of a body are not recorded, it may yet be in that one.';

/** Which members of the United Nations take part in bodies of some kinds in a year. */
export async function stateParticipation(
  graph: RequestGraph,
  args: StateParticipationArgs,
): Promise<StateParticipation> {
  const first = checkedFirst(args.first);
  const kinds = checkedKinds(args.kinds);
  const asOf = await analysisYear(graph, args.asOf);
  const regions = await knownWords(graph, 'unRegions', args.unRegions, 'State', 'unRegion');
  const unMembers = await unMembersIn(graph, asOf);
  const asked = unMembers.filter(({ unRegion }) => !regions || (unRegion != null && regions.includes(unRegion)));
  const places = await placesIn(graph, asOf, ({ bodyKind }) => kinds.includes(bodyKind));
  const counted = countBodies(
    asked.map(({ id }) => id),
    places,
  );
  const listed = (rows: readonly CountedState[]) => bounded(rows.map(asRow(asOf, kinds)), first);
  const ids = new Set(asked.map(({ id }) => id));
  return {
    asOf,
    kinds,
    ruleVersion: PARTICIPATION_RULE,
    factCount: places.filter(({ state }) => ids.has(state)).length,
    note: NOTE,
    ...(await bodiesIn(graph, { asOf, kinds, places, first })),
    total: shareAs(ParticipationShare, counted),
    regions: byRegion(asked, counted),
    states: listed([...counted].sort(mostFirst)),
    inNone: listed(counted.filter(({ bodies }) => bodies.withPossible === 0)),
    inNoneForCertain: listed(counted.filter(({ bodies }) => bodies.certain === 0)),
    othersTakingPart: othersAmong(places, unMembers),
  };
}

const asRow =
  (asOf: number, kinds: readonly string[]) =>
  (row: CountedState): ParticipatingState =>
    Object.assign(new ParticipatingState(), row, { asOf, kinds });

function shareAs<T extends ParticipationShare>(type: new () => T, counted: readonly CountedState[]): T {
  const { states, takingPart } = shareOf(counted);
  return Object.assign(new type(), { unMembers: states, takingPart });
}

/** The shares by region, by name; the states without one come last. */
function byRegion(states: readonly StateRow[], counted: readonly CountedState[]): RegionParticipation[] {
  const regionOf = new Map(states.map(({ id, unRegion }) => [id, unRegion]));
  const groups = [...groupBy(counted, ({ state }) => regionOf.get(state) ?? null)];
  return groups
    .sort(([one], [other]) => (other === null || (one !== null && one < other) ? -1 : 1))
    .map(([unRegion, group]) => Object.assign(shareAs(RegionParticipation, group), { unRegion }));
}

function othersAmong(places: readonly Place[], unMembers: readonly StateRow[]) {
  const known = new Set(unMembers.map(({ id }) => id));
  const others = places.filter(({ state }) => !known.has(state));
  return shareOf(countBodies([...new Set(others.map(({ state }) => state))], others)).takingPart;
}

interface BodiesAsked {
  readonly asOf: number;
  readonly kinds: readonly string[];
  readonly places: readonly Place[];
  readonly first: number;
}

/** The bodies that existed, and those of which no member is known. */
async function bodiesIn(graph: RequestGraph, { asOf, kinds, places, first }: BodiesAsked) {
  const bodies = await graph.read(BODIES_IN, { kinds, asOf });
  const known = new Set(places.map(({ body }) => body));
  const silent = bounded(
    bodies.filter(({ id }) => !known.has(id)),
    first,
  );
  const rows = (await findAll(
    graph,
    silent.rows.map(({ id }) => id),
  )) as Actor[];
  return {
    bodies: pairOf(bodies.map((body) => certaintyIn(body, asOf) ?? 'POSSIBLE')),
    bodiesWithoutStates: { ...silent, rows } as Bounded<Actor>,
  };
}
