import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { certaintyIn } from '../../lib/spans.js';
import { partsOf } from '../connection/parts.js';
import { canonicalId, findEntity } from '../entity/entity.service.js';
import { type Holding, holdingsIn } from '../mandate/mandate.service.js';
import type { Organisation } from '../organisation/organisation.type.js';
import { analysisYear } from '../time/time.service.js';
import { MAX_ADDED, MAX_REMOVED, type MandateAddition, type ScenarioInput } from './scenario.args.js';
import { HYPOTHESES } from './scenario.queries.js';
import { isHeld, type Removal } from './scenario.rules.js';
import { type Change, holderOf, NOTHING_REMOVED } from './scenario.service.js';
import { AddedMandate, HypotheticalMandate } from './scenario.type.js';

const LONGEST_NAME = 200;

/**
 * A scenario of one's own as a change.
 *
 * @throws ServiceError for anything that changes nothing, or that names what is not there.
 */
export async function changeOf(graph: RequestGraph, input: ScenarioInput): Promise<Change> {
  const { add, removeMandates, removeActors } = input;
  const [wanted, mandates, actors] = [add ?? [], removeMandates ?? [], removeActors ?? []];
  if (wanted.length + mandates.length + actors.length === 0)
    throw badInput('The scenario is empty: name something in add, removeMandates or removeActors.');
  if (wanted.length > MAX_ADDED) throw badInput(`add takes up to ${MAX_ADDED} mandates (there are ${wanted.length}).`);
  if (mandates.length + actors.length > MAX_REMOVED)
    throw badInput(
      `removeMandates and removeActors take up to ${MAX_REMOVED} ids together (there are ${mandates.length + actors.length}).`,
    );
  const asOf = await analysisYear(graph, input.asOf);
  const added = await Promise.all(wanted.map((addition, at) => checkedAddition(graph, addition, `add[${at}]`)));
  checkOnce(added);
  const removal = await checkedRemoval(graph, mandates, actors, asOf);
  const { present, absent, names } = await placed(graph, added, asOf);
  if (absent[0])
    throw badInput(
      `add: ${absent[0].actor} did not exist in ${asOf}. Take another year, or name it as newActor to found it then.`,
    );
  return { asOf, added: present, leftOut: [], removal, names };
}

/** A scenario of the dataset as a change; mandates of actors that do not exist in the year are left out. */
export async function changeOfScenario(graph: RequestGraph, scenario: string, year?: number | null): Promise<Change> {
  const asOf = await analysisYear(graph, year);
  const rows = await partsOf(graph, HYPOTHESES, scenario, HypotheticalMandate);
  const { present, absent, names } = await placed(graph, rows.map(asAdded), asOf);
  return { asOf, added: present, leftOut: absent, removal: NOTHING_REMOVED, names };
}

async function checkedAddition(graph: RequestGraph, addition: MandateAddition, at: string): Promise<AddedMandate> {
  const { actor, newActor, strength } = addition;
  const name = newActor?.trim() ?? null;
  if ((actor == null) === (name === null))
    throw badInput(`${at}: name the holder either as actor, by its id, or as newActor, by a name of your own.`);
  if (name !== null && (name.length === 0 || name.length > LONGEST_NAME))
    throw badInput(`${at}.newActor must have from 1 to ${LONGEST_NAME} characters.`);
  if (strength === 'none-stated')
    throw badInput(
      `${at}.strength: NONE_STATED is the absence of a mandate. To take one away, use removeMandates or removeActors.`,
    );
  return asAdded({
    ...addition,
    newActor: name,
    actor: actor == null ? null : await canonicalId(graph, `${at}.actor`, actor, 'Organisation', 'Process'),
    issueArea: await canonicalId(graph, `${at}.issueArea`, addition.issueArea, 'IssueArea'),
  });
}

const asAdded = (one: AddedMandate): AddedMandate =>
  Object.assign(new AddedMandate(), {
    actor: one.actor ?? null,
    newActor: one.newActor ?? null,
    function: one.function,
    issueArea: one.issueArea,
    strength: one.strength,
    reach: one.reach,
  });

function checkOnce(added: readonly AddedMandate[]): void {
  const seen = new Set<string>();
  for (const [at, one] of added.entries()) {
    const cell = [holderOf(one), one.function, one.issueArea].join(' ');
    if (seen.has(cell))
      throw badInput(`add[${at}] names a holder, function and issue area a second time: leave one out.`);
    seen.add(cell);
  }
}

/** The ids to remove, each of which must take something away. */
async function checkedRemoval(
  graph: RequestGraph,
  mandates: readonly string[],
  actors: readonly string[],
  asOf: number,
): Promise<Removal> {
  const holdings = (await holdingsIn(graph, asOf)).filter(isHeld);
  const known = async (argument: string, ids: readonly string[], of: keyof Holding, labels: readonly Label[]) => {
    const canonical = await Promise.all(ids.map((id) => canonicalId(graph, argument, id, ...labels)));
    for (const id of canonical)
      if (!holdings.some((holding) => holding[of] === id))
        throw badInput(
          `${argument}: ${id} names no mandate that is held in ${asOf}. Leave it out, or take another year.`,
        );
    return new Set(canonical);
  };
  return {
    mandates: await known('removeMandates', mandates, 'mandate', ['Mandate']),
    actors: await known('removeActors', actors, 'actor', ['Organisation', 'Process']),
  };
}

type Label = 'Mandate' | 'Organisation' | 'Process';

/** The additions whose holder exists in the year or would be founded, the others, and how holders are called. */
async function placed(graph: RequestGraph, added: readonly AddedMandate[], asOf: number) {
  const ids = [...new Set(added.flatMap(({ actor }) => actor ?? []))];
  const holders = (await Promise.all(ids.map((id) => findEntity(graph, id)))) as Organisation[];
  const existing = new Set(holders.filter((holder) => certaintyIn(holder, asOf) !== null).map(({ id }) => id));
  const isPresent = ({ actor }: AddedMandate) => actor === null || existing.has(actor);
  return {
    present: added.filter(isPresent),
    absent: added.filter((one) => !isPresent(one)),
    names: new Map([
      ...holders.map(({ id, name, abbreviation }) => [id, abbreviation ?? name] as const),
      ...added.flatMap((one) => (one.newActor === null ? [] : [[holderOf(one), one.newActor] as const])),
    ]),
  };
}
