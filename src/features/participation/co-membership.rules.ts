import type { Certainties, Pair } from './participation.rules.js';

/** Version of the rule below: it changes whenever the same data can give another answer. */
export const CO_MEMBERSHIP_RULE = 'co-membership-1';

/** A body with fewer members is not said to lie within another: that would say little. */
export const FEWEST_NESTED = 3;

export const NESTINGS = ['none', 'one-within-other', 'other-within-one', 'same-members'] as const;
export type Nesting = (typeof NESTINGS)[number];

/** How the members of two bodies relate. */
export interface Comparison {
  readonly shared: Pair;
  /** Null where neither has a member. */
  readonly jaccard: number | null;
  readonly jaccardWithPossible: number | null;
  readonly nesting: Nesting;
  readonly nestingWithPossible: Nesting;
}

export interface ComparedPair extends Comparison {
  readonly one: string;
  readonly other: string;
}

/** Compares two bodies by their certain members, and again as if all that is possible held. */
export function compareMembers(one: Certainties, other: Certainties): Comparison {
  const sure = compareSets(certainOf(one), certainOf(other));
  const possible = compareSets(new Set(one.keys()), new Set(other.keys()));
  return {
    shared: { certain: sure.shared, withPossible: possible.shared },
    jaccard: sure.jaccard,
    jaccardWithPossible: possible.jaccard,
    nesting: sure.nesting,
    nestingWithPossible: possible.nesting,
  };
}

/** All pairs of bodies, each once, the smaller id first. */
export function pairsOf(members: ReadonlyMap<string, Certainties>): ComparedPair[] {
  const bodies = [...members].sort(([one], [other]) => (one < other ? -1 : 1));
  return bodies.flatMap(([one, ofOne], at) =>
    bodies.slice(at + 1).map(([other, ofOther]) => ({ one, other, ...compareMembers(ofOne, ofOther) })),
  );
}

/** Most shared members first, then the greater share of both, then ids; by the figure asked for. */
export const closestFirst =
  (figure: keyof Pair) =>
  (a: ComparedPair, b: ComparedPair): number => {
    const share = (pair: ComparedPair) => (figure === 'certain' ? pair.jaccard : pair.jaccardWithPossible) ?? 0;
    const ids = (pair: ComparedPair) => `${pair.one} ${pair.other}`;
    return b.shared[figure] - a.shared[figure] || share(b) - share(a) || (ids(a) < ids(b) ? -1 : 1);
  };

const certainOf = (members: Certainties): Set<string> =>
  new Set([...members].filter(([, certainty]) => certainty === 'CERTAIN').map(([member]) => member));

function compareSets(one: ReadonlySet<string>, other: ReadonlySet<string>) {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const member of fewer) if (more.has(member)) shared += 1;
  const union = one.size + other.size - shared;
  return { shared, jaccard: union === 0 ? null : shared / union, nesting: nestingOf(one.size, other.size, shared) };
}

function nestingOf(one: number, other: number, shared: number): Nesting {
  const within = one === shared && one >= FEWEST_NESTED;
  const around = other === shared && other >= FEWEST_NESTED;
  if (within && around) return 'same-members';
  if (within) return 'one-within-other';
  return around ? 'other-within-one' : 'none';
}
