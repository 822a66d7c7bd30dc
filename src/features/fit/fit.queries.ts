import { query } from '../../graph/engine.js';
import { possibleInCypher, type Spans, spanColumns } from '../../lib/spans.js';

interface PartyRow extends Spans {
  readonly instrument: string;
  readonly state: string;
}

/** The UN members that were party, certainly or possibly, to binding instruments whose records reach the year. */
export const UN_PARTIES = query<{ asOf: number }, PartyRow>(
  'fit.parties',
  `MATCH (s:State)-[r:PARTY_TO]->(n:Instrument) WHERE n.binding = "yes" AND n.recordsUntil >= $asOf AND s.unMemberSince <= $asOf AND ${possibleInCypher('r')} RETURN n.id AS instrument, s.id AS state, ${spanColumns('r')} ORDER BY instrument, state, r.id`,
);

/** How many members the United Nations had in a year. */
export const UN_MEMBERS = query<{ asOf: number }, { members: number }>(
  'fit.un-members',
  'MATCH (s:State) WHERE s.unMemberSince <= $asOf RETURN count(s) AS members',
);
