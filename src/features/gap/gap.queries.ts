import { heldInCypher } from '../../lib/spans.js';
import { defineList } from '../connection/list.js';
import type { GapSort } from './gap.args.js';

type Sort = GapSort;

const sorts = { STATED_YEAR: { key: 'coalesce(n.statedYear, 9999)' }, ID: { key: 'n.id' } };

const kept = [
  '($functions IS NULL OR n.function IN $functions)',
  '($issueArea IS NULL OR n.issueArea = $issueArea)',
  '($scopes IS NULL OR n.scope IN $scopes)',
  '($kinds IS NULL OR n.kind IN $kinds)',
  heldInCypher('n'),
];

/** All documented gaps. */
export const GAPS = defineList<Sort>({ name: 'gap.list', match: '(n:Gap)', where: kept, sorts });

/** The documented gaps that name a function or an issue area. */
export const GAPS_IN = defineList<Sort>({
  name: 'gap.of-thing',
  child: true,
  match: '(p)<-[:STATED_GAP_IN]-(n:Gap)',
  where: kept,
  sorts,
});
