import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { TABLES, type TableKey } from '../../src/dataset/tables/index.js';
import { type WrittenRelease, writeRelease } from '../../src/release/release.js';
import type { ReleaseIndex } from '../../src/release/release-file.js';
import { releasesIn } from '../../src/release/shelf.js';
import { realDataset, SEED } from '../support/real.js';
import { scratchFolder } from '../support/scratch.js';
import { writeTiny } from '../support/tiny.js';

const scratch = scratchFolder('releases');

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();
const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const indexOf = (folder: string): ReleaseIndex => JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'));

/** Changes one table of a copy of a dataset, by its lines. */
function copyOf(seed: string, name: string, change: Readonly<Record<string, (lines: string[]) => string[]>>): string {
  const folder = path.join(scratch, name);
  cpSync(seed, folder, { recursive: true });
  for (const [table, edit] of Object.entries(change)) {
    const file = path.join(folder, `${table}.csv`);
    writeFileSync(file, edit(readFileSync(file, 'utf8').split('\n')).join('\n'));
  }
  return folder;
}

const withVersion = (folder: string, version: string): string => {
  const file = path.join(folder, 'datapackage.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
  return folder;
};

describe('a release of the dataset', () => {
  const shelf = path.join(scratch, 'shelf');
  let release: WrittenRelease;
  beforeAll(async () => {
    release = await writeRelease({ seed: SEED, shelf });
  });

  it('is the same to the byte wherever it is written', async () => {
    const other = await writeRelease({ seed: SEED, shelf: path.join(scratch, 'other') });
    expect(filesUnder(other.folder)).toEqual(filesUnder(release.folder));
    for (const file of filesUnder(release.folder))
      expect(digest(path.join(other.folder, file)), file).toBe(digest(path.join(release.folder, file)));
    expect(await writeRelease({ seed: SEED, shelf })).toMatchObject({ changed: false });
  });

  it('has the digest of each file in SHA256SUMS, by path, as sha256sum reads it', () => {
    const lines = readFileSync(path.join(release.folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const sums = lines.map((line) => /^([0-9a-f]{64}) {2}(\S+)$/.exec(line)?.slice(1) as [string, string]);
    const names = sums.map(([, name]) => name);
    expect(names).toEqual([...names].sort());
    expect([...names, 'SHA256SUMS'].sort()).toEqual(filesUnder(release.folder));
    for (const [sum, name] of sums) expect(digest(path.join(release.folder, name)), name).toBe(sum);
  });

  it('lists its files with size, digest and media type in index.json', () => {
    const index = indexOf(release.folder);
    expect(index).toMatchObject({
      version: '0.1.0',
      dataVersion: realDataset().digest,
      created: '2026-11-25',
      license: { name: 'CC0-1.0' },
      since: null,
    });
    const others = ['index.json', 'SHA256SUMS'];
    expect([...index.files.map((file) => file.path), ...others].sort()).toEqual(filesUnder(release.folder));
    for (const file of index.files) {
      expect(statSync(path.join(release.folder, file.path)).size, file.path).toBe(file.bytes);
      expect(digest(path.join(release.folder, file.path)), file.path).toBe(file.sha256);
    }
    const types = Object.fromEntries(index.files.map((file) => [file.path, file.mediaType]));
    expect(types).toMatchObject({
      'datapackage/votes.csv': 'text/csv; charset=utf-8',
      'migration-governance-graph.sqlite': 'application/vnd.sqlite3',
      'migration-governance-graph.gexf': 'application/gexf+xml; charset=utf-8',
      'datapackage/LICENSE': 'text/plain; charset=utf-8',
    });
  });

  it('has the Data Package as it stands in the seed, also as an archive', () => {
    const archive = unzipSync(readFileSync(path.join(release.folder, 'datapackage.zip')));
    for (const name of readdirSync(SEED)) {
      const bytes = readFileSync(path.join(SEED, name));
      expect(readFileSync(path.join(release.folder, 'datapackage', name)).equals(bytes), name).toBe(true);
      expect(bytes.equals(archive[`datapackage/${name}`] as Uint8Array), name).toBe(true);
    }
    expect(Object.keys(archive).length).toBe(readdirSync(SEED).length);
  });

  it('has every row in SQLite, with types, and keys that hold', async () => {
    const { Database } = await initSqlJs();
    const database = new Database(readFileSync(path.join(release.folder, 'migration-governance-graph.sqlite')));
    const { tables } = realDataset();
    const one = (sql: string) => database.exec(sql)[0]?.values[0];
    for (const key of Object.keys(TABLES) as TableKey[])
      expect(one(`SELECT count(*) FROM "${TABLES[key].name.replaceAll('-', '_')}"`), key).toEqual([tables[key].length]);
    expect(one('PRAGMA integrity_check')).toEqual(['ok']);
    expect(database.exec('PRAGMA foreign_key_check')).toEqual([]);
    expect(one(`SELECT typeof(founded), founded FROM organisations WHERE id = 'iom'`)).toEqual(['integer', 1951]);
    const cited = tables.memberships.reduce((sum, row) => sum + row.sources.length, 0);
    expect(one('SELECT count(*) FROM memberships_sources JOIN sources ON sources.id = value')).toEqual([cited]);
    const plan = database.exec(`EXPLAIN QUERY PLAN SELECT * FROM memberships WHERE body = 'colombo-process'`);
    expect(String(plan[0]?.values)).toContain('memberships_by_body');
    expect(one(`SELECT value FROM release WHERE name = 'data_version'`)).toEqual([realDataset().digest]);
    database.close();
  });

  it('has a line of JSON for each node and relationship', () => {
    const lines = (file: string) =>
      readFileSync(path.join(release.folder, 'jsonl', file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    const { tables } = realDataset();
    expect(lines('nodes/State.jsonl')).toHaveLength(tables.states.length);
    const members = lines('edges/MEMBER_OF.jsonl');
    expect(members).toHaveLength(tables.memberships.length);
    expect(members[0]).toMatchObject({ type: 'MEMBER_OF', source: expect.any(String), target: expect.any(String) });
    expect(Object.keys(lines('nodes/Organisation.jsonl')[0])).not.toContain('searchNames');
  });

  it('says that there is no earlier one, and with the next one what was added, changed and withdrawn', async () => {
    expect(readFileSync(path.join(release.folder, 'CHANGES.md'), 'utf8')).toContain('There is no earlier release');
    const seed = copyOf(SEED, 'next', {
      'process-lists': (lines) => [lines[0] as string, ...lines.slice(2)],
      states: (lines) => lines.map((line) => line.replace(',Afghanistan,', ',Afghanistan!,')),
      events: (lines) => [...lines.slice(0, -1), newEvent(lines[0] as string), ''],
    });
    const next = await writeRelease({ seed: withVersion(seed, '0.10.0'), shelf });
    expect(next.index.since).toBe('0.1.0');
    const csv = readFileSync(path.join(next.folder, 'changes.csv'), 'utf8').trimEnd().split('\r\n');
    expect(csv).toHaveLength(4);
    expect(csv[0]).toBe('table,change,id,columns,merged_into');
    expect(csv).toContain('states,changed,AFG,name,');
    expect(csv).toContain('events,added,event-new,,');
    expect(csv.some((line) => line.startsWith('process-lists,withdrawn,'))).toBe(true);
    const text = readFileSync(path.join(next.folder, 'CHANGES.md'), 'utf8');
    expect(text).toContain('Against version 0.1.0.');
    expect(text).toContain('- `AFG`: name');
    expect(releasesIn(shelf).map(({ index }) => index.version)).toEqual(['0.10.0', '0.1.0']);
  });
});

/** A row of events.csv in the order of its columns. */
function newEvent(header: string): string {
  const cells: Record<string, string> = {
    id: 'event-new',
    name: 'New',
    description: 'New.',
    sources: 'src-betts-2010',
  };
  return header
    .trim()
    .split(',')
    .map((column) => cells[column] ?? '')
    .join(',');
}

describe('a release of a small dataset', () => {
  it('leads a withdrawn id to the one it was merged into', async () => {
    const before = writeTiny((tables) => {
      tables.organisations.push({ ...tables.organisations[0], id: 'mover-1951' });
      tables.aliases = tables.aliases.filter((row) => row.kind !== 'retired-id');
    });
    const shelf = path.join(scratch, 'merged');
    const { folder } = await writeRelease({ seed: writeTiny(), shelf, since: before });
    expect(readFileSync(path.join(folder, 'changes.csv'), 'utf8')).toContain(
      'organisations,withdrawn,mover-1951,,mover\r\n',
    );
    expect(readFileSync(path.join(folder, 'CHANGES.md'), 'utf8')).toContain('- `mover-1951`, now `mover`');
  });

  it('is not replaced by another one of the same version unless told so', async () => {
    const shelf = path.join(scratch, 'kept');
    const { folder } = await writeRelease({ seed: writeTiny(), shelf });
    const before = readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8');
    const other = writeTiny((tables) => {
      (tables.states[0] as Record<string, string>).name = 'Elsewhere';
    });
    await expect(writeRelease({ seed: other, shelf })).rejects.toThrow(/holds version 1 with other content.*--force/);
    expect(readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8')).toBe(before);
    expect(await writeRelease({ seed: other, shelf, force: true })).toMatchObject({ changed: true });
    expect(readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8')).not.toBe(before);
    expect(readdirSync(shelf)).toEqual(['1']);
  });

  it('is not written over anything else, nor under a version that names no folder', async () => {
    const out = path.join(scratch, 'strange');
    mkdirSync(out);
    writeFileSync(path.join(out, 'diary.txt'), 'Dear diary');
    await expect(writeRelease({ seed: writeTiny(), shelf: scratch, out })).rejects.toThrow(/holds no release.*--out/);
    expect(existsSync(path.join(out, 'diary.txt'))).toBe(true);
    const named = withVersion(writeTiny(), '../up');
    await expect(writeRelease({ seed: named, shelf: scratch })).rejects.toThrow(/cannot name a folder/);
    await expect(writeRelease({ seed: writeTiny(), shelf: scratch, since: out })).rejects.toThrow(
      /no datapackage.json/,
    );
  });
});
