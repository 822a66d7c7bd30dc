import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../src/dataset/finding.js';
import { inspectDataset, readDataset } from '../../src/dataset/read.js';
import { type TinyTables, writeTiny } from '../support/tiny.js';

const findingsIn = (folder: string): string[] => inspectDataset(folder).findings.map(describeFinding);

type Row = Record<string, string | number>;
const row = (rows: Row[], key: string, value: string): Row => {
  const found = rows.find((candidate) => candidate[key] === value);
  if (!found) throw new Error(`no row with ${key} ${value}`);
  return found;
};
const period = (tables: TinyTables, actor: string): Row =>
  tables.mandatePeriods.find((candidate) => String(candidate.mandate).startsWith(`${actor}--`)) as Row;

/** One fault in an otherwise sound dataset, and the one finding that must come of it. */
const FAULTS: readonly [fault: string, change: (tables: TinyTables) => void, finding: RegExp][] = [
  [
    'a missing name',
    ({ organisations }) => Object.assign(row(organisations, 'id', 'agency'), { name: '' }),
    /^organisations\.csv, row 2, column name: must not be empty$/,
  ],
  [
    'an id that is no slug',
    ({ policyFields }) => policyFields.push({ id: 'Labour Law', name: 'x', sources: 'src-a' }),
    /^policy-fields\.csv, row 3, column id: must be a lower-case slug.*"Labour Law"/,
  ],
  [
    'a year that is none',
    ({ organisations }) => Object.assign(row(organisations, 'id', 'agency'), { founded: '50s' }),
    /^organisations\.csv, row 2, column founded: must be a year of four digits \(it is "50s"\)/,
  ],
  [
    'a date that is none',
    ({ memberships }) => Object.assign(memberships[0] as Row, { from: '1991-13' }),
    /^memberships\.csv, row 2, column from: must be YYYY/,
  ],
  [
    'a word outside the vocabulary',
    ({ memberships }) => Object.assign(memberships[0] as Row, { role: 'guest' }),
    /^memberships\.csv, row 2, column role: must be one of member, participant/,
  ],
  [
    'an unknown member',
    ({ memberships }) => Object.assign(memberships[1] as Row, { member: 'BBX' }),
    /^memberships\.csv, row 3, column member: "BBX" is no id in states\.csv.*near: BBB/,
  ],
  [
    'an unknown source',
    ({ gaps }) => Object.assign(gaps[0] as Row, { sources: 'src-b;src-c' }),
    /^gaps\.csv, row 2, column sources: "src-c" is no id in sources\.csv/,
  ],
  [
    'a row twice',
    ({ relations }) => relations.push({ ...(relations[0] as Row) }),
    /^relations\.csv, row 6.*repeats the key .* of row 2$/,
  ],
  [
    'one id in two tables',
    ({ processes }) => processes.push({ ...(processes[1] as Row), id: 'mover' }),
    /^processes\.csv, row 4, column id: "mover" is already an id in organisations\.csv$/,
  ],
  [
    'an end before the beginning',
    ({ processes }) => Object.assign(row(processes, 'id', 'old-talks'), { ended: 1979 }),
    /^processes\.csv, row 3, column ended: 1979 is before the beginning, 1980$/,
  ],
  [
    'an observation outside the spell',
    ({ memberships }) => Object.assign(memberships[4] as Row, { observed: '1986' }),
    /^memberships\.csv, row 6, column observed: 1986 lies outside from and to$/,
  ],
  [
    'a mandate whose id does not fit',
    ({ mandates, mandatePeriods, mandateStatements }) => {
      for (const rows of [mandatePeriods, mandateStatements])
        for (const one of rows) if (String(one.mandate).startsWith('agency--')) one.mandate = 'agency-x';
      Object.assign(mandates[0] as Row, { id: 'agency-x' });
    },
    /^mandates\.csv, row 2, column id: must be "agency--normative-oversight--refugees"$/,
  ],
  [
    'a mandate without a period',
    ({ mandatePeriods }) => mandatePeriods.splice(0, 1),
    /^mandates\.csv, row 2, column id: has no row in mandate-periods\.csv$/,
  ],
  [
    'a mandate without a statement',
    ({ mandateStatements }) => mandateStatements.splice(0, 1),
    /^mandates\.csv, row 2, column id: has no row in mandate-statements\.csv$/,
  ],
  [
    'a denied mandate with a reach',
    (tables) => Object.assign(period(tables, 'mover'), { reach: 'global' }),
    /column reach: must be empty where the mandate is denied$/,
  ],
  [
    'a mandate without a reach',
    (tables) => Object.assign(period(tables, 'office'), { reach: '' }),
    /column reach: must not be empty$/,
  ],
  [
    'lead oversight without supervision',
    (tables) => Object.assign(period(tables, 'agency'), { authority: 'monitoring' }),
    /column strength: primary normative oversight needs supervision.*S2/,
  ],
  [
    'a class that leads',
    (tables) =>
      Object.assign(period(tables, 'talks-as-a-class'), {
        strength: 'primary',
        reach: 'global',
        authority: 'supervision',
        basis_kind: 'act',
      }),
    /column strength: a class of actors holds no lead mandate$/,
  ],
  [
    'periods out of sequence',
    (tables) => Object.assign(period(tables, 'office'), { number: 2 }),
    /column number: periods are numbered from 1/,
  ],
  [
    'a gap whose scope does not fit',
    ({ gaps }) => Object.assign(gaps[0] as Row, { scope: 'system' }),
    /^gaps\.csv, row 2, column scope: "system" does not fit/,
  ],
  [
    'a source that nothing cites',
    ({ sources }) => sources.push({ ...(sources[0] as Row), id: 'src-z' }),
    /^sources\.csv, row 4, column id: no row of the dataset rests on this source$/,
  ],
  [
    'a source id without its prefix',
    ({ sources, gaps }) => {
      sources.push({ ...(sources[0] as Row), id: 'report' });
      Object.assign(gaps[1] as Row, { sources: 'report' });
    },
    /^sources\.csv, row 4, column id: must begin with src-$/,
  ],
  [
    'a retired id that is still in use',
    ({ aliases }) => Object.assign(aliases[0] as Row, { alias: 'agency' }),
    /^aliases\.csv, row 2, column alias: "agency" is still the id of a row$/,
  ],
];

