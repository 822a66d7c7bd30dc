import type { RequestGraph } from '../../graph/request.js';
import { type Certainty, certaintyIn } from '../../lib/spans.js';
import { ACTORS_IN } from './actor.queries.js';

/** An actor that existed in a year. */
export interface ExistingActor {
  readonly id: string;
  readonly label: string;
  /** State of activity when last described; null for organisations, and where no source says. */
  readonly status: string | null;
  readonly ended: number | null;
  /** Issue areas on the agenda of a process; none for organisations. */
  readonly issueAreas: readonly string[];
  readonly certainty: Certainty;
}

/** Who existed in a year, by name, in one engine call for all analyses of a request. */
export async function actorsIn(graph: RequestGraph, asOf: number): Promise<ExistingActor[]> {
  const rows = await graph.read(ACTORS_IN, { asOf });
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    status: row.status,
    ended: row.ended,
    issueAreas: row.issueAreas ?? [],
    certainty: certaintyIn(row, asOf) ?? 'POSSIBLE',
  }));
}
