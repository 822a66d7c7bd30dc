import { describe, expect, it } from 'vitest';
import type { CellAnswer } from '../../src/features/coverage/coverage.rules.js';
import { explain, type Holding, type ToldGap } from '../../src/features/coverage/explanation.js';

const answer = (status: CellAnswer['status'], fallsBetween = false): CellAnswer => ({
  status,
  verdict: 'gap',
  fallsBetween,
  possibleStatus: status,
  possibleVerdict: 'gap',
  possiblyFallsBetween: fallsBetween,
});
const holding = (name: string, strength: string, reach: string | null = 'global', certain = true): Holding => ({
  name,
  strength,
  reach,
  certain,
});
const gap = (kind: string, statedYear: number | null = 2010): ToldGap => ({ kind, statedBy: 'Betts', statedYear });

describe('a cell in words', () => {
  it('names who leads, for whom, who shares, who is said to lack it, and what falls between', () => {
    const holdings = [
      holding('CMW', 'primary', 'parties-only'),
      holding('ILO', 'partial'),
      holding('OHCHR', 'partial'),
      holding('IOM', 'none-stated', null),
    ];
    expect(explain(answer('limited', true), holdings, [])).toBe(
      'No lead mandate reaches all states: CMW reaches only parties to a treaty. Partial mandates: ILO and OHCHR. A source says that IOM lacks it. It falls between the mandates.',
    );
  });

  it('tells gaps of one kind, author and year together', () => {
    const gaps = [gap('adequacy'), gap('absence'), gap('adequacy'), { kind: 'absence', statedBy: 'Betts' }];
    expect(explain(answer('uncovered'), [], gaps)).toBe(
      'Nobody holds a mandate. Documented: 2 lacks of adequacy (Betts, 2010), an absence (Betts, 2010) and an absence (Betts).',
    );
  });

  it('keeps what is only possible apart', () => {
    expect(explain(answer('not-recorded'), [holding('UNODC', 'partial', 'global', false)], [])).toBe(
      'No mandate, no denial and no gap is recorded for this year: that is silence, not a gap. Possible, not shown for this year: UNODC.',
    );
  });
});
