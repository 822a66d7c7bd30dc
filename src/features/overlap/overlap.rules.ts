import { groupBy } from '../../lib/group.js';
import type { Certainty } from '../../lib/spans.js';

/** Version of the rules of this folder: it changes whenever the same data can give another answer. */
export const OVERLAP_RULE = 'overlap-1';

/** The strengths that make an actor the holder of a cell. */
export type Grade = 'primary' | 'partial';

/** A mandate of an actor as it held in the year. */
export interface HeldCell {
  readonly actor: string;
  readonly cell: string;
  readonly mandate: string;
  readonly grade: Grade;
  readonly certainty: Certainty;
}

/** How far an actor holds a cell: by what is certain (null: not at all), and with what is possible. */
export interface Hold {
  readonly mandate: string;
  readonly certain: Grade | null;
  readonly withPossible: Grade;
}

/** The cells that an actor holds, at least possibly. */
export type Profile = ReadonlyMap<string, Hold>;

/** Each actor's cells; the actors by id. */
export function profilesOf(mandates: readonly HeldCell[]): ReadonlyMap<string, Profile> {
  const actors = [...groupBy(mandates, ({ actor }) => actor)].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(
    actors.map(([actor, own]) => [
      actor,
      new Map([...groupBy(own, ({ cell }) => cell)].map(([cell, rows]) => [cell, holdOf(rows)])),
    ]),
  );
}

/** Two periods of a mandate can meet in one year: the stronger counts. */
function holdOf(rows: readonly HeldCell[]): Hold {
  const certain = rows.filter(({ certainty }) => certainty === 'CERTAIN');
  return {
    mandate: rows[0]?.mandate as string,
    certain: certain.length === 0 ? null : strongest(certain),
    withPossible: strongest(rows),
  };
}

const strongest = (rows: readonly HeldCell[]): Grade =>
  rows.some(({ grade }) => grade === 'primary') ? 'primary' : 'partial';

/** What two actors share, by one reading of the facts. */
export interface Share {
  readonly cells: number;
  /** Cells that both hold as leaders. */
  readonly bothPrimary: number;
  /** Cells that each of them holds. */
  readonly ofOne: number;
  readonly ofOther: number;
  /** Shared cells as a share of all that either holds; 0 where neither holds any. */
  readonly jaccard: number;
}

export interface Overlap {
  readonly one: string;
  readonly other: string;
  readonly certain: Share;
  readonly withPossible: Share;
}

type Reading = keyof Hold & ('certain' | 'withPossible');

/**
 * The pairs of actors that hold a cell in common, at least possibly: most shared cells first, then
 * the greatest Jaccard index, then the ids. With `from`, only the pairs of that actor, as their first.
 */
export function overlapsOf(profiles: ReadonlyMap<string, Profile>, from?: string): Overlap[] {
  const holders = holdersByCell(profiles);
  const partners = new Map<string, Set<string>>();
  for (const actors of holders.values())
    for (const [at, one] of actors.entries()) {
      if (from !== undefined && one !== from) continue;
      const met = partners.get(one) ?? new Set();
      partners.set(one, met);
      for (const other of from === undefined ? actors.slice(at + 1) : actors) if (other !== one) met.add(other);
    }
  return [...partners].flatMap(([one, met]) => [...met].map((other) => compare(profiles, one, other))).sort(mostFirst);
}

/** How many times two holders of a cell meet: what comparing all pairs costs. */
export const meetingsIn = (profiles: ReadonlyMap<string, Profile>): number =>
  [...holdersByCell(profiles).values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);

/** Where a pair stands in the order: by this key, greatest first, and then by the ids. */
export const overlapKey = ({ certain }: Overlap): number => certain.cells + certain.jaccard;

export const pairId = ({ one, other }: Overlap): string => `${one}--${other}`;

const mostFirst = (one: Overlap, other: Overlap): number =>
  overlapKey(other) - overlapKey(one) || (pairId(one) < pairId(other) ? -1 : 1);

function compare(profiles: ReadonlyMap<string, Profile>, one: string, other: string): Overlap {
  const [mine, theirs] = [profiles.get(one) as Profile, profiles.get(other) as Profile];
  return { one, other, certain: shareOf(mine, theirs, 'certain'), withPossible: shareOf(mine, theirs, 'withPossible') };
}

function shareOf(one: Profile, other: Profile, reading: Reading): Share {
  let [cells, bothPrimary] = [0, 0];
  for (const [cell, hold] of one) {
    const [mine, theirs] = [hold[reading], other.get(cell)?.[reading]];
    if (!mine || !theirs) continue;
    cells += 1;
    if (mine === 'primary' && theirs === 'primary') bothPrimary += 1;
  }
  const [ofOne, ofOther] = [sizeOf(one, reading), sizeOf(other, reading)];
  const either = ofOne + ofOther - cells;
  return { cells, bothPrimary, ofOne, ofOther, jaccard: either === 0 ? 0 : cells / either };
}

const sizeOf = (profile: Profile, reading: Reading): number =>
  [...profile.values()].filter((hold) => hold[reading] !== null).length;

/** The actors that hold each cell, at least possibly, in the order of the profiles. */
export function holdersByCell(profiles: ReadonlyMap<string, Profile>): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const [actor, profile] of profiles)
    for (const cell of profile.keys()) {
      const known = holders.get(cell);
      if (known) known.push(actor);
      else holders.set(cell, [actor]);
    }
  return holders;
}
