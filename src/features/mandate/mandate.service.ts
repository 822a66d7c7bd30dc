import type { RequestGraph } from '../../graph/request.js';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { type Certainty, certaintyIn, type Spans } from '../../lib/spans.js';
import type { Page } from '../connection/connection.type.js';
import type { List } from '../connection/list.js';
import { pageOf } from '../connection/list.service.js';
import { partsOf } from '../connection/parts.js';
import { asNode } from '../entity/entity.registry.js';
import { canonicalIdOrNull } from '../entity/entity.service.js';
import type { MandateSort, MandatesArgs } from './mandate.args.js';
import { HOLDINGS, PERIODS } from './mandate.queries.js';
import { MandatePeriod } from './mandate.type.js';

/** A list of mandates, of the whole dataset or of one actor, function or issue area. */
export async function mandatesIn(
  graph: RequestGraph,
  list: List<MandateSort>,
  args: MandatesArgs,
  parent?: string,
): Promise<Page<object>> {
  const { filter, sort } = args;
  const params = {
    actor: await canonicalIdOrNull(graph, 'filter.actor', filter?.actor, 'Organisation', 'Process', 'ActorClass'),
    issueArea: await canonicalIdOrNull(graph, 'filter.issueArea', filter?.issueArea, 'IssueArea'),
    functions: filter?.functions ?? null,
    strengths: filter?.strengths ?? null,
    reaches: filter?.reaches ?? null,
    authorities: filter?.authorities ?? null,
  };
  return pageOf(graph, list, { ...(parent !== undefined && { parent }), args, sort, params }, asNode);
}

/** The periods of a mandate, in the order of time. */
export const periodsOf = (graph: RequestGraph, mandate: string): MaybePromise<MandatePeriod[]> =>
  partsOf(graph, PERIODS, mandate, MandatePeriod);

/** A mandate as it held in a year. */
export interface Holding {
  readonly mandate: string;
  readonly actor: string;
  /** Statements about whole classes of actors are listed and never decide. */
  readonly ofClass: boolean;
  readonly function: string;
  readonly issueArea: string;
  readonly strength: string;
  readonly reach: string | null;
  readonly authority: string | null;
  readonly certainty: Certainty;
}

/** All mandates as they held in a year, by id, in one engine call for all analyses of a request. */
export async function holdingsIn(graph: RequestGraph, asOf: number): Promise<Holding[]> {
  const rows = await graph.read(HOLDINGS, { asOf });
  return rows.map(({ mandate, period }) => ({
    mandate: mandate.id as string,
    actor: mandate.actor as string,
    ofClass: mandate.ofClass as boolean,
    function: mandate.function as string,
    issueArea: mandate.issueArea as string,
    strength: period.strength as string,
    reach: (period.reach as string | undefined) ?? null,
    authority: (period.authority as string | undefined) ?? null,
    certainty: certaintyIn(period as unknown as Spans, asOf) ?? 'POSSIBLE',
  }));
}
