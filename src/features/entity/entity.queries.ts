import { query } from '../../graph/engine.js';
import type { Properties } from '../../graph/values.js';

type NodeRow = { readonly parent: string; readonly node: Properties };

/** Nodes by id, one row for each id that is there. */
export const NODES_BY_ID = query<{ ids: readonly string[] }, NodeRow>(
  'entity.by-id',
  'UNWIND $ids AS parent MATCH (n:Record {id: parent}) RETURN parent, properties(n) AS node ORDER BY parent',
);

/** Nodes by an id that was merged into theirs. */
export const NODES_BY_RETIRED_ID = query<{ ids: readonly string[] }, NodeRow>(
  'entity.by-retired-id',
  'UNWIND $ids AS parent MATCH (a:Alias)-[:ALIAS_OF]->(n:Record) WHERE a.kind = "retired-id" AND a.alias = parent RETURN parent, properties(n) AS node ORDER BY parent, n.id',
);

/** Every id under the given labels, for the nearest ones to an id that is not there. */
export const IDS_OF_LABELS = query<{ labels: readonly string[] }, { id: string }>(
  'entity.ids-of-labels',
  'MATCH (n:Record) WHERE n.label IN $labels RETURN n.id AS id ORDER BY id',
);

/** The spellings in use of a property that is a slug of the data, such as the kind of a process. */
export const WORDS_IN_USE = query<{ label: string; property: string }, { word: string }>(
  'entity.words-in-use',
  'MATCH (n:Record) WHERE n.label = $label AND n[$property] IS NOT NULL RETURN DISTINCT n[$property] AS word ORDER BY word',
);

/** The withdrawal of an id: one row, or none. */
export const WITHDRAWAL = query<{ id: string }, { withdrawal: Properties }>(
  'entity.withdrawal',
  'MATCH (w:Withdrawal {withdrawnId: $id}) RETURN properties(w) AS withdrawal ORDER BY w.id',
);
