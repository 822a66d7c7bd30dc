/** Things that are laid in together, and what their properties are called. */
interface Batch {
  readonly size: number;
  readonly properties: ReadonlySet<string>;
}

/**
 * Batches in the order in which their properties take the least room. The engine keeps each property as a column that
 * reaches from the first thing to the last one that has it, and each place of it takes room, filled or not: so things
 * with properties that few others have are to come early. Built from the end, where each time the batch goes that
 * makes the fewest columns longer for each thing in it.
 *
 * @returns the same batches; those that are equal in this stay in their order.
 */
export function inLeastRoom<T>(batches: readonly T[], measure: (batch: T) => Batch): T[] {
  const rest = batches.map((batch) => ({ batch, ...measure(batch) }));
  const reaching = new Set<string>();
  const placed: T[] = [];
  while (rest.length > 0) {
    const costs = rest.map(({ size, properties }) => added(properties, reaching) / Math.max(1, size));
    const [last] = rest.splice(costs.lastIndexOf(Math.min(...costs)), 1);
    if (!last) break;
    for (const name of last.properties) reaching.add(name);
    placed.unshift(last.batch);
  }
  return placed;
}

const added = (properties: ReadonlySet<string>, known: ReadonlySet<string>): number =>
  [...properties].filter((name) => !known.has(name)).length;

/** The engine stores null as a value of its own; an absent property is what both engines agree on. */
export const present = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

/** The properties that are there in any of some rows. */
export const propertiesIn = (rows: readonly object[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => Object.keys(present(row))));
