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
    ({ policyFields }) => policyFields.push({ id: 'Labour Law', name: 'x', description: 'x', sources: 'src-a' }),
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
    'a code that is a pattern',
    ({ states }) => Object.assign(states[0] as Row, { iso2: '^AA$' }),
    /^states\.csv, row 2, column iso2: must be an ISO 3166-1 alpha-2 code such as MX/,
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
    'an observation outside a relation',
    ({ relations }) => Object.assign(relations[0] as Row, { observed: '2005' }),
    /^relations\.csv, row 2, column observed: 2005 lies outside since and until$/,
  ],
  [
    'a mandate whose id does not fit',
    ({ mandates, mandatePeriods, mandateStatements, doubleCodings, codings }) => {
      for (const rows of [mandatePeriods, mandateStatements, doubleCodings])
        for (const one of rows) if (String(one.mandate).startsWith('agency--')) one.mandate = 'agency-x';
      for (const one of codings) if (String(one.subject).startsWith('agency--')) one.subject = 'agency-x';
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
  [
    'a withdrawn id that is in use',
    ({ withdrawn }) => Object.assign(withdrawn[0] as Row, { id: 'agency' }),
    /^withdrawn\.csv, row 2, column id: "agency" is already an id in organisations\.csv$/,
  ],
  [
    'a withdrawn id that was merged',
    ({ withdrawn }) => Object.assign(withdrawn[0] as Row, { id: 'mover-1951' }),
    /^withdrawn\.csv, row 2, column id: "mover-1951" leads to another thing in aliases\.csv$/,
  ],
  [
    'an entry into force before adoption',
    ({ instruments }) => Object.assign(row(instruments, 'id', 'convention-1990'), { in_force: '1989' }),
    /^instruments\.csv, row 2, column in_force: 1989 is before adoption, 1990-12-18$/,
  ],
  [
    'records that end before adoption',
    ({ instruments }) => Object.assign(row(instruments, 'id', 'convention-1990'), { records_until: 1980 }),
    /^instruments\.csv, row 2, column records_until: 1980 is before adoption/,
  ],
  [
    'an action before adoption',
    ({ treatyActions }) => Object.assign(treatyActions[0] as Row, { date: '1989' }),
    /^treaty-actions\.csv, row 2, column date: 1989 is before the adoption in 1990$/,
  ],
  [
    'a denunciation that bears no date',
    ({ treatyActions }) => Object.assign(treatyActions[3] as Row, { date: '' }),
    /^treaty-actions\.csv, row 5, column date: a denunciation needs a date$/,
  ],
  [
    'two aliases that differ by case alone',
    ({ aliases }) => aliases.push({ alias: 'MOVER-1951', of: 'mover', kind: 'acronym', sources: 'src-a' }),
    /^aliases\.csv, row 4, column alias: differs too little from another row/,
  ],
  [
    'an unknown action',
    ({ treatyActions }) => Object.assign(treatyActions[0] as Row, { action: 'nod' }),
    /^treaty-actions\.csv, row 2, column action: must be one of signature, ratification/,
  ],
  [
    'a vote that is derived',
    ({ votes }) => Object.assign(votes[0] as Row, { basis: 'derived' }),
    /^votes\.csv, row 2, column basis: only an absence can be derived$/,
  ],
  [
    'a state that votes twice',
    ({ votes }) => votes.push({ ...(votes[0] as Row), vote: 'no' }),
    /^votes\.csv, row 6, column ballot\+state: repeats the key "ballot-one, AAA" of row 2$/,
  ],
  [
    'an event about nothing known',
    ({ events }) => Object.assign(events[1] as Row, { about: 'tallks' }),
    /^events\.csv, row 3, column about: "tallks" is no id in organisations\.csv.*near: talks/,
  ],
  [
    'a chapter out of place',
    ({ chapters }) => Object.assign(chapters[0] as Row, { position: 3 }),
    /^chapters\.csv, row 2, column id: must be "book-2011--chapter-3"$/,
  ],
  [
    'a claim without its prefix',
    ({ claims, briefSentences }) => {
      Object.assign(claims[0] as Row, { id: 'timeline-agency' });
      Object.assign(briefSentences[0] as Row, { rows: 'agency-founded' });
    },
    /^claims\.csv, row 2, column id: must begin with claim-$/,
  ],
  [
    'a claim without a place',
    ({ claims }) => Object.assign(claims[0] as Row, { locator: '' }),
    /^claims\.csv, row 2, column locator: must not be empty$/,
  ],
  [
    'a scenario without its prefix',
    ({ scenarios, hypotheticalMandates }) => {
      Object.assign(scenarios[1] as Row, { id: 'talk-more' });
      Object.assign(hypotheticalMandates[2] as Row, { scenario: 'talk-more' });
    },
    /^scenarios\.csv, row 3, column id: must begin with scenario-$/,
  ],
  [
    'a scenario that supposes nothing',
    ({ hypotheticalMandates }) => hypotheticalMandates.splice(2, 1),
    /^scenarios\.csv, row 3, column id: has no row in hypothetical-mandates\.csv$/,
  ],
  [
    'a hypothesis out of place',
    ({ hypotheticalMandates }) => Object.assign(hypotheticalMandates[1] as Row, { number: 3 }),
    /^hypothetical-mandates\.csv, row 3, column number: must be 2, one after another in each scenario$/,
  ],
  [
    'a hypothesis with two holders',
    ({ hypotheticalMandates }) => Object.assign(hypotheticalMandates[1] as Row, { new_actor: 'Another' }),
    /^hypothetical-mandates\.csv, row 3, column new_actor: must be empty where, and only where, actor names/,
  ],
  [
    'a hypothesis made twice',
    ({ hypotheticalMandates }) =>
      hypotheticalMandates.splice(2, 0, { ...(hypotheticalMandates[1] as Row), number: 3, reach: 'regional' }),
    /^hypothetical-mandates\.csv, row 4, column issue_area: repeats a mandate of this scenario/,
  ],
  [
    'a hypothesis that denies',
    ({ hypotheticalMandates }) => Object.assign(hypotheticalMandates[0] as Row, { strength: 'none-stated' }),
    /^hypothetical-mandates\.csv, row 2, column strength: must be one of primary, partial, contested/,
  ],
  [
    'a hypothesis without a passage',
    ({ hypotheticalMandates }) => Object.assign(hypotheticalMandates[0] as Row, { passage: '' }),
    /^hypothetical-mandates\.csv, row 2, column passage: must not be empty$/,
  ],
  [
    'a sentence that no row carries',
    ({ briefSentences }) => Object.assign(briefSentences[1] as Row, { rows: '' }),
    /^brief-sentences\.csv, row 3, column rows: must not be empty$/,
  ],
  [
    'a sentence left out',
    ({ briefSentences }) => Object.assign(briefSentences[1] as Row, { number: 3 }),
    /^brief-sentences\.csv, row 3, column number: must be 2/,
  ],
  [
    'a coding outside its scheme',
    ({ codings }) => Object.assign(codings[0] as Row, { value: 'galactic' }),
    /^codings\.csv, row 2, column value: "galactic" is no level: multilateral/,
  ],
  [
    'a topic where no service is provided',
    ({ codings }) => Object.assign(codings[2] as Row, { scheme: 'topic', value: 'protection' }),
    /^codings\.csv, row 4, column scheme: only service provision is coded by topic$/,
  ],
  [
    'a second coding without a reach',
    ({ doubleCodings }) => Object.assign(doubleCodings[0] as Row, { second_reach: '' }),
    /^double-codings\.csv, row 2, column second_reach: must be empty where, and only where, the mandate is denied$/,
  ],
  [
    'a difference that nobody settled',
    ({ doubleCodings }) => Object.assign(doubleCodings[0] as Row, { settlement: '' }),
    /^double-codings\.csv, row 2, column settlement: must say how a difference was settled/,
  ],
  [
    'an external id of another form',
    ({ externalIds }) => Object.assign(externalIds[0] as Row, { value: 'https://example.org/Q1' }),
    /^external-ids\.csv, row 2, column value: .* does not look like a wikidata id$/,
  ],
  [
    'a count that is none',
    ({ statedCounts }) => Object.assign(statedCounts[0] as Row, { count: 'a dozen' }),
    /^stated-counts\.csv, row 2, column count: must be a whole number \(it is "a dozen"\)$/,
  ],
  [
    'a membership in a body that had ended',
    ({ memberships }) => Object.assign(memberships[4] as Row, { from: '1995', to: '' }),
    /^memberships\.csv, row 6, column from: holds in no year in which both ends existed$/,
  ],
  [
    'a membership seen before it can have held',
    ({ memberships }) => Object.assign(memberships[0] as Row, { not_before: 1995 }),
    /^memberships\.csv, row 2, column not_before: 1991 lies before it$/,
  ],
  [
    'a relation between things of different times',
    ({ relations }) =>
      relations.push({ from: 'mover', type: 'SUPPORTS', to: 'old-talks', since: '1999', sources: 'src-a' }),
    /^relations\.csv, row 6, column since: holds in no year in which both ends existed$/,
  ],
  [
    'a mandate from before its actor',
    ({ mandatePeriods }) =>
      Object.assign(period({ mandatePeriods } as TinyTables, 'committee'), { from: 1990, to: 1999 }),
    /^mandate-periods\.csv, row 3, column from: holds in no year in which the actor existed$/,
  ],
  [
    'a thing that stands alone',
    ({ organisations }) =>
      organisations.push({
        id: 'hermit',
        name: 'Hermit',
        kind: 'ngo',
        description: 'Alone.',
        sources: 'src-a',
      }),
    /^organisations\.csv, row 8, column id: no other row names it$/,
  ],
];

describe('validation of a dataset', () => {
  it('tells aliases in other scripts apart', () => {
    const folder = writeTiny(({ aliases }) => {
      for (const alias of ['Переселенец', '移动者']) aliases.push({ alias, of: 'mover', kind: 'other-language' });
    });
    expect(findingsIn(folder)).toEqual([]);
  });

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
