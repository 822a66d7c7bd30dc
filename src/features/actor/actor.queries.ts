import { query } from '../../graph/engine.js';
import { possibleInCypher, type Spans, spanColumns } from '../../lib/spans.js';
import { defineParts } from '../connection/parts.js';

/** The other names of an actor. */
export const ALIASES = defineParts('actor.aliases', '(p)<-[:ALIAS_OF]-(n:Alias)', 'n.alias');

interface ActorRow extends Spans {
  readonly id: string;
  readonly label: string;
  readonly status: string | null;
  readonly ended: number | null;
  readonly issueAreas: readonly string[] | null;
}

/** Who existed, certainly or possibly, in a year, by name. */
export const ACTORS_IN = query<{ asOf: number }, ActorRow>(
  'actor.in-year',
  `MATCH (n:Actor) WHERE ${possibleInCypher('n')} RETURN n.id AS id, n.label AS label, n.status AS status, n.ended AS ended, n.issueAreas AS issueAreas, ${spanColumns('n')} ORDER BY n.sortName, id`,
);
