import { query } from '../../graph/engine.js';
import type { Properties } from '../../graph/values.js';
import { heldInCypher, possibleInCypher } from '../../lib/spans.js';
import { defineList, type List } from '../connection/list.js';
import { defineParts } from '../connection/parts.js';
import type { MandateSort } from './mandate.args.js';

type Sort = MandateSort;

const sorts = {
  ACTOR: { key: 'n.sortName' },
  FUNCTION: { key: 'n.function' },
  ISSUE_AREA: { key: 'n.issueArea' },
};

const kept = [
  '($actor IS NULL OR n.actor = $actor)',
  '($functions IS NULL OR n.function IN $functions)',
  '($issueArea IS NULL OR n.issueArea = $issueArea)',
  `EXISTS { MATCH (n)-[:HAS_PERIOD]->(q:MandatePeriod) WHERE ($strengths IS NULL OR q.strength IN $strengths) AND ($reaches IS NULL OR q.reach IN $reaches) AND ($authorities IS NULL OR q.authority IN $authorities) AND ${heldInCypher('q')} }`,
];

/** All mandates. */
export const MANDATES = defineList<Sort>({ name: 'mandate.list', match: '(n:Mandate)', where: kept, sorts });

/** The mandates of an actor or a class of actors. */
export const MANDATES_HELD: List<Sort> = defineList<Sort>({
  name: 'mandate.of-actor',
  child: true,
  match: '(p)-[:HOLDS]->(n:Mandate)',
  where: kept,
  sorts,
});

/** The mandates for a function. */
export const MANDATES_PERFORMING = defineList<Sort>({
  name: 'mandate.of-function',
  child: true,
  match: '(p)<-[:PERFORMS]-(n:Mandate)',
  where: kept,
  sorts,
});

/** The mandates in an issue area. */
export const MANDATES_COVERING = defineList<Sort>({
  name: 'mandate.of-issue-area',
  child: true,
  match: '(p)<-[:COVERS]-(n:Mandate)',
  where: kept,
  sorts,
});

/** The periods of a mandate, in the order of time. */
export const PERIODS = defineParts('mandate.periods', '(p)-[:HAS_PERIOD]->(n:MandatePeriod)', 'n.number');

/** The statements that a mandate was coded from. */
export const STATEMENTS = defineParts('mandate.statements', '(p)<-[:STATES]-(n:MandateStatement)');

/** What two coders gave a mandate. */
export const DOUBLE_CODING = defineParts('mandate.double-coding', '(p)-[:CODED_TWICE_AS]->(n:DoubleCoding)');

/** The periods of all mandates that held, certainly or possibly, in a year. */
export const HOLDINGS = query<{ asOf: number }, { mandate: Properties; period: Properties }>(
  'mandate.holdings',
  `MATCH (m:Mandate)-[:HAS_PERIOD]->(q:MandatePeriod) WHERE ${possibleInCypher('q')} RETURN properties(m) AS mandate, properties(q) AS period ORDER BY m.id, q.number`,
);
