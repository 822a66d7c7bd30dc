import type { RequestGraph } from '../../graph/request.js';
import type { Page } from '../connection/connection.type.js';
import type { List } from '../connection/list.js';
import { pageOf } from '../connection/list.service.js';
import { asNode, hydrate } from '../entity/entity.registry.js';
import { canonicalIdOrNull } from '../entity/entity.service.js';
import { adoptedIn, inForceIn, standsIn } from './force.rules.js';
import type { InstrumentSort, InstrumentsArgs } from './instrument.args.js';
import { ALL_INSTRUMENTS } from './instrument.queries.js';
import { Instrument } from './instrument.type.js';

export { adoptedIn, inForceIn, standsIn };

/** A list of instruments, of the whole dataset or of one policy field. */
export async function instrumentsIn(
  graph: RequestGraph,
  list: List<InstrumentSort>,
  args: InstrumentsArgs,
  parent?: string,
): Promise<Page<object>> {
  const { filter, sort } = args;
  const params = {
    kinds: filter?.kinds ?? null,
    binding: filter?.isBinding == null ? null : filter.isBinding ? 'yes' : 'no',
    policyField: await canonicalIdOrNull(graph, 'filter.policyField', filter?.policyField, 'PolicyField'),
    issueArea: await canonicalIdOrNull(graph, 'filter.issueArea', filter?.issueArea, 'IssueArea'),
  };
  return pageOf(graph, list, { ...(parent !== undefined && { parent }), args, sort, params }, asNode);
}

/** An instrument with the policy fields that it belongs to and the issue areas that it governs, by id. */
export type InstrumentFacts = Instrument & {
  readonly policyFields: readonly string[];
  readonly issueAreas: readonly string[];
};

/** Every instrument, by name, in one engine call for all analyses of a request. */
export async function allInstruments(graph: RequestGraph): Promise<InstrumentFacts[]> {
  const rows = await graph.read(ALL_INSTRUMENTS, {});
  return rows.map(({ instrument }) =>
    Object.assign(hydrate(Instrument, instrument), {
      policyFields: (instrument.policyFields ?? []) as readonly string[],
      issueAreas: (instrument.issueAreas ?? []) as readonly string[],
    }),
  );
}
