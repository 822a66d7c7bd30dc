import type { ClaimFacts, InstrumentFact } from '../../src/features/claim/claim.facts.js';
import type { Holding } from '../../src/features/mandate/mandate.service.js';

type Sure = 'CERTAIN' | 'POSSIBLE';

/** A world in which nothing is recorded. */
export const NO_FACTS: ClaimFacts = {
  asOf: 2010,
  actors: [],
  dated: new Map(),
  unMembers: ['AAA', 'BBB', 'CCC', 'DDD'],
  belonging: [],
  holdings: [],
  cells: [],
  issueAreas: ['refugees', 'migrant-rights', 'irregular-migration', 'low-skilled-labour', 'high-skilled-labour'],
  instruments: [],
  codings: [],
  relations: [],
  statedCounts: [],
  ballots: [],
};

export const actor = (id: string, kind: string, founded: number | null = 2000, certainty: Sure = 'CERTAIN') => ({
  id,
  kind,
  founded,
  issueAreas: ['irregular-migration', 'low-skilled-labour'],
  certainty,
});

/** A lead mandate of supervision for all states, unless told otherwise. */
export const holding = (who: string, what: string, area: string, more: Partial<Holding> = {}): Holding => ({
  mandate: `${who}--${what}--${area}`,
  actor: who,
  ofClass: false,
  function: what,
  issueArea: area,
  strength: 'primary',
  reach: 'global',
  authority: 'supervision',
  certainty: 'CERTAIN',
  ...more,
});

export const cell = (what: string, area: string, status: string, more: object = {}) => ({
  id: `${what}--${area}`,
  function: what,
  issueArea: area,
  status,
  possibleStatus: status,
  fallsBetween: false,
  possiblyFallsBetween: false,
  ...more,
});

export const instrument = (id: string, more: Partial<InstrumentFact> = {}): InstrumentFact => ({
  id,
  binding: true,
  inForce: 1990,
  partiesRecorded: true,
  policyFields: ['human-rights-law'],
  issueAreas: ['refugees'],
  parties: { certain: 4, withPossible: 4 },
  ...more,
});

export const coding = (subject: string, scheme: string, value: string) => ({
  id: `${subject}--${scheme}--${value}`,
  subject,
  scheme,
  value,
});

export const member = (who: string, body: string, certainty: Sure = 'CERTAIN', bodyKind = 'inter-regional-forum') => ({
  id: `${who}--${body}`,
  member: who,
  memberLabel: 'State',
  body,
  bodyLabel: 'Process',
  bodyKind,
  certainty,
});

export const stated = (subject: string, count: number, year: number | null = 2008) => ({
  id: `stated--${subject}--${count}`,
  subject,
  counted: 'states',
  count,
  year,
});

export const dated = (id: string, from: number | null, to: number | null = null, sources = ['src-other']) =>
  [id, { id, from, to, sources }] as const;
