import { query } from '../../graph/engine.js';
import type { Properties, Scalar } from '../../graph/values.js';
import { certainInCypher, heldInCypher } from '../../lib/spans.js';
import { RELATION_TYPES, words } from '../../model/vocabularies.js';

/** Which links count: the same for every step of an answer. */
export type Scope = {
  readonly kinds: readonly string[];
  /** Labels of what may stand on the way. */
  readonly labels: readonly string[];
  /** Ids that may stand there whatever their label: the ends. */
  readonly ends: readonly string[];
  readonly asOf: number | null;
  readonly certainOnly: boolean;
};

const TYPES = [
  'MEMBER_OF',
  ...words(RELATION_TYPES),
  'PARTY_TO',
  'COVERS',
  'EMBEDDED_IN',
  'SEATED_IN',
  'VOTED',
  'HELD',
  'ABOUT',
  'TOOK_PLACE_IN',
  'PART_OF_BOOK',
].join('|');

/** The thing whose row carries the edge: it dates and sources an edge that has neither of its own. */
const OWNER = 'CASE WHEN type(r) IN ["VOTED", "HELD"] THEN endNode(r) ELSE startNode(r) END';

const KIND = `CASE type(r) WHEN "MEMBER_OF" THEN CASE WHEN r.role IN ["member", "participant"] THEN "membership" ELSE "other-role" END WHEN "PARTY_TO" THEN "party" WHEN "COVERS" THEN "agenda" WHEN "EMBEDDED_IN" THEN "embedding" WHEN "SEATED_IN" THEN "seat" WHEN "VOTED" THEN "vote" WHEN "HELD" THEN "vote" WHEN "TOOK_PLACE_IN" THEN "event" WHEN "PART_OF_BOOK" THEN "literature" WHEN "ABOUT" THEN CASE o.label WHEN "Ballot" THEN "vote" WHEN "Event" THEN "event" ELSE "literature" END ELSE "relation" END`;

/**
 * An edge without dates holds as its owner does: what an instrument lays down from its adoption on,
 * what happened in its year; what belongs to an actor is possible while the actor exists.
 */
const SPANS = `{ possibleFrom: coalesce(r.possibleFrom, o.possibleFrom, year, 0), possibleTo: coalesce(r.possibleTo, o.possibleTo, CASE WHEN o.label = "Instrument" THEN 9999 ELSE coalesce(year, 9999) END), certainFrom: CASE WHEN r.possibleFrom IS NOT NULL THEN r.certainFrom WHEN year IS NULL THEN [] ELSE [year] END, certainTo: CASE WHEN r.possibleFrom IS NOT NULL THEN r.certainTo WHEN year IS NULL THEN [] WHEN o.label = "Instrument" THEN [9999] ELSE [year] END }`;

const passable = '(n.label IN $labels OR n.id IN $ends)';

const edges = (at: string, n: string): string =>
  `MATCH (a:Record {id: ${at}})-[r:${TYPES}]-(${n}) WHERE ${passable} WITH a, r, n, ${OWNER} AS o WITH a, r, n, o, ${KIND} AS kind, coalesce(o.year, toInteger(substring(coalesce(o.adopted, o.date), 0, 4))) AS year WHERE kind IN $kinds WITH a, r, n, o, kind, ${SPANS} AS s WHERE ${heldInCypher('s')}`;

/** A mandate joins its actor and its issue area, in each period in which no source denies it. */
const held = `WHERE "mandate" IN $kinds AND m.ofClass = false AND s.strength <> "none-stated" AND ${passable} AND ${heldInCypher('s')}`;
const ofActor = (at: string, n: string): string =>
  `MATCH (a:Actor {id: ${at}})-[:HOLDS]->(m:Mandate)-[:COVERS]->(${n}) MATCH (m)-[:HAS_PERIOD]->(s:MandatePeriod) ${held}`;
const ofIssueArea = (at: string, n: string): string =>
  `MATCH (a:IssueArea {id: ${at}})<-[:COVERS]-(m:Mandate)<-[:HOLDS]-(${n}) MATCH (m)-[:HAS_PERIOD]->(s:MandatePeriod) ${held}`;

export interface LinkedRow {
  readonly at: string;
  readonly other: string;
  readonly links: number;
  /** 1 where one of the links is certain in the year. */
  readonly certain: number;
}

const NEIGHBOUR = `n.id AS other, CASE WHEN ${certainInCypher('s')} THEN 1 ELSE 0 END AS certain`;

/** What a whole level of things is linked with, one row for each pair. */
export const LINKED = query<Scope & { ids: readonly string[]; limit: number }, LinkedRow>(
  'path.linked',
  `UNWIND $ids AS at CALL (at) { ${edges('at', 'n:Record')} RETURN ${NEIGHBOUR} UNION ALL ${ofActor('at', 'n:IssueArea')} RETURN ${NEIGHBOUR} UNION ALL ${ofIssueArea('at', 'n:Actor')} RETURN ${NEIGHBOUR} } WITH at, other, count(*) AS links, max(certain) AS certain WHERE other <> at RETURN at, other, links, certain ORDER BY at, other LIMIT $limit`,
);

export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly type: string;
  readonly id: string;
  /** True where the link leads from `from` to `to`. */
  readonly out: boolean;
  readonly link: Properties;
  readonly mandate: string | null;
  /** Date of the thing whose row carries the link, where the link has none of its own. */
  readonly date: Scalar;
  readonly sources: readonly string[];
  readonly confidence: string;
  readonly certainFrom: readonly number[];
  readonly certainTo: readonly number[];
  readonly possibleFrom: number;
  readonly possibleTo: number;
}

const SPAN_COLUMNS =
  's.certainFrom AS certainFrom, s.certainTo AS certainTo, s.possibleFrom AS possibleFrom, s.possibleTo AS possibleTo';
const EDGE = `kind, type(r) AS type, r.id AS id, startNode(r).id = a.id AS out, properties(r) AS link, null AS mandate, coalesce(o.date, o.adopted, toString(o.year)) AS date, coalesce(r.sources, o.sources) AS sources, coalesce(r.confidence, o.confidence) AS confidence, ${SPAN_COLUMNS}`;
const mandate = (out: boolean): string =>
  `"mandate" AS kind, "HOLDS" AS type, s.id AS id, ${out} AS out, properties(s) AS link, m.id AS mandate, null AS date, s.sources AS sources, s.confidence AS confidence, ${SPAN_COLUMNS}`;

/** All links of some pairs of things. */
export const LINKS_BETWEEN = query<Scope & { pairs: readonly { from: string; to: string }[] }, LinkRow>(
  'path.links-between',
  `UNWIND $pairs AS pair CALL (pair) { ${edges('pair.from', 'n:Record {id: pair.to}')} RETURN ${EDGE} UNION ALL ${ofActor('pair.from', 'n:IssueArea {id: pair.to}')} RETURN ${mandate(true)} UNION ALL ${ofIssueArea('pair.from', 'n:Actor {id: pair.to}')} RETURN ${mandate(false)} } RETURN pair.from AS from, pair.to AS to, kind, type, id, out, link, mandate, date, sources, confidence, certainFrom, certainTo, possibleFrom, possibleTo ORDER BY from, to, kind, id`,
);
