import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/dataset/content.js';
import { contentRead, prepare, preparedOf } from '../../src/dataset/prepared.js';
import { readDataset } from '../../src/dataset/read.js';
import { scratchFolder } from '../support/scratch.js';
import { writeTiny } from '../support/tiny.js';

const newFolder = (): string => scratchFolder('prepared');
/** In place of an engine: the graph is the content as JSON. */
const asJson = async (content: object, file: string) => writeFileSync(file, JSON.stringify(content));

async function prepared() {
  const [dataset, folder] = [writeTiny(), newFolder()];
  await prepare(dataset, folder, asJson);
  const saved = preparedOf(dataset, folder);
  if (!saved) throw new Error('What was prepared is not taken.');
  return { dataset, folder, ...saved };
}

describe('a dataset that was prepared', () => {
  it('is the graph that is taken, with the version of the dataset', async () => {
    const { dataset, version, file } = await prepared();
    const read = contentOf(readDataset(dataset));
    expect(version).toEqual(read.version);
    expect(readFileSync(file, 'utf8')).toBe(JSON.stringify(read));
  });

  it.each([
    ['a table changed', (dataset: string) => appendFileSync(path.join(dataset, 'events.csv'), ' \n')],
    ['a file was added', (dataset: string) => writeFileSync(path.join(dataset, 'zzz.csv'), 'id\n')],
    ['the graph changed', (_: string, file: string) => appendFileSync(file, ' ')],
    ['the graph was cut off', (_: string, file: string) => writeFileSync(file, readFileSync(file).subarray(0, 100))],
    ['its note was cut off', (_: string, file: string) => writeFileSync(path.join(file, '../note.json'), '{"key": "')],
  ])('is not taken where %s since', async (_case, change) => {
    const { dataset, folder, file } = await prepared();
    change(dataset, file);
    expect(preparedOf(dataset, folder)).toBeUndefined();
  });

  it('is not taken where there is none, or for another folder', async () => {
    const { dataset, folder } = await prepared();
    expect(preparedOf(dataset, newFolder())).toBeUndefined();
    expect(preparedOf(path.join(newFolder(), 'no-such-folder'), folder)).toBeUndefined();
  });

  it('takes the place of the one before, and leaves it where it cannot be made', async () => {
    const { dataset, folder, file } = await prepared();
    appendFileSync(path.join(dataset, 'zzz.csv'), 'id\n');
    await expect(prepare(dataset, folder, async () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
    expect(JSON.parse(readFileSync(file, 'utf8')).version).toBeDefined();
    await prepare(dataset, folder, asJson);
    expect(preparedOf(dataset, folder)?.file).toBe(file);
  });

  it('leaves it to the reading to tell what is wrong with a folder', async () => {
    await expect(contentRead(path.join(newFolder(), 'no-such-folder'))).rejects.toThrow(/is no folder/);
  });
});
