import { query } from '../../graph/engine.js';

/** How lists of organisations and of processes are sorted. */
export const ACTOR_SORTS = {
  NAME: { key: 'n.sortName' },
  FOUNDED: { key: 'coalesce(n.founded, 9999)' },
  FOUNDED_DESC: { key: 'coalesce(n.founded, 0)', descending: true },
} as const;

/** The other names of an actor. */
export const ALIASES = query<{ ids: readonly string[] }, { parent: string; alias: string; kind: string }>(
  'actor.aliases',
  'UNWIND $ids AS parent MATCH (p:Actor {id: parent})<-[:ALIAS_OF]-(n:Alias) RETURN parent, n.alias AS alias, n.kind AS kind ORDER BY parent, alias, n.id',
);
