import { query } from '../../graph/engine.js';
import type { Properties } from '../../graph/values.js';

type Nothing = Record<never, never>;
type Year = { asOf: number };

/** The actors that existed in a year, certainly or possibly. */
export const ACTORS_IN = query<Year, { node: Properties }>(
  'claim.actors',
  'MATCH (n:Actor) WHERE n.possibleFrom <= $asOf AND $asOf <= n.possibleTo RETURN properties(n) AS node ORDER BY n.id',
);

export interface DatedRow {
  readonly id: string;
  readonly founded: number | null;
  readonly adopted: string | null;
  readonly year: number | null;
  readonly ended: number | null;
  readonly sources: readonly string[];
}

/** Foundings, adoptions and events: whatever has a year of its own. */
export const DATED_THINGS = query<Nothing, DatedRow>(
  'claim.dated',
  'MATCH (n:Record) WHERE n.label IN ["Organisation", "Process", "Instrument", "Event"] RETURN n.id AS id, n.founded AS founded, n.adopted AS adopted, n.year AS year, n.ended AS ended, n.sources AS sources ORDER BY id',
);

/** The states that were members of the United Nations in a year. */
export const UN_MEMBERS = query<Year, { id: string }>(
  'claim.un-members',
  'MATCH (n:State) WHERE n.unMemberSince <= $asOf RETURN n.id AS id ORDER BY id',
);

/** All instruments. */
export const INSTRUMENTS_IN = query<Nothing, { node: Properties }>(
  'claim.instruments',
  'MATCH (n:Instrument) RETURN properties(n) AS node ORDER BY n.id',
);

/** How many UN members were party to each instrument in a year. */
export const PARTY_COUNTS = query<Year, { instrument: string; certain: number; withPossible: number }>(
  'claim.party-counts',
  'MATCH (s:State)-[r:PARTY_TO]->(n:Instrument) WHERE s.unMemberSince <= $asOf AND r.possibleFrom <= $asOf AND $asOf <= r.possibleTo WITH n.id AS instrument, CASE WHEN any(i IN range(0, size(r.certainFrom) - 1) WHERE r.certainFrom[i] <= $asOf AND $asOf <= r.certainTo[i]) THEN 1 ELSE 0 END AS sure RETURN instrument, sum(sure) AS certain, count(sure) AS withPossible ORDER BY instrument',
);

export interface CodingRow {
  readonly id: string;
  readonly subject: string;
  readonly scheme: string;
  readonly value: string;
}

/** What was coded by level and by topic. */
export const LEVELS_AND_TOPICS = query<Nothing, CodingRow>(
  'claim.codings',
  'MATCH (n:Coding) WHERE n.scheme IN ["level", "topic"] RETURN n.id AS id, n.subject AS subject, n.scheme AS scheme, n.value AS value ORDER BY id',
);

/** Who served whom as secretariat, host or supporter in a year. */
export const SERVICES_IN = query<Year, { relation: Properties }>(
  'claim.services',
  'MATCH (a:Actor)-[r:SECRETARIAT_OF|HOSTS|SUPPORTS]->(b:Actor) WHERE r.possibleFrom <= $asOf AND $asOf <= r.possibleTo RETURN properties(r) AS relation ORDER BY r.id',
);

export interface StatedRow {
  readonly id: string;
  readonly subject: string;
  readonly counted: string;
  readonly count: number;
  readonly year: number | null;
}

/** How many members, states or parties sources count. */
export const STATED = query<Nothing, StatedRow>(
  'claim.stated-counts',
  'MATCH (n:StatedCount) RETURN n.id AS id, n.subject AS subject, n.counted AS counted, n.count AS count, n.year AS year ORDER BY id',
);

export interface BallotRow {
  readonly id: string;
  readonly date: string | null;
  readonly about: readonly string[] | null;
  readonly yes: number;
  readonly cast: number;
}

/** The recorded votes: those for, and all that were cast. */
export const BALLOTS_CAST = query<Nothing, BallotRow>(
  'claim.ballots',
  'MATCH (s:State)-[r:VOTED]->(n:Ballot) WHERE r.vote <> "absent" WITH n, CASE WHEN r.vote = "yes" THEN 1 ELSE 0 END AS yes RETURN n.id AS id, n.date AS date, n.about AS about, sum(yes) AS yes, count(yes) AS cast ORDER BY id',
);
