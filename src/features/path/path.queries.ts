import { query } from '../../graph/engine.js';
import type { Properties, Scalar } from '../../graph/values.js';
import { certainInCypher, heldInCypher, type Spans, spanColumns } from '../../lib/spans.js';
import { RELATION_TYPES, words } from '../../model/vocabularies.js';
import type { LinkKindName } from './link.kinds.js';

/** Which links count: the same for every step of an answer. */
export type Scope = {
  readonly kinds: readonly string[];
  /** Types of relationships among which those kinds are found. */
  readonly types: readonly string[];
  /** Labels of what may stand on the way. */
  readonly labels: readonly string[];
  /** Ids that may stand there whatever their label: the ends. */
  readonly ends: readonly string[];
  readonly asOf: number | null;
  readonly certainOnly: boolean;
};

/** The types of relationships, with the kinds of links that they make. */
const TYPES_OF_KINDS: Readonly<Record<string, readonly LinkKindName[]>> = {
  MEMBER_OF: ['membership', 'other-role'],
  ...Object.fromEntries(words(RELATION_TYPES).map((type) => [type, ['relation']])),
  PARTY_TO: ['party'],
  COVERS: ['agenda'],
  EMBEDDED_IN: ['embedding'],
  SEATED_IN: ['seat'],
  VOTED: ['vote'],
  HELD: ['vote'],
  ABOUT: ['vote', 'event', 'literature'],
  TOOK_PLACE_IN: ['event'],
  PART_OF_BOOK: ['literature'],
};

/** The types of relationships among which some kinds of links are found. */
export const typesOf = (kinds: readonly LinkKindName[]): string[] =>
  Object.entries(TYPES_OF_KINDS).flatMap(([type, makes]) => (makes.some((kind) => kinds.includes(kind)) ? [type] : []));

/** The thing whose row carries the edge: it dates and sources an edge that has neither of its own. */
const OWNER = 'CASE WHEN type(r) IN ["VOTED", "HELD"] THEN endNode(r) ELSE startNode(r) END';

const KIND = `CASE type(r) WHEN "MEMBER_OF" THEN CASE WHEN r.role IN ["member", "participant"] THEN "membership" ELSE "other-role" END WHEN "PARTY_TO" THEN "party" WHEN "COVERS" THEN "agenda" WHEN "EMBEDDED_IN" THEN "embedding" WHEN "SEATED_IN" THEN "seat" WHEN "VOTED" THEN "vote" WHEN "HELD" THEN "vote" WHEN "TOOK_PLACE_IN" THEN "event" WHEN "PART_OF_BOOK" THEN "literature" WHEN "ABOUT" THEN CASE o.label WHEN "Ballot" THEN "vote" WHEN "Event" THEN "event" ELSE "literature" END ELSE "relation" END`;

/**
 * An edge without dates holds as its owner does: what an instrument lays down from its adoption on,
 * what happened in its year; what belongs to an actor is possible while the actor exists.
 */
const SPANS = `{ possibleFrom: coalesce(r.possibleFrom, o.possibleFrom, year, 0), possibleTo: coalesce(r.possibleTo, o.possibleTo, CASE WHEN o.label = "Instrument" THEN 9999 ELSE coalesce(year, 9999) END), certainFrom: CASE WHEN r.possibleFrom IS NOT NULL THEN r.certainFrom WHEN year IS NULL THEN [] ELSE [year] END, certainTo: CASE WHEN r.possibleFrom IS NOT NULL THEN r.certainTo WHEN year IS NULL THEN [] WHEN o.label = "Instrument" THEN [9999] ELSE [year] END }`;

const passable = '(n.label IN $labels OR n.id IN $ends)';

/**
 * From the known end on, whatever a planner makes of it: a DISTINCT is a border that it does not plan
 * across, lest it begins with all things there are.
 */
const matched = (at: string, n: string): string =>
  `MATCH (a:Record {id: ${at}}) WITH DISTINCT a MATCH (a)-[r:${Object.keys(TYPES_OF_KINDS).join('|')}]-(${n}) WHERE type(r) IN $types WITH a, r, n WHERE ${passable}`;
const dated = `WITH a, r, n, ${OWNER} AS o WITH a, r, n, o, ${KIND} AS kind, coalesce(o.year, toInteger(substring(coalesce(o.adopted, o.date), 0, 4))) AS year WITH a, r, n, o, kind, ${SPANS} AS s`;

/** A mandate joins its actor and its issue area, in each period in which no source denies it. */
const held = `WHERE "mandate" IN $kinds AND m.ofClass = false AND s.strength <> "none-stated" AND ${passable}`;
const ofActor = (at: string, n: string): string =>
  `MATCH (a:Actor {id: ${at}})-[:HOLDS]->(m:Mandate)-[:COVERS]->(${n}) MATCH (m)-[:HAS_PERIOD]->(s:MandatePeriod) ${held}`;
