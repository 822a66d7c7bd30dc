/** The kinds of links along which a path may run. */
export const LINK_KINDS = {
  membership: 'Belongs to a body, as member or participant.',
  'other-role': 'Stands by a body without belonging to it: observer, partner, chair or co-chair.',
  relation: 'Any relation other than membership: part of, secretariat of, supervises, succeeded by …',
  party: 'A state is party to an instrument.',
  mandate:
    'An actor holds a mandate in an issue area, for whatever function; what a source denies is no link. Two actors with a mandate in one area are two links apart.',
  agenda: 'An issue area is on the agenda of a process, or an instrument governs it by the coding.',
  embedding: 'An instrument belongs to a policy field.',
  seat: 'An organisation has its seat in a state.',
  vote: 'A ballot, with the body that held it, the states that voted, and what it was about.',
  event: 'An event, with whom it concerned and the state in which it took place.',
  literature: 'A publication or chapter, with the issue areas it is about.',
} as const;

export type LinkKindName = keyof typeof LINK_KINDS;

/** The links that institutions make of their own accord. */
export const INSTITUTIONAL: readonly LinkKindName[] = ['membership', 'other-role', 'relation'];
