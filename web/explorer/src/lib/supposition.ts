import type { FunctionName, MandateAddition, Reach, ScenarioInput, Strength } from '../generated';

/** A scenario as it stands in the address of its page. */
export interface Supposition {
  readonly year: number;
  readonly add: readonly Addition[];
  readonly removeActors: readonly string[];
  readonly removeMandates: readonly string[];
}

export type Addition = Required<MandateAddition>;

export const FUNCTIONS: readonly FunctionName[] = [
  'NORMATIVE_OVERSIGHT',
  'FORUM_FOR_DIALOGUE',
  'SERVICE_PROVISION',
  'POLITICAL_FACILITATION',
  'KNOWLEDGE_CAPACITY',
];
/** Every strength that can be supposed: NONE_STATED is the absence of a mandate. */
export const STRENGTHS: readonly Exclude<Strength, 'NONE_STATED'>[] = ['PRIMARY', 'PARTIAL', 'CONTESTED'];
export const REACHES: readonly Reach[] = ['GLOBAL', 'PARTIES_ONLY', 'MEMBERS_ONLY', 'REGIONAL'];

/** The parameters of the address: a mandate of somebody who is there, of somebody new, and what is taken away. */
const [ADD, FOUND, REMOVE] = ['add', 'found', 'remove'];
/** No id has a dot. The holder comes last, since the name of a new one may have some. */
const BETWEEN = '.';

/** The same scenario as parameters: what, where, how far, for whom, by whom, with dots between. */
export function parametersOf({ add, removeActors, removeMandates }: Omit<Supposition, 'year'>): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const { actor, newActor, function: name, issueArea, strength, reach } of add)
    parameters.append(
      actor == null ? FOUND : ADD,
      [slug(name), issueArea, slug(strength), slug(reach), actor ?? newActor].join(BETWEEN),
    );
  for (const id of [...removeActors, ...removeMandates]) parameters.append(REMOVE, id);
  return parameters;
}

/** The address of the page that shows a scenario. */
export const addressOf = (supposition: Supposition): string => {
  const parameters = parametersOf(supposition);
  parameters.set('year', String(supposition.year));
  return `/scenario?${parameters}`;
};

/** The scenario in an address, and what of it could not be read. */
export function suppositionIn(parameters: URLSearchParams): Omit<Supposition, 'year'> & {
  readonly unread: readonly string[];
} {
  const add: Addition[] = [];
  const unread: string[] = [];
  // What stands there twice is supposed once.
  for (const [name, text] of new Map([...parameters].map((pair) => [pair.join('='), pair])).values()) {
    if (name !== ADD && name !== FOUND) continue;
    const addition = additionIn(text, name === FOUND);
    if (addition) add.push(addition);
    else unread.push(`${name}=${text}`);
  }
  const removed = [...new Set(parameters.getAll(REMOVE))];
  return {
    add,
    // The id of a mandate is actor--function--issue-area.
    removeActors: removed.filter((id) => !id.includes('--')),
    removeMandates: removed.filter((id) => id.includes('--')),
    unread,
  };
}

function additionIn(text: string, isNew: boolean): Addition | undefined {
  const [name = '', issueArea = '', strength = '', reach = '', ...rest] = text.split(BETWEEN);
  const holder = rest.join(BETWEEN);
  const known = <T extends string>(values: readonly T[], given: string) => values.find((one) => slug(one) === given);
  const read = {
    function: known(FUNCTIONS, name),
    strength: known(STRENGTHS, strength),
    reach: known(REACHES, reach),
  };
  if (!read.function || !read.strength || !read.reach || issueArea === '' || holder === '') return undefined;
  return {
    function: read.function,
    strength: read.strength,
    reach: read.reach,
    issueArea,
    actor: isNew ? null : holder,
    newActor: isNew ? holder : null,
  };
}

/** The scenario as the service takes it: of each mandate either the actor or the name of a new one. */
export const inputOf = ({ year, add, removeActors, removeMandates }: Supposition): ScenarioInput => ({
  asOf: year,
  add: add.map(({ actor, newActor, ...what }) => (actor == null ? { ...what, newActor } : { ...what, actor })),
  removeActors: [...removeActors],
  removeMandates: [...removeMandates],
});

const slug = (value: string): string => value.toLowerCase().replaceAll('_', '-');
