import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentOf } from '../../src/dataset/content.js';
import { readDataset } from '../../src/dataset/read.js';
import { TABLES, type TableKey } from '../../src/dataset/tables/index.js';
import type { GraphContent } from '../../src/graph/engine.js';
import { scratchFolder } from './scratch.js';
import { tinyRecords } from './tiny.records.js';

type Cells = Record<string, string | number>;
export type TinyTables = Record<TableKey, Cells[]>;

const mandate = (actor: string, area: string, strength: string, more: Cells = {}) => {
  const id = `${actor}--normative-oversight--${area}`;
  const denied = strength === 'none-stated';
  return {
    mandates: { id, actor, function: 'normative-oversight', issue_area: area, reason: 'Made up for the tests.' },
    mandatePeriods: {
      mandate: id,
      number: 1,
      strength,
      reach: denied ? '' : 'global',
      authority: denied ? '' : 'monitoring',
      basis: denied ? '' : 'Charter',
      basis_kind: 'act',
      ...more,
    },
    mandateStatements: {
      id: `${id}--1`,
      mandate: id,
      strength,
      evidence: 'It says so.',
      sources: 'src-b',
      locator: 'p. 1',
    },
  };
};

/**
 * The smallest world that shows each case: an agency that leads for all, a committee that leads for
 * parties only, partial mandates of a body and of its part, a denial, gaps of each scope, a merged
 * id, dated and undated members, an observer.
 */
