import { query } from '../../graph/engine.js';
import { VOTES as VOTE_WORDS, words } from '../../model/vocabularies.js';
import { defineList } from '../connection/list.js';
import { belongsInCypher } from '../membership/membership.service.js';
import type { VoteSort } from './ballot.args.js';

/** All ballots, by date. */
export const BALLOTS = defineList({
  name: 'ballot.list',
  match: '(n:Ballot)',
  sorts: { DATE: { key: 'coalesce(n.date, "9999")' } },
});

const voteOrder = words(VOTE_WORDS)
  .map((word, at) => `WHEN "${word}" THEN "${at}"`)
  .join(' ');

/** How states voted in a ballot. */
export const VOTES_IN = defineList<VoteSort>({
  name: 'ballot.votes',
  child: true,
  edges: true,
  match: '(p)<-[r:VOTED]-(n:State)',
  where: [
    '($votes IS NULL OR r.vote IN $votes)',
    '($unRegions IS NULL OR n.unRegion IN $unRegions)',
    `($memberOf IS NULL OR EXISTS { MATCH (n)-[m:MEMBER_OF]->(b:Actor) WHERE b.id = $memberOf AND ${belongsInCypher('m')} })`,
  ],
  sorts: { NAME: { key: 'n.sortName' }, VOTE: { key: `CASE r.vote ${voteOrder} ELSE "9" END + n.sortName` } },
});

/** The ballots in which a state voted, by date. */
export const BALLOTS_OF = defineList({
  name: 'ballot.of-state',
  child: true,
  edges: true,
  match: '(p)-[r:VOTED]->(n:Ballot)',
  sorts: { DATE: { key: 'coalesce(n.date, "9999")' } },
});

/** The ballots that an actor held, or that were about an actor or instrument, by date. */
export const BALLOTS_ON = defineList({
  name: 'ballot.of-thing',
  child: true,
  match: '(n:Ballot)',
  where: ['EXISTS { MATCH (p)-[:HELD]->(n) } OR EXISTS { MATCH (n)-[:ABOUT]->(p) }'],
  sorts: { DATE: { key: 'coalesce(n.date, "9999")' } },
});

/** How many states voted which way in a ballot. */
export const TALLY = query<{ ids: readonly string[] }, { parent: string; vote: string; count: number }>(
  'ballot.tally',
  'UNWIND $ids AS parent MATCH (p:Ballot {id: parent})<-[r:VOTED]-(n:State) RETURN parent, r.vote AS vote, count(n) AS count ORDER BY parent, count DESC, vote',
);
