/** The years of a series: the first, then by steps, and always the last. */
export function pointsOf(from: number, to: number, step: number): number[] {
  const years: number[] = [];
  for (let year = from; year < to; year += step) years.push(year);
  return [...years, to];
}

/** How many years that would be. */
export const pointCount = (from: number, to: number, step: number): number => Math.ceil((to - from) / step) + 1;

/** The smallest step that keeps a series within a limit. */
export const narrowestStep = (from: number, to: number, most: number): number => Math.ceil((to - from) / (most - 1));
