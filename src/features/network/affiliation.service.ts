import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import { holdingsIn } from '../mandate/mandate.service.js';
import { type Belonging, belongingIn } from '../membership/membership.service.js';
import type { Affiliation } from './projection.rules.js';
import type { ProjectionName } from './projections.js';

/** An affiliation with the row of the dataset that it rests on. */
export interface Row extends Affiliation {
  /** Id of the membership or the mandate. */
  readonly row: string;
}

type Projected = (graph: RequestGraph, asOf: number) => Promise<Row[]>;

/** The rows behind each network, in one engine call. */
const ROWS: Readonly<Record<ProjectionName, Projected>> = {
  'co-membership': (graph, asOf) => statesInProcesses(graph, asOf, ({ body, member }) => [body, member]),
  'states-together': (graph, asOf) => statesInProcesses(graph, asOf, ({ body, member }) => [member, body]),
  'co-mandate': async (graph, asOf) =>
    (await holdingsIn(graph, asOf))
      .filter(({ ofClass, strength }) => !ofClass && (strength === 'primary' || strength === 'partial'))
      .map((holding) => ({
        node: holding.actor,
        via: `${holding.function}--${holding.issueArea}`,
        row: holding.mandate,
        certain: holding.certainty === 'CERTAIN',
      })),
  // A membership is the thing that its two ends have in common.
  'body-membership': async (graph, asOf) =>
    (await belongingIn(graph, asOf))
      .filter(({ member, memberLabel, body }) => memberLabel !== 'State' && member !== body)
      .flatMap(({ id, member, body, certainty }) =>
        [member, body].map((node) => ({
          node,
          via: `${member}--${body}`,
          row: id,
          certain: certainty === 'CERTAIN',
        })),
      ),
};

/** What makes the nodes of a network, and links them, in a year. */
export const rowsOf = (graph: RequestGraph, projection: ProjectionName, asOf: number): Promise<Row[]> =>
  ROWS[projection](graph, asOf);

async function statesInProcesses(
  graph: RequestGraph,
  asOf: number,
  ends: (belonging: Belonging) => [node: string, via: string],
): Promise<Row[]> {
  const belonging = await belongingIn(graph, asOf);
  return belonging
    .filter(({ memberLabel, bodyLabel }) => memberLabel === 'State' && bodyLabel === 'Process')
    .map((one) => {
      const [node, via] = ends(one);
      return { node, via, row: one.id, certain: one.certainty === 'CERTAIN' };
    });
}

/** What two nodes have in common, and the rows of both that say so. */
export interface Common {
  readonly via: string;
  readonly certain: boolean;
  readonly rows: readonly string[];
}

/** Finds what two nodes have in common; the rows are sorted once for all links that ask. */
export class CommonGround {
  private byNode: Map<string, Map<string, Row[]>> | undefined;

  constructor(private readonly rows: readonly Row[]) {}

  between(one: string, other: string): Common[] {
    this.byNode ??= new Map(
      [...groupBy(this.rows, ({ node }) => node)].map(([node, own]) => [node, groupBy(own, ({ via }) => via)]),
    );
    const theirs = this.byNode.get(other);
    const common = [...(this.byNode.get(one) ?? [])].flatMap(([via, mine]) => {
      const met = theirs?.get(via);
      if (!met) return [];
      const certain = [mine, met].every((rows) => rows.some((row) => row.certain));
      return [{ via, certain, rows: [...new Set([...mine, ...met].map(({ row }) => row))].sort() }];
    });
    return common.sort((a, b) => Number(b.certain) - Number(a.certain) || (a.via < b.via ? -1 : 1));
  }
}
