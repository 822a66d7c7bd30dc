import { query } from '../../graph/engine.js';
import type { Properties } from '../../graph/values.js';
import { possibleBetweenInCypher, type Spans, spanColumns } from '../../lib/spans.js';

type Years = { from: number; to: number };
type Cells = Years & { functions: readonly string[]; issueAreas: readonly string[] };
type PartRow = Spans & { readonly part: string; readonly whole: string };

/** What the rule has to know of a period of a mandate. */
export interface HeldPeriod extends Spans {
  readonly actor: string;
  readonly ofClass: boolean;
  readonly strength: string;
  readonly reach: string | null;
}

type HeldRow = HeldPeriod & { readonly function: string; readonly issueArea: string };

const periodsInCells = (columns: string): string =>
  `MATCH (m:Mandate)-[:HAS_PERIOD]->(q:MandatePeriod) WHERE m.function IN $functions AND m.issueArea IN $issueAreas AND ${possibleBetweenInCypher('q')} RETURN ${columns} ORDER BY m.sortName, m.id, q.number`;

/** The periods of mandates that held, certainly or possibly, in one of some years in some cells. */
export const MANDATES_IN_CELLS = query<Cells, { mandate: Properties; period: Properties }>(
  'coverage.mandates',
  periodsInCells('properties(m) AS mandate, properties(q) AS period'),
);

/** Of the same periods what the coverage rule has to know. */
export const HELD_IN_CELLS = query<Cells, HeldRow>(
  'coverage.held',
  periodsInCells(
    `m.function AS function, m.issueArea AS issueArea, m.actor AS actor, m.ofClass AS ofClass, q.strength AS strength, q.reach AS reach, ${spanColumns('q')}`,
  ),
);

/** Every documented gap: earlier years list those stated later. */
export const ALL_GAPS = query<Record<never, never>, { gap: Properties }>(
  'coverage.gaps',
  'MATCH (g:Gap) RETURN properties(g) AS gap ORDER BY coalesce(g.statedYear, 9999), g.id',
);

/** Which actor was, certainly or possibly, part of which in one of some years. */
export const PARTS = query<Years, PartRow>(
  'coverage.parts',
  `MATCH (a:Actor)-[r:PART_OF]->(b:Actor) WHERE ${possibleBetweenInCypher('r')} RETURN a.id AS part, b.id AS whole, ${spanColumns('r')} ORDER BY part, whole, r.id`,
);

/** All issue areas, by name. */
export const ISSUE_AREAS = query<Record<never, never>, { node: Properties }>(
  'coverage.issue-areas',
  'MATCH (n:IssueArea) RETURN properties(n) AS node ORDER BY n.sortName, n.id',
);

/** The names of actors and classes of actors. */
export const HOLDER_NAMES = query<Record<never, never>, { id: string; name: string }>(
  'coverage.holder-names',
  'MATCH (n:Record)-[:HOLDS]->(m:Mandate) RETURN DISTINCT n.id AS id, coalesce(n.abbreviation, n.name) AS name ORDER BY id',
);
