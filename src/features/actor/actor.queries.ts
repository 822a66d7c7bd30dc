import { query } from '../../graph/engine.js';

/** The other names of an actor. */
export const ALIASES = query<{ ids: readonly string[] }, { parent: string; alias: string; kind: string }>(
  'actor.aliases',
  'UNWIND $ids AS parent MATCH (p:Actor {id: parent})<-[:ALIAS_OF]-(n:Alias) RETURN parent, n.alias AS alias, n.kind AS kind ORDER BY parent, alias, n.id',
);
