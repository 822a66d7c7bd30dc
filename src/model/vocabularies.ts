export * from './kinds.js';

/**
 * The closed vocabularies of the theory, as they are spelled in the tables. In GraphQL they are
 * enums with the same words in upper snake case; each entry carries its meaning.
 */
export const FUNCTIONS = {
  'normative-oversight': 'Watching over how states carry out the obligations they have.',
  'forum-for-dialogue': 'A place where states, and others, talk about migration.',
  'service-provision': 'Helping states to build the capacity that they need.',
  'political-facilitation':
    'Finding common interests and a vision, so that states overcome failures of collective action.',
  'knowledge-capacity': 'Analysing migration and the political and institutional setting in which it is governed.',
} as const;

export const STRENGTHS = {
  primary: 'A lead mandate that a named act confers on the actor for this function in this very area.',
  partial: 'The mandate touches the cell, or shares it with others.',
  contested: 'The mandate is claimed by some and disputed by others.',
  'none-stated': 'A source states that the actor lacks the mandate: evidence of absence.',
} as const;

export const REACHES = {
  global: 'Open or addressed to all states.',
  'parties-only': 'Binds or serves only the parties to a treaty.',
  'members-only': 'Reaches only the members of the body.',
  regional: 'Limited to a geographic region.',
} as const;

export const AUTHORITIES = {
  supervision: "Examines states' compliance with their obligations.",
  monitoring: 'Observes and reports, without a supervisory power.',
  'norm-setting': 'Adopts or prepares standards, binding or not.',
  convening: 'Brings states, and others, together.',
  operational: 'Works in the field, or for states, on their request.',
  coordination: 'Aligns the work of several organisations.',
  research: 'Gathers and analyses knowledge.',
} as const;

export const GAP_SCOPES = {
  cell: 'Names both a function and an issue area.',
  function: 'Names a function across all issue areas.',
  system: 'Speaks of migration governance as a whole.',
} as const;

export const GAP_KINDS = {
  absence: 'Nobody does it: there is no such authority, body or law.',
  adequacy: 'It is done, but badly, too little or incoherently.',
  participation: 'Not everyone takes part, or not every topic is covered.',
} as const;

export const CONFIDENCES = {
  high: 'Rests on a primary or official document.',
  medium: 'Rests on secondary literature.',
  low: 'Rests on general knowledge alone.',
} as const;

export const BASIS_KINDS = {
  act: 'A statute, treaty, resolution or founding decision: in force until the record says otherwise.',
  practice: 'A programme, policy or activity: certain only up to its last observation.',
} as const;

export const MEMBER_ROLES = {
  member: 'Full member.',
  participant: 'Takes part in a process that has no formal membership.',
  observer: 'Observes; an observer is not a member.',
  partner: 'Supports the body without belonging to it.',
  chair: 'Chairs the body.',
  'co-chair': 'Chairs the body together with another.',
} as const;

/** The roles in which somebody belongs to a body; observers, partners and servants do not. */
export const BELONGING: readonly Word<typeof MEMBER_ROLES>[] = ['member', 'participant'];

export const DATING_BASES = {
  'dated-source': 'The source gives a year.',
  'undated-source': 'An undated source: the membership existed at some time.',
  'general-knowledge': 'No source is at hand.',
} as const;

export const RELATION_TYPES = {
  APPOINTS: 'The first appoints the second.',
  ASSOCIATED_WITH: 'The first is associated with the second, or cooperates with it by agreement.',
  COORDINATES: 'The first leads or coordinates the second.',
  ESTABLISHED: 'The first established the second.',
  FOLLOWS_UP: 'The first follows up the second.',
  GUARDIAN_OF: 'The first is guardian of the second.',
  HOSTS: 'The first hosts the second.',
  LED_TO: 'The first led to the second, which grew out of it or was created on its advice.',
  LEFT: 'The first left the second.',
  PART_OF: 'The first is part of the second.',
  SECRETARIAT_OF: 'The first is the secretariat of the second.',
  SOUGHT_TO_JOIN: 'The first sought to join the second.',
  SUCCEEDED_BY: 'The second took over from the first.',
  SUPERVISES: 'The first supervises the second.',
  SUPPORTS: 'The first supports the second.',
} as const;

/**
 * Relations that are single acts: they hold in the year of the act, whether or not both ends
 * existed then. All others last, and hold only while both ends exist.
 */
export const ACTS: ReadonlySet<Word<typeof RELATION_TYPES>> = new Set([
  'ESTABLISHED',
  'LED_TO',
  'LEFT',
  'SOUGHT_TO_JOIN',
  'SUCCEEDED_BY',
]);

export const GOOD_TYPES = {
  public: "Nobody can be kept from it, and one state's use takes nothing from another.",
  club: 'States can be kept from it, but those inside do not compete for it.',
  private: 'States can be kept from it, and they compete for it.',
} as const;

export const DEGREES = {
  yes: 'Fully.',
  partly: 'In part.',
  no: 'Not at all.',
} as const;

export const LEVELS = {
  multilateral: 'Among states of the whole world.',
  regional: 'Among states of one region.',
  'inter-regional': 'Among states of several regions.',
  bilateral: 'Between two states.',
  unilateral: 'By each state alone.',
  embedded: 'Within the rules of another policy field.',
  'informal-networks': 'In informal networks of states and others.',
} as const;

export const ALIAS_KINDS = {
  acronym: 'A short form; several things may share one.',
  'former-name': 'A name borne in the past.',
  'name-variant': 'Another name in English.',
  'other-language': 'The name or acronym in another language.',
  'retired-id': 'An id that was merged into this one and keeps resolving.',
} as const;

export type Vocabulary = Readonly<Record<string, string>>;
export type Word<V extends Vocabulary> = keyof V & string;

/** The words of a vocabulary in their order. */
export const words = <V extends Vocabulary>(vocabulary: V): Word<V>[] => Object.keys(vocabulary) as Word<V>[];
