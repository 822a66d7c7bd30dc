import { query } from '../../graph/engine.js';
import type { Properties } from '../../graph/values.js';

/** Every spell in which a state was party to some instruments. */
export const SPELLS = query<
  { instruments: readonly string[] },
  { state: string; instrument: string; edge: Properties }
>(
  'ratification.spells',
  'MATCH (n:State)-[r:PARTY_TO]->(i:Instrument) WHERE i.id IN $instruments RETURN n.id AS state, i.id AS instrument, properties(r) AS edge ORDER BY state, instrument, r.id',
);

/** Every action of a state about an instrument, in the order of time. */
export const ACTIONS = query<{ instrument: string }, { state: string; edge: Properties }>(
  'ratification.actions',
  'MATCH (n:State)-[r:TREATY_ACTION]->(i:Instrument) WHERE i.id = $instrument RETURN n.id AS state, properties(r) AS edge ORDER BY coalesce(r.date, "9999"), r.id',
);

interface InstrumentRow {
  readonly id: string;
  readonly adopted: string | null;
  readonly inForce: string | null;
  readonly recordsUntil: number | null;
}

/** The instruments that bind in law and govern an issue area, by name. */
export const BINDING_ON = query<{ issueArea: string }, InstrumentRow>(
  'ratification.binding',
  'MATCH (n:Instrument)-[:COVERS]->(a:IssueArea) WHERE a.id = $issueArea AND n.binding = "yes" RETURN n.id AS id, n.adopted AS adopted, n.inForce AS inForce, n.recordsUntil AS recordsUntil ORDER BY n.sortName, id',
);
