/** How far two coders agree on the same things. */
export interface Agreement {
  /** How many things both coded. */
  readonly cases: number;
  /** Share of them that got the same value from both. */
  readonly observed: number;
  /** Cohen's kappa: the agreement beyond what chance would give; null where chance alone would give it all. */
  readonly kappa: number | null;
}

/** Cohen's kappa of two codings, as pairs of values. */
export function agreementOf(pairs: readonly (readonly [one: string, other: string])[]): Agreement {
  const cases = pairs.length;
  const share = (predicate: (pair: readonly [string, string]) => boolean) => pairs.filter(predicate).length / cases;
  const observed = share(([one, other]) => one === other);
  const values = new Set(pairs.flat());
  let chance = 0;
  for (const value of values) chance += share(([one]) => one === value) * share(([, other]) => other === value);
  return { cases, observed, kappa: chance === 1 ? null : (observed - chance) / (1 - chance) };
}
