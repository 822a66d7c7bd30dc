import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeCodebook } from '../../src/dataset/codebook.js';
import { qualityOf } from '../../src/dataset/quality.js';
import { describeQuality, judge } from '../../src/dataset/quality.text.js';
import { readDataset } from '../../src/dataset/read.js';
import { TABLES } from '../../src/dataset/tables/index.js';
import { realDataset, SEED } from '../support/real.js';
import { writeTiny } from '../support/tiny.js';

describe('the report on a dataset', () => {
  const report = qualityOf(readDataset(writeTiny()));
  const pair = (wanted: string) => report.certainty.find(({ what }) => what === wanted);
  const undated = (wanted: string) => report.undated.find(({ what }) => what.startsWith(wanted))?.ids;

  it('counts rows by confidence, and those that rest on one source', () => {
    expect(report.counts.find(({ table }) => table === 'memberships')).toEqual({
      table: 'memberships',
      rows: 6,
      confidence: { high: 6, medium: 0, low: 0 },
      singleSource: 5,
    });
  });

  it('tells certain from possible in the reference year', () => {
    // AAA was seen in 2005 for the last time, BBB was never dated: both may have taken part in 2010.
    expect(pair('UN members in an RCP')).toEqual({ what: 'UN members in an RCP', certain: 0, withPossible: 2 });
    expect(pair('mandates')).toMatchObject({ certain: 6, withPossible: 6 });
  });

  it('names what is not dated', () => {
    expect(undated('memberships without')).toEqual(['BBB--talks--member']);
    expect(undated('actors without')).toEqual(['undated']);
    expect(undated('events without')).toEqual(['some-day']);
    expect(undated('UN members whose part')).toEqual(['AAA', 'BBB']);
  });

  it('compares the counts that sources state with the rows of the year', () => {
    expect(report.compared).toEqual([
      { subject: 'talks', counted: 'members', year: 2010, stated: 12, certain: 0, withPossible: 2 },
    ]);
  });

  it('measures the agreement of two codings', () => {
    expect(report.agreement.map(({ property, observed }) => [property, observed])).toEqual([
      ['strength', 1],
      ['reach', 1],
      ['authority', 0.5],
    ]);
  });

  it('reads as text', () => {
    const text = describeQuality(report);
    expect(text).toMatch(/talks\s+members\s+2010\s+12\s+0\s+2\s+more than the rows/);
    expect(text).toMatch(/1 memberships without any date\n {2}BBB--talks--member/);
  });
});

describe('a stated count', () => {
  const compared = { subject: 'x', counted: 'members', year: 2010, certain: 3, withPossible: 5 };
  it.each([
    [2, 'fewer than the certain rows'],
    [3, 'fits'],
    [5, 'fits'],
    [6, 'more than the rows'],
  ])('of %i against 3 to 5 rows: %s', (stated, verdict) => {
    expect(judge({ ...compared, stated })).toBe(verdict);
  });

  it('says nothing where there are no rows', () => {
    expect(judge({ ...compared, stated: 2, certain: 0, withPossible: 0 })).toBe('no rows');
  });
});

describe('seed/', () => {
  const dataset = realDataset();
  const codebook = readFileSync(path.join(SEED, 'codebook.md'), 'utf8');

  it('has the counts, the agreement, the open questions and the sentences of the brief in its codebook', () => {
    expect(codebook).toBe(describeCodebook(codebook, dataset));
    for (const { name } of Object.values(TABLES)) expect(codebook, name).toContain(`| \`${name}\` |`);
  });

  it('makes two thirds of the UN members in an RCP or inter-regional forum of 2010 certain', () => {
    const { certain, withPossible } = qualityOf(dataset).certainty.at(-1) ?? { certain: 0, withPossible: 1 };
    expect(certain / withPossible).toBeGreaterThanOrEqual(2 / 3);
  });

  it('rests nothing in the cells of migrant rights on general knowledge alone', () => {
    expect(qualityOf(dataset).ungrounded).toEqual([]);
  });
});
