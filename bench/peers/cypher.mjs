// The scenarios as a careful user would write them in Cypher by hand: one statement each, which returns
// one row with the whole answer.
import { cellFacts, entityFacts, mandateFacts, neighbourFacts } from '../scenarios.mjs';

const certain = (variable) =>
  `any(k IN range(0, size(${variable}.certainFrom) - 1) WHERE ${variable}.certainFrom[k] <= $asOf AND $asOf <= ${variable}.certainTo[k])`;

const members = (areas) => `
  MATCH (p:Process {id: $id})<-[r:MEMBER_OF]-(n:Record)
  OPTIONAL MATCH (n)-[s:MEMBER_OF]->(b:Actor)
  WITH r, n, s, b ORDER BY b.sortName, s.id
  ${areas ? 'OPTIONAL MATCH (b)-[:COVERS]->(a:IssueArea) WITH r, n, s, b, collect(a.id) AS areas' : ''}
  WITH r, n, collect({id: b.id, name: b.name, role: s.role${areas ? ', issueAreas: areas' : ''}}) AS bodies
  ORDER BY n.sortName, r.id
  RETURN collect({id: n.id, name: n.name, role: r.role, from: r.from, to: r.to, bodies: bodies}) AS members`;

const mandates = (more) => `
  MATCH (m:Mandate) WITH m ORDER BY m.sortName, m.id SKIP $skip LIMIT 100
  MATCH (h:Record)-[:HOLDS]->(m)
  MATCH (m)-[:COVERS]->(i:IssueArea)
  CALL (m) { MATCH (m)-[c:SOURCED_FROM]->(s:Source)
    RETURN collect({locator: c.locator, source: {id: s.id, title: s.title, year: s.year}}) AS sources }
  ${
    more
      ? `CALL (m) { MATCH (m)<-[:STATES]-(t:MandateStatement)
        CALL (t) { MATCH (t)-[c:SOURCED_FROM]->(s:Source)
          RETURN collect({locator: c.locator, source: {id: s.id, title: s.title, year: s.year}}) AS cited }
        RETURN collect({id: t.id, strength: t.strength, evidence: t.evidence, from: t.from, to: t.to, sources: cited}) AS statements }
      CALL (m) { MATCH (m)-[:HAS_PERIOD]->(q:MandatePeriod)
        RETURN collect({strength: q.strength, reach: q.reach, from: q.from, to: q.to}) AS periods }`
      : ''
  }
  WITH m, h, i, sources${more ? ', statements, periods' : ''} ORDER BY m.sortName, m.id
  RETURN collect({id: m.id, function: m.function, confidence: m.confidence, reason: m.reason,
    actor: {id: h.id, name: h.name}, issueArea: {id: i.id, name: i.name},
    sources: sources${more ? ', statements: statements, periods: periods' : ''}}) AS mandates`;

