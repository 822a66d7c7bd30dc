import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { hydrate } from '../entity/entity.registry.js';
import { type Belonging, belongingIn } from '../membership/membership.service.js';
import { Membership } from '../membership/membership.type.js';
import { MEMBERSHIPS_OF_STATES, STATES_BY_NAME, type StateRow } from './participation.queries.js';
import { type Place, pairOf } from './participation.rules.js';

export { pairOf, type StateRow };

/** Every state, by name. */
export const statesByName = (graph: RequestGraph): Promise<StateRow[]> => graph.read(STATES_BY_NAME, {});

/** The members of the United Nations in a year, by name. */
export const unMembersIn = async (graph: RequestGraph, asOf: number): Promise<StateRow[]> =>
  (await statesByName(graph)).filter(({ unMemberSince }) => unMemberSince != null && unMemberSince <= asOf);

/** Which states took part in which bodies in a year, as members or participants, of the bodies that are kept. */
export async function placesIn(
  graph: RequestGraph,
  asOf: number,
  keep: (belonging: Belonging) => boolean,
): Promise<Place[]> {
  const rows = await belongingIn(graph, asOf);
  return rows
    .filter((row) => row.memberLabel === 'State' && keep(row))
    .map(({ member, body, certainty }) => ({ state: member, body, certainty }));
}

/** The rows behind it: by which memberships a state was in bodies in a year, in one engine call for a level. */
export async function membershipsOf(
  graph: RequestGraph,
  { state, asOf }: { readonly state: string; readonly asOf: number },
  keep: (row: { readonly body: string; readonly bodyKind: string }) => boolean,
): Promise<Membership[]> {
  const rows = await graph.children(MEMBERSHIPS_OF_STATES, state, { asOf });
  return rows.filter(keep).map(({ edge }) => Object.assign(hydrate(Membership, edge), { listYear: asOf }));
}

/** Kinds of bodies that an argument names: at least one. */
export function checkedKinds(kinds: readonly string[]): readonly string[] {
  if (kinds.length === 0)
    throw badInput(
      'kinds must name at least one kind of body, or be left out for the regional consultative processes.',
    );
  return [...new Set(kinds)];
}
