// Figures of a run. Only ratios inside one round mean something on a machine that does other work too.

/** @param {readonly number[]} values */
export function median(values) {
  if (values.length === 0) throw new Error('There is no median of nothing.');
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  return Number.isInteger(middle) ? (sorted[middle - 1] + upper) / 2 : upper;
}

/**
 * Median, least and most of the ratios that two peers had in each round.
 *
 * @param {readonly number[]} one figures of one peer, by round
 * @param {readonly number[]} other figures of the peer that it is measured against
 */
export function ratioOf(one, other) {
  if (one.length !== other.length) throw new Error('A ratio needs two peers with the same rounds.');
  const ratios = one.map((value, round) => value / other[round]);
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}

/** A list that begins with another item each round, so that no peer is always first. */
export const rotated = (list, round) => list.map((_, at) => list[(at + round) % list.length]);