/** The rule of coverage, on what is certain in the year. */
export const COVERAGE = `
  MATCH (m:Mandate)-[:HAS_PERIOD]->(q:MandatePeriod)
  WHERE m.ofClass = false AND q.possibleFrom <= $asOf AND $asOf <= q.possibleTo AND ${certain('q')}
  WITH m.function AS function, m.issueArea AS area,
    sum(CASE WHEN q.strength = 'primary' AND q.reach = 'global' THEN 1 ELSE 0 END) AS leads,
    sum(CASE WHEN q.strength = 'primary' THEN 1 ELSE 0 END) AS primary,
    count(DISTINCT CASE WHEN q.strength = 'partial' THEN m.actor END) AS partial,
    sum(CASE WHEN q.strength = 'contested' THEN 1 ELSE 0 END) AS contested,
    sum(CASE WHEN q.strength = 'none-stated' THEN 1 ELSE 0 END) AS denied
  WITH collect({cell: function + '--' + area, leads: leads, primary: primary, partial: partial, contested: contested, denied: denied}) AS held
  OPTIONAL MATCH (g:Gap) WHERE g.scope = 'cell' AND ${certain('g')}
  WITH held, collect({cell: g.function + '--' + g.issueArea, kind: g.kind}) AS gaps
  MATCH (f:Function) MATCH (a:IssueArea)
  WITH f, a, [h IN held WHERE h.cell = f.id + '--' + a.id] AS hs, [g IN gaps WHERE g.cell = f.id + '--' + a.id] AS gs
  WITH f, a, hs, gs, size([g IN gs WHERE g.kind = 'absence']) > 0 AS absent
  WITH f, a, gs, absent, CASE
    WHEN size([h IN hs WHERE h.leads > 0]) > 0 THEN 'covered'
    WHEN size([h IN hs WHERE h.primary > 0]) > 0 THEN 'limited'
    WHEN size([h IN hs WHERE h.partial > 1]) > 0 THEN 'fragmented'
    WHEN size([h IN hs WHERE h.partial > 0]) > 0 THEN 'partial'
    WHEN size([h IN hs WHERE h.contested > 0]) > 0 THEN 'contested'
    WHEN size([h IN hs WHERE h.denied > 0]) > 0 OR absent THEN 'uncovered'
    ELSE 'not-recorded' END AS status
  WITH f, a, status, CASE
    WHEN status IN ['uncovered', 'contested'] THEN 'gap'
    WHEN status <> 'covered' AND absent THEN 'gap'
    WHEN status = 'not-recorded' THEN 'unknown'
    WHEN size(gs) > 0 THEN 'disputed'
    WHEN status = 'covered' THEN 'covered'
    ELSE 'thin' END AS verdict
  ORDER BY f.id, a.sortName
  RETURN collect({function: f.id, issueArea: {id: a.id, name: a.name}, status: status, verdict: verdict}) AS cells`;

/** @param {readonly string[]} types of the relationships along which a path may run */
export const shortestPath = (types) => `
  MATCH (a:Record {id: $from}) MATCH (b:Record {id: $to})
  MATCH p = shortestPath((a)-[:${types.join('|')}*..6]-(b))
  RETURN length(p) AS length, [n IN nodes(p) | {id: n.id, name: n.name}] AS nodes,
    [r IN relationships(p) | {id: r.id, type: type(r), since: coalesce(r.since, r.from), until: coalesce(r.until, r.to)}] AS links`;

/** By scenario: the statement, which variables it takes, and the facts of its rows. */
export const statements = (types) => ({
  entity: {
    text: `MATCH (n:Organisation {id: $id}) OPTIONAL MATCH (n)-[:SEATED_IN]->(s:State)
      RETURN n.id AS id, n.name AS name, n.abbreviation AS abbreviation, n.kind AS kind, n.description AS description,
        n.founded AS founded, n.seatCity AS seatCity, n.website AS website, n.confidence AS confidence,
        CASE WHEN s IS NULL THEN null ELSE {id: s.id, name: s.name} END AS seatCountry`,
    facts: ([row]) => entityFacts(row),
  },
  neighbourhood: { text: members(false), facts: ([row]) => neighbourFacts(row.members.map(real)) },
  'three-hops': { text: members(true), facts: ([row]) => neighbourFacts(row.members.map(real)) },
  'nested-500': { text: mandates(false), integers: ['skip'], facts: ([row]) => mandateFacts(row.mandates) },
  'nested-1000': { text: mandates(true), integers: ['skip'], facts: ([row]) => mandateFacts(row.mandates) },
  path: {
    text: shortestPath(types),
    facts: (rows) => [rows.length === 0 ? 'none' : `length ${rows[0].length}`],
  },
  coverage: { text: COVERAGE, integers: ['asOf'], facts: ([row]) => cellFacts(row.cells) },
});

/** A member without bodies comes with one that is all null. */
const real = (member) => ({ ...member, bodies: member.bodies.filter(({ id }) => id !== null && id !== undefined) });