export function tinyTables(): TinyTables {
  const mandates = [
    mandate('agency', 'refugees', 'primary', { from: 1950, authority: 'supervision' }),
    mandate('committee', 'migrant-rights', 'primary', { from: 2004, reach: 'parties-only', authority: 'supervision' }),
    mandate('council', 'migrant-rights', 'partial', { from: 2006 }),
    mandate('office', 'migrant-rights', 'partial', { from: 1993 }),
    mandate('mover', 'migrant-rights', 'none-stated', { observed: 2010, basis_kind: 'practice' }),
    mandate('talks-as-a-class', 'migrant-rights', 'none-stated', { observed: 2010, basis_kind: 'practice' }),
  ];
  const cited = { sources: 'src-a' };
  return {
    sources: [
      { id: 'src-a', title: 'Äußerer Bericht', kind: 'treaty', grade: 'high', year: 2001 },
      { id: 'src-b', title: 'Brief', kind: 'working-paper', grade: 'medium', year: 2010 },
    ],
    functions: [
      {
        id: 'normative-oversight',
        name: 'Normative oversight',
        description: 'Watching.',
        gap_stated: 'None.',
        ...cited,
      },
      { id: 'forum-for-dialogue', name: 'Forum for dialogue', description: 'Talking.', gap_stated: 'None.', ...cited },
    ],
    issueAreas: [
      { id: 'migrant-rights', name: 'Migrant rights', description: 'Rights.', ...cited },
      {
        id: 'refugees',
        name: 'Refugees',
        description: 'Refuge.',
        good_type: 'public',
        expected_level: 'multilateral',
        ...cited,
      },
      { id: 'remittances', name: 'Remittances', description: 'Money.', ...cited },
    ],
    policyFields: [{ id: 'labour-law', name: 'Labour law', description: 'Work.', ...cited }],
    instruments: [
      {
        id: 'convention-1990',
        name: 'Convention',
        kind: 'convention',
        binding: 'yes',
        adopted: '1990-12-18',
        policy_fields: 'labour-law',
        records_until: 2015,
        description: 'Protects.',
        ...cited,
      },
      {
        id: 'compact-2018',
        name: 'Compact',
        kind: 'compact',
        binding: 'no',
        adopted: '2018',
        description: 'Frames.',
        ...cited,
      },
    ],
    states: [
      { id: 'AAA', iso2: 'AA', name: 'Ålandia', un_member_since: 1945, un_region: 'Europe', ...cited },
      { id: 'BBB', iso2: 'BB', name: 'Bergland', un_member_since: 1991, un_region: 'Asia', ...cited },
      { id: 'CCC', name: 'Costa', ...cited },
    ],
    organisations: [
      {
        id: 'agency',
        name: 'Agency',
        abbreviation: 'AG',
        kind: 'un-agency',
        founded: 1950,
        description: 'Helps.',
        seat_country: 'AAA',
        ...cited,
      },
      { id: 'committee', name: 'Committee', kind: 'treaty-body', founded: 2004, description: 'Examines.', ...cited },
      { id: 'council', name: 'Council', kind: 'un-organ', founded: 2006, description: 'Discusses.', ...cited },
      { id: 'office', name: 'Office', kind: 'un-secretariat', founded: 1993, description: 'Serves.', ...cited },
      {
        id: 'mover',
        name: 'Mover',
        kind: 'intergovernmental-organisation',
        founded: 1951,
        description: 'Moves.',
        ...cited,
      },
      { id: 'undated', name: 'Undated', kind: 'intergovernmental-organisation', description: 'Exists.', ...cited },
    ],
    processes: [
      {
        id: 'talks',
        name: 'Talks',
        kind: 'regional-consultative-process',
        region: 'Europe',
        founded: 1991,
        status: 'active',
        issue_areas: 'migrant-rights;refugees',
        description: 'Talk.',
        ...cited,
      },
      {
        id: 'old-talks',
        name: 'Old talks',
        kind: 'regional-consultative-process',
        founded: 1980,
        ended: 1990,
        description: 'Talked.',
        ...cited,
      },
    ],
    actorClasses: [{ id: 'talks-as-a-class', name: 'Talks as a class', description: 'All talks.', ...cited }],
    memberships: [
      {
        member: 'AAA',
        body: 'talks',
        role: 'member',
        from: '1991-05',
        observed: '2005',
        basis: 'dated-source',
        ...cited,
      },
      { member: 'BBB', body: 'talks', role: 'member', basis: 'undated-source', ...cited },
      { member: 'CCC', body: 'talks', role: 'observer', observed: '2010', basis: 'dated-source', ...cited },
      {
        member: 'mover',
        body: 'talks',
        role: 'partner',
        observed: '2010',
        basis: 'dated-source',
        sources: 'src-a;src-b',
      },
      { member: 'AAA', body: 'old-talks', role: 'member', from: '1980', to: '1985', basis: 'dated-source', ...cited },
      { member: 'AAA', body: 'mover', role: 'member', from: '1951', basis: 'dated-source', ...cited },
    ],
    relations: [
      { from: 'office', type: 'PART_OF', to: 'council', since: '2006', ...cited },
      { from: 'mover', type: 'SECRETARIAT_OF', to: 'talks', ...cited },
      { from: 'old-talks', type: 'SUCCEEDED_BY', to: 'talks', since: '1991', ...cited },
      { from: 'committee', type: 'SUPERVISES', to: 'convention-1990', since: '2004', ...cited },
    ],
    aliases: [
      { alias: 'mover-1951', of: 'mover', kind: 'retired-id' },
      { alias: 'Déménageur', of: 'mover', kind: 'other-language', ...cited },
    ],
    mandates: mandates.map((coded) => coded.mandates),
    mandatePeriods: mandates.map((coded) => coded.mandatePeriods),
    mandateStatements: mandates.map((coded) => coded.mandateStatements),
    gaps: [
      {
        id: 'gap-cell',
        function: 'normative-oversight',
        issue_area: 'migrant-rights',
        scope: 'cell',
        kind: 'absence',
        description: 'Nobody watches.',
        stated_by: 'Somebody',
        stated_year: 2010,
        reason: 'Names both.',
        sources: 'src-b',
        locator: 'p. 2',
      },
      {
        id: 'gap-function',
        function: 'forum-for-dialogue',
        scope: 'function',
        kind: 'participation',
        description: 'Not all talk.',
        stated_by: 'Somebody',
        stated_year: 2010,
        closed_year: 2016,
        reason: 'Names one.',
        sources: 'src-b',
      },
      {
        id: 'gap-system',
        scope: 'system',
        kind: 'adequacy',
        description: 'Incoherent.',
        stated_by: 'Somebody',
        reason: 'Names none.',
        sources: 'src-b',
      },
    ],
    ...tinyRecords(),
  };
}

const csvCell = (value: string | number | undefined): string => {
  const text = value === undefined ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Writes a dataset folder; the change gets the tables before they are written. */
export function writeTiny(change: (tables: TinyTables) => void = () => {}): string {
  const tables = tinyTables();
  change(tables);
  const folder = scratchFolder('tiny-seed');
  for (const [key, rows] of Object.entries(tables) as [TableKey, Cells[]][]) {
    const columns = Object.keys(TABLES[key].fields);
    const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
    writeFileSync(
      path.join(folder, `${TABLES[key].name}.csv`),
      `${lines.map((line) => line.map(csvCell).join(',')).join('\n')}\n`,
    );
  }
  const descriptor = {
    name: 'tiny',
    title: 'Tiny',
    version: '1',
    created: '2026-01-01',
    referenceYear: 2010,
    latestYear: 2025,
  };
  const licenses = [{ name: 'CC0-1.0', title: 'CC0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }];
  writeFileSync(path.join(folder, 'datapackage.json'), JSON.stringify({ ...descriptor, licenses }));
  return folder;
}

/** The tiny dataset, ready for an engine. */
export const tinyContent = (change?: (tables: TinyTables) => void): GraphContent =>
  contentOf(readDataset(writeTiny(change)));
