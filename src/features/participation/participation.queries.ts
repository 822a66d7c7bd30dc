import { query } from '../../graph/engine.js';
import type { Properties } from '../../graph/values.js';
import { type Spans, spanColumns } from '../../lib/spans.js';

export interface StateRow {
  readonly id: string;
  readonly unRegion: string | null;
  readonly unMemberSince: number | null;
}

/** Every state, by name. */
export const STATES_BY_NAME = query<Record<never, never>, StateRow>(
  'participation.states',
  'MATCH (n:State) RETURN n.id AS id, n.unRegion AS unRegion, n.unMemberSince AS unMemberSince ORDER BY n.sortName, id',
);

/** The actors of some kinds that existed in a year, certainly or possibly, by name. */
export const BODIES_IN = query<{ kinds: readonly string[]; asOf: number }, Spans & { id: string }>(
  'participation.bodies',
  `MATCH (n:Actor) WHERE n.kind IN $kinds AND n.possibleFrom <= $asOf AND $asOf <= n.possibleTo RETURN n.id AS id, ${spanColumns('n')} ORDER BY n.sortName, id`,
);

interface PlaceRow {
  readonly parent: string;
  readonly body: string;
  readonly bodyKind: string;
  readonly edge: Properties;
}

/** By which rows some states were in bodies in a year, as member or participant, by name of the body. */
export const MEMBERSHIPS_OF_STATES = query<{ ids: readonly string[]; asOf: number }, PlaceRow>(
  'participation.memberships',
  'UNWIND $ids AS parent MATCH (p:Record {id: parent})-[r:MEMBER_OF]->(b:Actor) WHERE r.role IN ["member", "participant"] AND r.possibleFrom <= $asOf AND $asOf <= r.possibleTo RETURN parent, b.id AS body, b.kind AS bodyKind, properties(r) AS edge ORDER BY parent, b.sortName, body, r.id',
);
