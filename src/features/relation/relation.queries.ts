import { heldInCypher } from '../../lib/spans.js';
import { RELATION_TYPES, words } from '../../model/vocabularies.js';
import { defineList } from '../connection/list.js';
import type { RelationSort } from './relation.args.js';

type Sort = RelationSort;

const ANY_RELATION = words(RELATION_TYPES).join('|');
const sorts = { TYPE: { key: 'r.type' }, SINCE: { key: 'coalesce(r.since, "9999")' } };
const kept = [heldInCypher('r'), '($types IS NULL OR r.type IN $types)'];

/** The relations of one thing, from either end. */
export const RELATED = defineList<Sort>({
  name: 'relation.of-thing',
  child: true,
  edges: true,
  match: `(p)-[r:${ANY_RELATION}]-(n:Record)`,
  where: [...kept, '($direction IS NULL OR (CASE WHEN r.from = p.id THEN "OUT" ELSE "IN" END) = $direction)'],
  sorts,
});

/** All relations; the node is the second end. */
export const RELATIONS = defineList<Sort>({
  name: 'relation.list',
  edges: true,
  match: `(a:Record)-[r:${ANY_RELATION}]->(n:Record)`,
  where: [
    ...kept,
    '($from IS NULL OR r.from = $from)',
    '($to IS NULL OR r.to = $to)',
    '($source IS NULL OR $source IN r.sources)',
  ],
  sorts,
});
