import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import type { Certainty } from '../../lib/spans.js';
import { type Bounded, bounded } from '../analysis/bounded.js';
import type { CountPair } from '../connection/connection.type.js';
import { canonicalId, knownWords } from '../entity/entity.service.js';
import { pairOf, placesIn, statesByName, unMembersIn } from '../participation/states.service.js';
import type { AmongInput } from './ratification.args.js';
import type { CircleMember } from './ratification.type.js';

/** The states asked about, by name, and how surely each is one of them. */
export interface Circle {
  readonly body: string | null;
  readonly unRegion: string | null;
  readonly members: readonly { readonly state: string; readonly membership: Certainty }[];
  /** Number of membership rows behind it. */
  readonly rows: number;
}

/**
 * The circle that an argument names.
 *
 * @throws ServiceError BAD_USER_INPUT unless it names exactly one; NOT_FOUND for an unknown body.
 */
export async function circleOf(graph: RequestGraph, among: AmongInput, asOf: number): Promise<Circle> {
  const named = Object.entries(among).filter(([, value]) => value != null && value !== false);
  if (named.length !== 1)
    throw badInput(
      `among must name exactly one of process, organisation, unRegion and all: true (it names ${named.length}).`,
    );
  if (among.process != null)
    return circleOfBody(graph, await canonicalId(graph, 'among.process', among.process, 'Process'), asOf);
  if (among.organisation != null)
    return circleOfBody(
      graph,
      await canonicalId(graph, 'among.organisation', among.organisation, 'Organisation'),
      asOf,
    );
  const unRegion = among.unRegion ?? null;
  await knownWords(graph, 'among.unRegion', unRegion === null ? null : [unRegion], 'State', 'unRegion');
  const states = (await unMembersIn(graph, asOf)).filter((state) => unRegion === null || state.unRegion === unRegion);
  return { body: null, unRegion, members: states.map(({ id }) => ({ state: id, membership: 'CERTAIN' })), rows: 0 };
}

/** The states that belong to a body in a year. */
export async function circleOfBody(graph: RequestGraph, body: string, asOf: number): Promise<Circle> {
  const places = await placesIn(graph, asOf, (row) => row.body === body);
  const certain = new Set(places.filter(({ certainty }) => certainty === 'CERTAIN').map(({ state }) => state));
  const all = new Set(places.map(({ state }) => state));
  const members = (await statesByName(graph))
    .filter(({ id }) => all.has(id))
    .map(({ id }) => ({ state: id, membership: certain.has(id) ? ('CERTAIN' as const) : ('POSSIBLE' as const) }));
  return { body, unRegion: null, members, rows: places.length };
}

/** Some states of a circle as a list, with the two figures of how many they are. */
export const listOf = <T extends CircleMember>(
  rows: readonly T[],
  first: number,
): Bounded<T> & { readonly counts: CountPair } => ({
  ...bounded(rows, first),
  counts: pairOf(rows.map(({ membership }) => membership as Certainty)),
});
