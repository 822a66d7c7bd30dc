import type { Certainty } from '../../lib/spans.js';
import { RCP_FAMILY } from '../../model/vocabularies.js';
import type { Holding } from '../mandate/mandate.service.js';
import type { Belonging } from '../membership/membership.service.js';
import type { Counted } from './claim.rules.js';

/** An actor as it existed in the year, certainly or possibly. */
export interface ActorFact {
  readonly id: string;
  readonly kind: string;
  readonly founded: number | null;
  readonly issueAreas: readonly string[];
  readonly certainty: Certainty;
}

/** Something that began in a year, and may have ended in another. */
export interface DatedFact {
  readonly id: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly sources: readonly string[];
}

export interface InstrumentFact {
  readonly id: string;
  readonly binding: boolean;
  readonly inForce: number | null;
  /** False where no list of its parties is complete. */
  readonly partiesRecorded: boolean;
  readonly policyFields: readonly string[];
  readonly issueAreas: readonly string[];
  /** UN members that are party in the year. */
  readonly parties: { readonly certain: number; readonly withPossible: number };
}

export interface CellFact {
  readonly id: string;
  readonly function: string;
  readonly issueArea: string;
  readonly status: string;
  readonly possibleStatus: string;
  readonly fallsBetween: boolean;
  readonly possiblyFallsBetween: boolean;
}

/** Everything that tests look at: what held in one year, and what is dated. */
export interface ClaimFacts {
  readonly asOf: number;
  readonly actors: readonly ActorFact[];
  readonly dated: ReadonlyMap<string, DatedFact>;
  readonly unMembers: readonly string[];
  readonly belonging: readonly Belonging[];
  readonly holdings: readonly Holding[];
  readonly cells: readonly CellFact[];
  readonly issueAreas: readonly string[];
  readonly instruments: readonly InstrumentFact[];
  readonly codings: readonly {
    readonly id: string;
    readonly subject: string;
    readonly scheme: string;
    readonly value: string;
  }[];
  readonly relations: readonly {
    readonly id: string;
    readonly from: string;
    readonly type: string;
    readonly to: string;
    readonly certainty: Certainty;
  }[];
  readonly statedCounts: readonly {
    readonly id: string;
    readonly subject: string;
    readonly counted: string;
    readonly count: number;
    readonly year: number | null;
  }[];
  readonly ballots: readonly {
    readonly id: string;
    readonly year: number | null;
    readonly about: readonly string[];
    readonly yes: number;
    readonly cast: number;
  }[];
}

/** Rows as certain and possible ids; an id that is certain once is certain. */
export function counted(rows: readonly { readonly id: string; readonly certainty: Certainty }[]): Counted {
  const certain = new Set(rows.filter(({ certainty }) => certainty === 'CERTAIN').map(({ id }) => id));
  const possible = new Set(rows.map(({ id }) => id).filter((id) => !certain.has(id)));
  return { certain: [...certain].sort(), possible: [...possible].sort() };
}

/** All that is certain: for facts without a time. */
export const certainly = (ids: readonly string[]): Counted => ({ certain: [...ids], possible: [] });

export const isRcp = ({ kind }: { readonly kind: string }): boolean => (RCP_FAMILY as readonly string[]).includes(kind);

/** The regional and inter-regional processes of the year: the brief counts both as RCPs. */
export const rcps = ({ actors }: ClaimFacts): ActorFact[] => actors.filter(isRcp);

export interface HoldingFilter {
  readonly function?: string;
  readonly actor?: string;
  readonly actors?: ReadonlySet<string>;
  readonly issueArea?: string;
  readonly strengths?: readonly string[];
  readonly reach?: string;
}

