import { heldInCypher } from '../../lib/spans.js';
import { defineList } from '../connection/list.js';
import { belongsInCypher } from '../membership/membership.service.js';
import type { PartySort, TreatyActionSort } from './treaty.args.js';

const partySorts = { NAME: { key: 'n.sortName' }, SINCE: { key: 'coalesce(r.since, "9999")' } };

/** The parties to an instrument. */
export const PARTIES = defineList<PartySort>({
  name: 'treaty.parties',
  child: true,
  edges: true,
  match: '(p)<-[r:PARTY_TO]-(n:State)',
  where: [
    heldInCypher('r'),
    '($unRegions IS NULL OR n.unRegion IN $unRegions)',
    `($memberOf IS NULL OR EXISTS { MATCH (n)-[m:MEMBER_OF]->(b:Actor) WHERE b.id = $memberOf AND ${belongsInCypher('m')} AND ${heldInCypher('m')} })`,
  ],
  sorts: partySorts,
});

/** The instruments that a state is party to. */
export const TREATIES = defineList<PartySort>({
  name: 'treaty.of-state',
  child: true,
  edges: true,
  match: '(p)-[r:PARTY_TO]->(n:Instrument)',
  where: [heldInCypher('r')],
  sorts: partySorts,
});

/** All actions of states about instruments; the node is the instrument. */
export const TREATY_ACTIONS = defineList<TreatyActionSort>({
  name: 'treaty.actions',
  edges: true,
  match: '(s:State)-[r:TREATY_ACTION]->(n:Instrument)',
  where: [
    '($actions IS NULL OR r.action IN $actions)',
    '($state IS NULL OR r.state = $state)',
    '($instrument IS NULL OR r.instrument = $instrument)',
    '($from IS NULL OR r.year >= $from)',
    '($to IS NULL OR r.year <= $to)',
    '($source IS NULL OR $source IN r.sources)',
  ],
  sorts: {
    DATE: { key: 'coalesce(r.date, "9999")' },
    DATE_DESC: { key: 'coalesce(r.date, "0000")', descending: true },
  },
});
