import { certaintyIn, type Spans } from '../../lib/spans.js';

export type Standing = 'held' | 'none-stated' | 'not-recorded' | 'not-in-existence';

interface Period extends Spans {
  readonly strength: string;
}

/**
 * Whether an actor holds a mandate in a year; absence keeps its three forms apart: a source denies
 * it, nothing is recorded, or the actor did not exist. Among several periods a certain one goes
 * before a possible one, then the later one.
 */
export function standingIn<P extends Period>(
  existence: Spans,
  periods: readonly P[],
  year: number,
): { standing: Standing; period: P | null } {
  if (certaintyIn(existence, year) === null) return { standing: 'not-in-existence', period: null };
  const holding = periods.filter((period) => certaintyIn(period, year) !== null);
  const certain = holding.filter((period) => certaintyIn(period, year) === 'CERTAIN');
  const period = certain.at(-1) ?? holding.at(-1) ?? null;
  if (!period) return { standing: 'not-recorded', period: null };
  return { standing: period.strength === 'none-stated' ? 'none-stated' : 'held', period };
}
