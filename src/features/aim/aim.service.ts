import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { AIMS, words } from '../../model/vocabularies.js';
import { bounded } from '../analysis/bounded.js';
import { checkedFirst } from '../connection/list.service.js';
import { canonicalId } from '../entity/entity.service.js';
import { analysisYear } from '../time/time.service.js';
import type { AimWeightsArgs } from './aim.args.js';
import type { ActorAims, AimWeight, AimWeights } from './aim.type.js';
import { type CodedUnit, factsOf, mandateUnits, processUnits } from './unit.service.js';
import { AIM_RULE, byActor, extentOf, TOPIC_RULE, type Unit, weightsOf } from './weight.rules.js';

export { AIM_RULE, TOPIC_RULE };

const SCHEME = 'aim';
const NOTE =
  "The project's own coding from quoted evidence, of low confidence. Mandates are counted, not weighed by what is done under them; an aim that the evidence does not name is not coded, which is not its absence.";

/** How rights, security and economy weigh in mandates of a year, or in one process. */
export async function aimWeights(graph: RequestGraph, args: AimWeightsArgs): Promise<AimWeights> {
  const first = checkedFirst(args.first);
  checkOneSubject(args);
  const asOf = await analysisYear(graph, args.asOf);
  const units = await unitsAsked(graph, args, asOf);
  return {
    asOf,
    ruleVersion: AIM_RULE,
    factCount: factsOf(units),
    note: NOTE,
    confidence: 'low',
    unit: args.process == null ? 'mandate' : 'process',
    ...extentOf(units),
    weights: aimsOf(units),
    actors: bounded(byActor(units).map(actorAims), first) as AimWeights['actors'],
    rows: bounded(units, first) as unknown as AimWeights['rows'],
  };
}

async function unitsAsked(
  graph: RequestGraph,
  { actor, issueArea, process }: AimWeightsArgs,
  asOf: number,
): Promise<CodedUnit[]> {
  if (process != null) {
    const id = await canonicalId(graph, 'process', process, 'Process');
    return processUnits(graph, asOf, SCHEME, id);
  }
  if (actor != null) {
    const id = await canonicalId(graph, 'actor', actor, 'Organisation', 'Process');
    return mandateUnits(graph, asOf, SCHEME, (mandate) => mandate.actor === id);
  }
  const area = issueArea == null ? null : await canonicalId(graph, 'issueArea', issueArea, 'IssueArea');
  return mandateUnits(graph, asOf, SCHEME, (mandate) => area === null || mandate.issueArea === area);
}

function checkOneSubject({ actor, issueArea, process }: AimWeightsArgs): void {
  const named = [actor, issueArea, process].filter((id) => id != null);
  if (named.length > 1) throw badInput('Give one of actor, issueArea and process, or none of them for all mandates.');
}

const aimsOf = (units: readonly Unit[]): AimWeight[] =>
  weightsOf(units, words(AIMS)).map(({ value, ...weight }) => ({ aim: value, ...weight }));

const actorAims = ({ actor, units }: { actor: string; units: readonly Unit[] }): ActorAims => ({
  actor,
  ...extentOf(units),
  weights: aimsOf(units),
});
