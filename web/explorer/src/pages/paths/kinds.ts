import type { LinkKind } from '../../generated';

/** The kinds of links, each as a reader says it. */
export const KINDS = {
  MEMBERSHIP: 'Membership',
  OTHER_ROLE: 'Observer, partner or chair',
  RELATION: 'Other relations of institutions',
  PARTY: 'Party to an instrument',
  MANDATE: 'Mandate in an issue area',
  AGENDA: 'Issue area on an agenda',
  EMBEDDING: 'Instrument of a policy field',
  SEAT: 'Seat in a state',
  VOTE: 'Vote',
  EVENT: 'Event',
  LITERATURE: 'Literature',
} as const satisfies Record<LinkKind, string>;

export const KIND_NAMES = Object.keys(KINDS) as LinkKind[];

/** What institutions make of their own accord: the kinds that are followed where nobody chooses. */
export const USUAL_KINDS: readonly LinkKind[] = ['MEMBERSHIP', 'OTHER_ROLE', 'RELATION'];

/** The kinds that a text in the address names, in their usual order. */
export function kindsIn(text: string): LinkKind[] {
  const named = text.split(',');
  return KIND_NAMES.filter((kind) => named.includes(kind));
}
