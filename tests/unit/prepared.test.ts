import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/dataset/content.js';
import { contentIn, prepare } from '../../src/dataset/prepared.js';
import { readDataset } from '../../src/dataset/read.js';
import { writeTiny } from '../support/tiny.js';

const newFile = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'prepared-')), 'prepared.json');
/** What differs from the true content, so that it shows which of the two was taken. */
const MARK = 'taken from what was prepared';
const mark = (file: string): void => {
  const [head = '', ...batches] = readFileSync(file, 'utf8').split('\n');
  const prepared = JSON.parse(head);
  prepared.version.title = MARK;
  writeFileSync(file, [JSON.stringify(prepared), ...batches].join('\n'));
};

describe('a dataset that was prepared', () => {
  it('is the one that is read', async () => {
    const [folder, file] = [writeTiny(), newFile()];
    await prepare(folder, file);
    mark(file);
    const { version, ...rest } = await contentIn(folder, file);
    expect(version.title).toBe(MARK);
    const read = contentOf(readDataset(folder));
    expect(JSON.stringify(rest)).toBe(JSON.stringify({ nodes: read.nodes, edges: read.edges }));
  });

  it.each([
    ['a table changed', (folder: string) => appendFileSync(path.join(folder, 'events.csv'), ' \n')],
    ['a file was added', (folder: string) => writeFileSync(path.join(folder, 'zzz.csv'), 'id\n')],
  ])('is not taken where %s since', async (_case, change) => {
    const [folder, file] = [writeTiny(), newFile()];
    await prepare(folder, file);
    mark(file);
    change(folder);
    const content = await contentIn(folder, file).catch((error: Error) => error);
    expect(JSON.stringify(content)).not.toContain(MARK);
  });

  it('is not taken where it is no whole file, or there is none', async () => {
    const [folder, file] = [writeTiny(), newFile()];
    const read = contentOf(readDataset(folder));
    expect((await contentIn(folder, file)).version).toEqual(read.version);
    writeFileSync(file, '{"key": "');
    expect((await contentIn(folder, file)).version).toEqual(read.version);
    await prepare(folder, file);
    mark(file);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -100));
    expect((await contentIn(folder, file)).version).toEqual(read.version);
  });

  it('leaves it to the reading to tell what is wrong with a folder', async () => {
    await expect(contentIn(path.join(tmpdir(), 'no-such-folder'), newFile())).rejects.toThrow(/is no folder/);
  });
});
