import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellGap, coverCell, type HeldMandate } from '../../src/features/coverage/coverage.rules.js';
import { type Part, partOfRelation } from '../../src/features/coverage/part-of.rules.js';

const ACTORS = ['a', 'b', 'c', 'd'];
const certainty = fc.constantFrom('CERTAIN', 'POSSIBLE') as fc.Arbitrary<'CERTAIN' | 'POSSIBLE'>;
const mandate: fc.Arbitrary<HeldMandate> = fc
  .record({
    actor: fc.constantFrom(...ACTORS),
    ofClass: fc.boolean(),
    strength: fc.constantFrom('primary', 'partial', 'contested', 'none-stated'),
    reach: fc.constantFrom('global', 'parties-only', 'members-only', 'regional'),
    certainty,
  })
  .map((row) => ({ ...row, reach: row.strength === 'none-stated' ? null : row.reach }) as HeldMandate);
const gap = fc.record({
  kind: fc.constantFrom('absence', 'adequacy', 'participation'),
  certainty,
}) as fc.Arbitrary<CellGap>;
const parts = fc.array(fc.record({ part: fc.constantFrom(...ACTORS), whole: fc.constantFrom(...ACTORS) }), {
  maxLength: 5,
}) as fc.Arbitrary<Part[]>;

/** Reachability by walking every path, without shortcuts. */
function within(edges: readonly Part[], from: string, to: string, left = ACTORS.length): boolean {
  if (from === to) return true;
  return left > 0 && edges.some(({ part, whole }) => part === from && within(edges, whole, to, left - 1));
}

/** The table of the coverage rule, read row by row: the first that applies is the status. */
function bruteStatus(rows: readonly HeldMandate[], gaps: readonly CellGap[]): string {
  const own = rows.filter((row) => !row.ofClass);
  const partialActors = ACTORS.filter((actor) =>
    own.some((row) => row.actor === actor && row.strength === 'partial'),
  ).length;
  const primary = own.some((row) => row.strength === 'primary');
  const table: [string, boolean][] = [
    ['covered', own.some((row) => row.strength === 'primary' && row.reach === 'global')],
    ['limited', primary],
    ['fragmented', !primary && partialActors >= 2],
    ['partial', !primary && partialActors === 1],
    ['contested', own.some((row) => row.strength === 'contested')],
    ['uncovered', own.some((row) => row.strength === 'none-stated') || gaps.some((row) => row.kind === 'absence')],
  ];
  return table.find(([, applies]) => applies)?.[0] ?? 'not-recorded';
}

function bruteVerdict(status: string, gaps: readonly CellGap[]): string {
  const absence = gaps.some((row) => row.kind === 'absence');
  const weak = ['limited', 'fragmented', 'partial'].includes(status);
  if (['uncovered', 'contested'].includes(status) || (absence && status !== 'covered')) return 'gap';
  if ((status === 'covered' && gaps.length > 0) || (weak && gaps.length > 0)) return 'disputed';
  if (weak) return 'thin';
  return status === 'covered' ? 'covered' : 'unknown';
}

function bruteBetween(rows: readonly HeldMandate[], edges: readonly Part[]): boolean {
  const own = rows.filter((row) => !row.ofClass);
  if (own.some((row) => row.strength === 'primary' && row.reach === 'global')) return false;
  return own.some((one) =>
    own.some(
      (other) =>
        one.strength === 'partial' &&
        other.strength === 'partial' &&
        !within(edges, one.actor, other.actor) &&
        !within(edges, other.actor, one.actor),
    ),
  );
}

describe('the coverage rule', () => {
  it('agrees with brute force on random cells', () => {
    fc.assert(
      fc.property(
        fc.array(mandate, { maxLength: 6 }),
        fc.array(gap, { maxLength: 3 }),
        parts,
        (mandates, gaps, edges) => {
          const sure = mandates.filter((row) => row.certainty === 'CERTAIN');
          const sureGaps = gaps.filter((row) => row.certainty === 'CERTAIN');
          const [status, possibleStatus] = [bruteStatus(sure, sureGaps), bruteStatus(mandates, gaps)];
          expect(coverCell(mandates, gaps, partOfRelation(edges))).toEqual({
            status,
            possibleStatus,
            verdict: bruteVerdict(status, sureGaps),
            possibleVerdict: bruteVerdict(possibleStatus, gaps),
            fallsBetween: bruteBetween(sure, edges),
            possiblyFallsBetween: bruteBetween(mandates, edges),
          });
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        fc.array(mandate, { maxLength: 6 }),
        fc.array(gap, { maxLength: 3 }),
        parts,
        (mandates, gaps, edges) => {
          const partOf = partOfRelation(edges);
          expect(coverCell([...mandates].reverse(), [...gaps].reverse(), partOf)).toEqual(
            coverCell(mandates, gaps, partOf),
          );
        },
      ),
    );
  });

  it('does not let a part and its whole fall between each other', () => {
    const partial = (actor: string): HeldMandate => ({
      actor,
      ofClass: false,
      strength: 'partial',
      reach: 'global',
      certainty: 'CERTAIN',
    });
    const partOf = partOfRelation([
      { part: 'a', whole: 'b' },
      { part: 'b', whole: 'c' },
    ]);
    expect(coverCell([partial('a'), partial('c')], [], partOf).fallsBetween).toBe(false);
    expect(coverCell([partial('a'), partial('d')], [], partOf).fallsBetween).toBe(true);
  });
});
