import type { MemberRole, PathStepFactsFragment } from '../../generated';
import { inWords } from '../../lib/words';

type LinkFacts = PathStepFactsFragment['links'][number];

/** The types of links as verbs between the one that has it and the other. */
const VERBS: Readonly<Record<string, string>> = {
  PART_OF: 'is part of',
  SECRETARIAT_OF: 'is the secretariat of',
  SUPERVISES: 'supervises',
  ASSOCIATED_WITH: 'is associated with',
  SUCCEEDED_BY: 'was succeeded by',
  GUARDIAN_OF: 'is guardian of',
  LED_TO: 'led to',
  FOLLOWS_UP: 'follows up',
  PARTY_TO: 'is party to',
  COVERS: 'covers',
  EMBEDDED_IN: 'is embedded in',
  ABOUT: 'is about',
  TOOK_PLACE_IN: 'took place in',
  SEATED_IN: 'has its seat in',
};

const ROLES = {
  MEMBER: 'is a member of',
  PARTICIPANT: 'takes part in',
  OBSERVER: 'is an observer of',
  PARTNER: 'is a partner of',
  CHAIR: 'is the chair of',
  CO_CHAIR: 'is a co-chair of',
} as const satisfies Record<MemberRole, string>;

/** What a link says: who, how, to whom. It reads in the direction of the link, not of the path. */
export function sentence(link: LinkFacts, from: string, to: string): { who: string; how: string; whom: string } {
  const [who, whom] = link.direction === 'OUT' ? [from, to] : [to, from];
  return { who, how: verb(link), whom };
}

function verb({ type, role, vote, strength }: LinkFacts): string {
  if (role) return ROLES[role];
  if (vote) return `voted ${inWords(vote)} in`;
  if (type === 'HOLDS') return `holds a ${strength ? `${inWords(strength)} ` : ''}mandate in`;
  return VERBS[type] ?? inWords(type);
}
