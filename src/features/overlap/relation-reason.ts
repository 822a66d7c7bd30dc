import type { Members } from './members.service.js';
import type { MandateOverlap } from './overlap.type.js';

export type NamedMembers = Members & { readonly name: string };

/** The relation of a pair in words, from the members that decide it. */
export function tellRelation(pair: MandateOverlap, one: NamedMembers, other: NamedMembers): string {
  const year = pair.ground.asOf;
  const without = [one, other].filter(({ certain }) => certain.size === 0);
  if (without.length > 0) return without.map((body) => tellAbsence(body, year)).join(' ');
  const shared = pair.sharedMembers.certain;
  return `${SENTENCES[pair.relation ?? '']?.(shared, one, other) ?? ''}${tellPossible(pair, shared)}`;
}

const SENTENCES: Record<string, (shared: number, one: NamedMembers, other: NamedMembers) => string> = {
  nested: (shared, one, other) => {
    const [inner, outer] = one.certain.size <= other.certain.size ? [one, other] : [other, one];
    return one.certain.size === other.certain.size
      ? `${one.name} and ${other.name} have the same ${shared} known member states.`
      : `All ${shared} known member states of ${inner.name} are among the ${outer.certain.size} of ${outer.name}.`;
  },
  overlapping: (shared, one, other) =>
    `${one.name}, with ${one.certain.size} known member states, and ${other.name}, with ${other.certain.size}, share ${shared}.`,
  parallel: (_, one, other) =>
    `None of the ${one.certain.size} known member states of ${one.name} is among the ${other.certain.size} of ${other.name}.`,
};

/** Why a body has no known member states: each silence is another. */
function tellAbsence({ name, withPossible, others }: NamedMembers, year: number): string {
  if (withPossible.size > 0)
    return `${name} has ${withPossible.size} possible member states in ${year}, and none that is certain.`;
  return others > 0
    ? `The recorded members of ${name} in ${year} are not states.`
    : `No state is recorded as a member of ${name} in ${year}.`;
}

function tellPossible(pair: MandateOverlap, shared: number): string {
  const possible = pair.sharedMembers.withPossible;
  const more = possible > shared ? ` With possible memberships ${possible} are shared.` : '';
  return pair.possibleRelation === pair.relation
    ? more
    : `${more} The possible memberships would make it ${pair.possibleRelation}.`;
}
