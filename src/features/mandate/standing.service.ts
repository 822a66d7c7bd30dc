import type { RequestGraph } from '../../graph/request.js';
import { certaintyIn } from '../../lib/spans.js';
import type { Actor } from '../actor/actor.type.js';
import { canonicalId, findOf } from '../entity/entity.service.js';
import { listedIn } from '../time/listed.js';
import { analysisYear } from '../time/time.service.js';
import type { StandingArgs } from './mandate.args.js';
import { periodsOf } from './mandate.service.js';
import { standingIn } from './standing.rules.js';
import type { MandateStanding } from './standing.type.js';

/** How an actor stands to one function in one issue area in a year. */
export async function standingOf(graph: RequestGraph, actor: Actor, args: StandingArgs): Promise<MandateStanding> {
  const asOf = await analysisYear(graph, args.asOf);
  const issueArea = await canonicalId(graph, 'issueArea', args.issueArea, 'IssueArea');
  const mandate = await findOf(graph, 'Mandate', `${actor.id}--${args.function}--${issueArea}`);
  const held = mandate ? await periodsOf(graph, mandate.id) : [];
  const periods = held.map((period) => listedIn(asOf, period));
  const { standing, period } = standingIn(actor, periods, asOf);
  return { asOf, mandate, standing, period, certainty: period && certaintyIn(period, asOf) };
}
