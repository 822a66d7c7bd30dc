/** How two bodies with mandates in the same issue area stand to each other, by their member states. */
export const REGIME_RELATIONS = {
  nested:
    'All known members of the one, three at least, are members of the other, and they share an issue area. With fewer than three it would be chance.',
  overlapping: 'They share an issue area and some members.',
  parallel: 'They share an issue area and no member.',
} as const;
export type RegimeRelation = keyof typeof REGIME_RELATIONS;

const LEAST_NESTED = 3;

export interface Nesting {
  readonly relation: RegimeRelation;
  /** The one whose members all belong to the other; null where none lies within, or where both have the same ones. */
  readonly narrower: 'one' | 'other' | null;
}

/** The relation of two bodies that share an issue area; null where a member state of either is not known. */
export function nestingOf(one: ReadonlySet<string>, other: ReadonlySet<string>): Nesting | null {
  if (one.size === 0 || other.size === 0) return null;
  const shared = sharedOf(one, other).length;
  const smaller = Math.min(one.size, other.size);
  if (shared === smaller && smaller >= LEAST_NESTED) {
    const same = one.size === other.size;
    return { relation: 'nested', narrower: same ? null : one.size < other.size ? 'one' : 'other' };
  }
  return { relation: shared > 0 ? 'overlapping' : 'parallel', narrower: null };
}

/** What is in both, by id. */
export const sharedOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((member) => other.has(member)).sort();