describe('validation of a dataset', () => {
  it('finds nothing in a sound one', () => {
    expect(findingsIn(writeTiny())).toEqual([]);
  });

  it.each(FAULTS)('finds %s, and nothing else', (_fault, change, finding) => {
    const findings = findingsIn(writeTiny(change));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(finding);
  });

  it('finds a missing file, a missing and a strange column, and a row of the wrong length', () => {
    const folder = writeTiny();
    const edit = (file: string, change: (text: string) => string) =>
      writeFileSync(path.join(folder, file), change(readFileSync(path.join(folder, file), 'utf8')));
    rmSync(path.join(folder, 'relations.csv'));
    edit('states.csv', (text) => text.replace('iso2', 'iso'));
    edit('policy-fields.csv', (text) => `${text}one-cell\n`);
    edit('datapackage.json', (text) => text.replace('"referenceYear":2010', '"referenceYear":"soon"'));
    expect(findingsIn(folder).join('\n')).toMatch(
      /datapackage\.json, column referenceYear[\s\S]*relations\.csv: the file is missing[\s\S]*policy-fields\.csv, row 3: has 1 cells[\s\S]*states\.csv, row 1, column iso2: the column is missing[\s\S]*column iso: is not a column/,
    );
  });

  it('lists every finding, not the first alone', () => {
    const folder = writeTiny(({ organisations }) => {
      for (const one of organisations) one.founded = 'x';
    });
    expect(findingsIn(folder)).toHaveLength(6);
  });

  it('says that a folder is none', () => {
    expect(findingsIn('/nowhere/at/all')).toEqual(['/nowhere/at/all: is no folder']);
  });

  it('gives the same content the same version, and another content another', () => {
    const version = (change?: (tables: TinyTables) => void) => readDataset(writeTiny(change)).digest;
    expect(version()).toBe(version());
    expect(version((tables) => tables.aliases.pop())).not.toBe(version());
  });
});
