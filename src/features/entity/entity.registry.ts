import type { Properties } from '../../graph/values.js';
import { madeOnceOf } from '../../lib/made-once.js';
import { ActorClass } from '../actor/actor.type.js';
import { Ballot } from '../ballot/ballot.type.js';
import { BriefSentence, Claim, Vision } from '../brief/brief.type.js';
import { Event } from '../event/event.type.js';
import { Gap } from '../gap/gap.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Chapter, Publication } from '../literature/literature.type.js';
import { Mandate, MandateStatement } from '../mandate/mandate.type.js';
import { Organisation } from '../organisation/organisation.type.js';
import { Process } from '../process/process.type.js';
import { Scenario } from '../scenario/scenario.type.js';
import { Source } from '../source/source.type.js';
import { State } from '../state/state.type.js';
import { GovernanceFunction, IssueArea, PolicyField } from '../vocabulary/vocabulary.type.js';
import { Named, type Node } from './node.type.js';

/** The classes of everything that has an id in the schema, by the label in the graph. */
export const ENTITIES = {
  Organisation,
  Process,
  State,
  Instrument,
  IssueArea,
  Function: GovernanceFunction,
  PolicyField,
  ActorClass,
  Ballot,
  Event,
  Publication,
  Chapter,
  Vision,
  Scenario,
  Mandate,
  MandateStatement,
  Gap,
  Claim,
  BriefSentence,
  Source,
} as const;

export type EntityLabel = keyof typeof ENTITIES;

/** The labels of everything that has an id in the schema. */
export const ENTITY_LABELS = Object.keys(ENTITIES) as EntityLabel[];

/** The labels of everything that has a name. */
export const NAMED_LABELS = ENTITY_LABELS.filter((label) => ENTITIES[label].prototype instanceof Named);
export type EntityOf<L extends EntityLabel> = InstanceType<(typeof ENTITIES)[L]>;

/** The properties of a node or an edge as an instance of its class. */
export const hydrate = <T extends object>(type: new () => T, props: Properties): T => Object.assign(new type(), props);

/** The thing behind a node of the graph, or null where its label is no type of the schema. */
function toEntity(props: Properties): Node | null {
  const type = ENTITIES[props.label as EntityLabel] as (new () => Node) | undefined;
  return type ? hydrate(type, props) : null;
}

const entityOf = madeOnceOf<Properties>();

/** The same, made once: nobody may change it. */
export const sharedEntity = (props: Properties): Node | null => entityOf(props, toEntity);

/**
 * A row of a list as an edge without facts of its own; the node remembers the year it was listed for, if any. By
 * that year alone may what is said of a node depend on its list: `src/graphql/execution/outline.ts` goes by it.
 */
export function asNode({ node }: { readonly node: Properties }, listYear: number | null): { node: Node | null } {
  if (listYear === null) return { node: sharedEntity(node) };
  const entity = toEntity(node);
  return { node: entity && Object.assign(entity, { listYear }) };
}
