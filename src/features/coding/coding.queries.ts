import { query } from '../../graph/engine.js';
import type { Properties } from '../../graph/values.js';
import { defineList } from '../connection/list.js';
import { defineParts } from '../connection/parts.js';

/** All codings, by subject, scheme and value: their id. */
export const CODINGS = defineList({
  name: 'coding.list',
  match: '(n:Coding)',
  where: [
    '($schemes IS NULL OR n.scheme IN $schemes)',
    '($values IS NULL OR n.value IN $values)',
    '($subject IS NULL OR n.subject = $subject)',
    '($source IS NULL OR $source IN n.sources)',
  ],
  sorts: { ID: { key: 'n.id' } },
});

/** The codings of one thing. */
export const CODINGS_OF = defineParts('coding.of-thing', '(p)-[:CODED_AS]->(n:Coding)');

/** All codings by one scheme. */
export const CODINGS_BY = query<{ scheme: string }, { coding: Properties }>(
  'coding.by-scheme',
  'MATCH (n:Coding) WHERE n.scheme = $scheme RETURN properties(n) AS coding ORDER BY n.id',
);
