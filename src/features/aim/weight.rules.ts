import { groupBy } from '../../lib/group.js';
import { countPair, type Graded } from '../analysis/counting.js';
import type { CountPair } from '../connection/connection.type.js';

/** Versions of the rules below: each changes whenever the same data can give another answer. */
export const AIM_RULE = 'aim-1';
export const TOPIC_RULE = 'topic-1';

/** A mandate or process that holds in the year, with its coded values. */
export interface Unit extends Graded {
  readonly id: string;
  readonly actor: string;
  readonly values: readonly string[];
}

/** How many of some units there are, and how many of them are coded. */
export interface Extent {
  readonly held: CountPair;
  readonly coded: CountPair;
  readonly uncoded: CountPair;
}

/** A count among the coded units; the shares are null where none is coded. */
export interface Weight {
  readonly counts: CountPair;
  readonly share: number | null;
  readonly possibleShare: number | null;
}

const isCoded = ({ values }: Unit): boolean => values.length > 0;

export const extentOf = (units: readonly Unit[]): Extent => ({
  held: countPair(units),
  coded: countPair(units.filter(isCoded)),
  uncoded: countPair(units.filter((unit) => !isCoded(unit))),
});

/** The weight of the units that fit among the coded ones. What is not coded never counts as "no". */
export function weightOf(units: readonly Unit[], fits: (unit: Unit) => boolean): Weight {
  const { coded } = extentOf(units);
  const counts = countPair(units.filter((unit) => isCoded(unit) && fits(unit)));
  const share = (count: number, of: number) => (of === 0 ? null : count / of);
  return {
    counts,
    share: share(counts.certain, coded.certain),
    possibleShare: share(counts.withPossible, coded.withPossible),
  };
}

/** The weight of each value. A unit with two values counts for both, so shares can add up to more than 1. */
export const weightsOf = <V extends string>(units: readonly Unit[], values: readonly V[]) =>
  values.map((value) => ({ value, ...weightOf(units, (unit) => unit.values.includes(value)) }));

/** The units of each actor: most certain units first, then most possible ones, then by id. */
export function byActor(units: readonly Unit[]): { actor: string; units: Unit[] }[] {
  return [...groupBy(units, ({ actor }) => actor)]
    .map(([actor, own]) => ({ actor, units: own, size: countPair(own) }))
    .sort(
      (one, other) =>
        other.size.certain - one.size.certain ||
        other.size.withPossible - one.size.withPossible ||
        (one.actor < other.actor ? -1 : 1),
    )
    .map(({ actor, units: own }) => ({ actor, units: own }));
}

/** The topics in which the brief sees services lean to the control of borders. */
export const CONTROL_TOPICS: readonly string[] = ['border-control', 'travel-documents', 'forensics'];

export const LEANINGS = ['control', 'both', 'other'] as const;
export type Leaning = (typeof LEANINGS)[number];

/** Whether all, some or none of the topics of a coded mandate are topics of control. */
export function leaningOf(topics: readonly string[]): Leaning {
  const control = topics.filter((topic) => CONTROL_TOPICS.includes(topic)).length;
  if (control === 0) return 'other';
  return control === topics.length ? 'control' : 'both';
}
