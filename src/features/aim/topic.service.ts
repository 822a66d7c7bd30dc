import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { TOPICS, words } from '../../model/vocabularies.js';
import { bounded } from '../analysis/bounded.js';
import { checkedFirst } from '../connection/list.service.js';
import { canonicalId } from '../entity/entity.service.js';
import { analysisYear } from '../time/time.service.js';
import type { ServiceTopicsArgs } from './aim.args.js';
import type { ActorTopics, LeaningWeight, ServiceTopics } from './topic.type.js';
import { factsOf, mandateUnits } from './unit.service.js';
import { byActor, extentOf, LEANINGS, leaningOf, TOPIC_RULE, type Unit, weightOf, weightsOf } from './weight.rules.js';

const SERVICES = 'service-provision';
const NOTE =
  "The project's own coding from quoted evidence, of low confidence. Mandates are counted, not budgets or projects: it cannot tell how much is done. Travel documents count as control, also those that protect refugees.";

/** What the services to states of a year are about, and how far they lean to control. */
export async function serviceTopics(graph: RequestGraph, args: ServiceTopicsArgs): Promise<ServiceTopics> {
  const first = checkedFirst(args.first);
  const asOf = await analysisYear(graph, args.asOf);
  const asked = await actorsAsked(graph, args.actors);
  const units = await mandateUnits(
    graph,
    asOf,
    'topic',
    (mandate) => mandate.function === SERVICES && (asked === null || asked.has(mandate.actor)),
  );
  return {
    asOf,
    ruleVersion: TOPIC_RULE,
    factCount: factsOf(units),
    note: NOTE,
    confidence: 'low',
    ...extentOf(units),
    topics: weightsOf(units, words(TOPICS)).map(({ value, ...weight }) => ({ topic: value, ...weight })),
    leanings: leaningsOf(units),
    actors: bounded(byActor(units).map(actorTopics), first) as ServiceTopics['actors'],
    rows: bounded(units, first) as unknown as ServiceTopics['rows'],
  };
}

async function actorsAsked(
  graph: RequestGraph,
  actors: readonly string[] | null | undefined,
): Promise<ReadonlySet<string> | null> {
  if (actors == null) return null;
  if (actors.length === 0) throw badInput('actors must name at least one, or be left out for all.');
  const ids = actors.map((id) => canonicalId(graph, 'actors', id, 'Organisation', 'Process'));
  return new Set(await Promise.all(ids));
}

const leaningsOf = (units: readonly Unit[]): LeaningWeight[] =>
  LEANINGS.map((leaning) => ({ leaning, ...weightOf(units, ({ values }) => leaningOf(values) === leaning) }));

const actorTopics = ({ actor, units }: { actor: string; units: readonly Unit[] }): ActorTopics => ({
  actor,
  ...extentOf(units),
  leanings: leaningsOf(units),
});