const ofIssueArea = (at: string, n: string): string =>
  `MATCH (a:IssueArea {id: ${at}})<-[:COVERS]-(m:Mandate)<-[:HOLDS]-(${n}) MATCH (m)-[:HAS_PERIOD]->(s:MandatePeriod) ${held}`;

export interface LinkedRow {
  readonly at: string;
  readonly other: string;
  readonly holds: boolean;
  /** Whether it holds with certainty in the year; false where no year is asked for. */
  readonly certain: boolean;
}

const found = (and = ''): string =>
  `n.id AS other, CASE WHEN ${and}${heldInCypher('s')} THEN true ELSE false END AS holds, CASE WHEN ${and}${certainInCypher('s')} THEN true ELSE false END AS certain`;

/**
 * The links of a whole level of things, one row for each, also where it is of another kind or does not
 * hold in the year: so the bound is on the links looked at, and it comes before they are dated.
 */
export const LINKED = query<Scope & { ids: readonly string[]; limit: number }, LinkedRow>(
  'path.linked',
  `CALL () { UNWIND $ids AS at ${matched('at', 'n:Record')} AND n.id <> a.id WITH a, r, n ORDER BY a.id, n.id, r.id LIMIT $limit ${dated} RETURN a.id AS at, r.id AS id, ${found('kind IN $kinds AND ')} UNION ALL UNWIND $ids AS at ${ofActor('at', 'n:IssueArea')} RETURN a.id AS at, s.id AS id, ${found()} UNION ALL UNWIND $ids AS at ${ofIssueArea('at', 'n:Actor')} RETURN a.id AS at, s.id AS id, ${found()} } RETURN at, other, holds, certain ORDER BY at, other, id LIMIT $limit`,
);

const SPAN_COLUMNS = spanColumns('s');

/** A link as it is seen from one of its ends, with when it holds. */
export interface AnyLinkRow extends Spans {
  readonly at: string;
  readonly other: string;
  readonly type: string;
  readonly kind: LinkKindName;
}

const ANY = `type(r) AS type, kind, n.id AS other, r.id AS id, ${SPAN_COLUMNS}`;
const anyMandate = `"HOLDS" AS type, "mandate" AS kind, n.id AS other, s.id AS id, ${SPAN_COLUMNS}`;

/** All links of some things, of every kind and time: two rows for a link whose ends are both among them. */
export const ANY_LINKS = query<
  Pick<Scope, 'kinds' | 'types' | 'labels' | 'ends'> & { ids: readonly string[] },
  AnyLinkRow
>(
  'path.any-links',
  `CALL () { UNWIND $ids AS at ${matched('at', 'n:Record')} AND n.id <> a.id WITH a, r, n ${dated} RETURN a.id AS at, ${ANY} UNION ALL UNWIND $ids AS at ${ofActor('at', 'n:IssueArea')} RETURN a.id AS at, ${anyMandate} UNION ALL UNWIND $ids AS at ${ofIssueArea('at', 'n:Actor')} RETURN a.id AS at, ${anyMandate} } RETURN at, other, type, kind, certainFrom, certainTo, possibleFrom, possibleTo ORDER BY at, other, id`,
);

export interface LinkRow {
  readonly parent: string;
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

const EDGE = `kind, type(r) AS type, r.id AS id, startNode(r).id = a.id AS out, properties(r) AS link, null AS mandate, coalesce(o.date, o.adopted, toString(o.year)) AS date, coalesce(r.sources, o.sources) AS sources, coalesce(r.confidence, o.confidence) AS confidence, ${SPAN_COLUMNS}`;
const mandate = (out: boolean): string =>
  `"mandate" AS kind, "HOLDS" AS type, s.id AS id, ${out} AS out, properties(s) AS link, m.id AS mandate, null AS date, s.sources AS sources, s.confidence AS confidence, ${SPAN_COLUMNS}`;

/** All links of some pairs of things, each a parent that names two ids with a space between them. */
export const LINKS_BETWEEN = query<Scope & { ids: readonly string[] }, LinkRow>(
  'path.links-between',
  `UNWIND $ids AS parent WITH parent, split(parent, " ") AS ends WITH parent, { from: ends[0], to: ends[1] } AS pair CALL (pair) { ${matched('pair.from', 'n:Record {id: pair.to}')} ${dated} WHERE kind IN $kinds AND ${heldInCypher('s')} RETURN ${EDGE} UNION ALL ${ofActor('pair.from', 'n:IssueArea {id: pair.to}')} AND ${heldInCypher('s')} RETURN ${mandate(true)} UNION ALL ${ofIssueArea('pair.from', 'n:Actor {id: pair.to}')} AND ${heldInCypher('s')} RETURN ${mandate(false)} } RETURN parent, kind, type, id, out, link, mandate, date, sources, confidence, certainFrom, certainTo, possibleFrom, possibleTo ORDER BY parent, kind, id`,
);