/** Mandates of actors that hold in the year; lead and partial ones where nothing else is asked for. */
export const holdingsOf = ({ holdings }: ClaimFacts, filter: HoldingFilter): Holding[] =>
  holdings.filter(
    (held) =>
      !held.ofClass &&
      (filter.strengths ?? ['primary', 'partial']).includes(held.strength) &&
      (filter.function === undefined || held.function === filter.function) &&
      (filter.actor === undefined || held.actor === filter.actor) &&
      (filter.actors === undefined || filter.actors.has(held.actor)) &&
      (filter.issueArea === undefined || held.issueArea === filter.issueArea) &&
      (filter.reach === undefined || held.reach === filter.reach),
  );

/** The ids of the mandates and denials on which the absence of a mandate rests. */
export const lookedAt = (facts: ClaimFacts, filter: HoldingFilter): string[] => [
  ...new Set(
    holdingsOf(facts, { strengths: ['primary', 'partial', 'contested', 'none-stated'], ...filter }).map(
      ({ mandate }) => mandate,
    ),
  ),
];

/** Mandates by one of their columns: their own ids, their actors, their issue areas. */
export const by = (holdings: readonly Holding[], column: 'mandate' | 'actor' | 'issueArea'): Counted =>
  counted(holdings.map((held) => ({ id: held[column], certainty: held.certainty })));

export const subjectsCoded = ({ codings }: ClaimFacts, scheme: string, value: string): ReadonlySet<string> =>
  new Set(codings.filter((row) => row.scheme === scheme && row.value === value).map((row) => row.subject));

/** How a test says which treaties it takes for multilateral. */
export const ANY_FIELD =
  'A treaty counts as multilateral where it is binding, in force and open to all states, whatever field it belongs to.';

/** How a test says that it is put twice. */
export const TWO_READINGS =
  'Put twice, as two parts: for treaties that are not embedded in another field by our coding, since the brief sets embedded law apart; and for all treaties that are binding, in force and open to all states.';

/** Binding instruments in force in the year that are coded on a level, and not as embedded in another field. */
export function ownInstruments(facts: ClaimFacts, level: string): InstrumentFact[] {
  const [onLevel, embedded] = [subjectsCoded(facts, 'level', level), subjectsCoded(facts, 'level', 'embedded')];
  return inForce(facts).filter(({ id }) => onLevel.has(id) && !embedded.has(id));
}

export const inForce = ({ instruments, asOf }: ClaimFacts): InstrumentFact[] =>
  instruments.filter(({ binding, inForce: since }) => binding && since !== null && since <= asOf);

/** Which treaties count as multilateral: all of them, or only those not embedded in another field. */
export type Scope = 'all' | 'own';

/** Open treaties in force of a scope. */
export function multilateralTreaties(facts: ClaimFacts, scope: Scope): InstrumentFact[] {
  const coded = subjectsCoded(facts, 'level', 'multilateral');
  return scope === 'own' ? ownInstruments(facts, 'multilateral') : inForce(facts).filter(({ id }) => coded.has(id));
}

/** Those that bind half of the UN members; possible where no list of parties is complete. */
export function bindingHalf(facts: ClaimFacts, scope: Scope): (InstrumentFact & { readonly certainty: Certainty })[] {
  const half = facts.unMembers.length / 2;
  return multilateralTreaties(facts, scope).flatMap((instrument) => {
    const { parties, partiesRecorded } = instrument;
    const certainty: Certainty | null =
      parties.certain >= half ? 'CERTAIN' : parties.withPossible >= half || !partiesRecorded ? 'POSSIBLE' : null;
    return certainty === null ? [] : [{ ...instrument, certainty }];
  });
}

/** The issue areas that such an instrument governs. */
export const multilateralAreas = (facts: ClaimFacts, scope: Scope): Counted =>
  counted(
    bindingHalf(facts, scope).flatMap(({ issueAreas, certainty }) => issueAreas.map((id) => ({ id, certainty }))),
  );

/** The part of a count that a test keeps. */
export const only = ({ certain, possible }: Counted, keep: (id: string) => boolean): Counted => ({
  certain: certain.filter(keep),
  possible: possible.filter(keep),
});
