import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { INDEX_FILE } from '../../src/release/release-file.js';
import { scratchFolder } from '../support/scratch.js';
import { startTestService } from '../support/service.js';
import { rawConnection } from '../support/socket.js';

const SECRET = 'only the operator may read this';

let service: Service;
beforeAll(async () => {
  // A secret beside each folder that is served, in a folder of the test's own.
  const root = scratchFolder('served');
  for (const folder of ['releases/1.0.0', 'playground/assets', 'explorer/assets'])
    mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'secret.txt'), SECRET);
  for (const folder of ['releases', 'releases/1.0.0', 'playground', 'explorer'])
    writeFileSync(path.join(root, folder, folder.includes('/') ? 'file.txt' : 'index.html'), 'public');
  writeFileSync(path.join(root, 'releases', '1.0.0', INDEX_FILE), JSON.stringify({ version: '1.0.0', files: [] }));
  mkdirSync(path.join(root, 'releases', 'unfinished'));
  writeFileSync(path.join(root, 'releases', 'unfinished', 'file.txt'), SECRET);
  writeFileSync(path.join(root, 'releases', 'secret.txt'), SECRET);
  writeFileSync(path.join(root, 'releases', '1.0.0', '.hidden'), SECRET);
  writeFileSync(path.join(root, 'explorer', 'secret.txt'), SECRET);
  service = await startTestService({
    releasesDir: path.join(root, 'releases'),
    playgroundDir: path.join(root, 'playground'),
    explorerDir: path.join(root, 'explorer'),
  });
});
afterAll(() => service.close());

/** As it stands: fetch would tidy the address up. */
async function raw(place: string): Promise<string> {
  const text = `GET ${place} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`;
  return (await rawConnection(Number(new URL(service.url).port), text)).ended;
}

const STEPS = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '..%5c',
  '..\\',
  '%252e%252e%252f',
  '..;/',
  './/../',
  '%c0%ae%c0%ae/',
  '....//',
];
const PLACES = [
  '/data/',
  '/data/1.0.0/',
  '/data/latest/',
  '/assets/',
  '/playground/',
  '/playground/assets/',
  '/id/',
  '/questions/',
  '/q/',
  '/cite/',
  '/',
];
const TARGETS = ['secret.txt', '../secret.txt', 'secret.txt%00.csv', 'etc/passwd'];

describe('an address that leads out of its folder', () => {
  it('serves what lies in the folder', async () => {
    expect(await raw('/data/1.0.0/file.txt')).toMatch(/^HTTP\/1\.1 200 [\s\S]*public$/);
    expect(await raw('/playground/index.html')).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each(PLACES)('finds nothing and fails nowhere: %s', async (place) => {
    for (const step of STEPS)
      for (const target of TARGETS)
        for (const depth of [1, 2, 6]) {
          const address = place + step.repeat(depth) + target;
          const answer = await raw(address);
          expect(answer, address).toMatch(/^HTTP\/1\.1 (301|302|400|403|404) /);
          expect(answer, address).not.toContain(SECRET);
          expect(answer, address).not.toMatch(/root:x:|ENOENT|node_modules/);
        }
  });

  it.each([
    '/data/1.0.0/.hidden',
    '/data/secret.txt',
    '/data/unfinished/file.txt',
    '/data/./secret.txt',
    '/data/1.0.0/..',
    '/data//secret.txt',
  ])('shows nothing that is not for showing: %s', async (address) => {
    expect(await raw(address)).not.toContain(SECRET);
  });

  it('is led away to no other host', async () => {
    for (const address of [
      '/data/latest//evil.example',
      '/playground?//evil.example',
      '//evil.example/playground',
      '/data/latest/%2f%2fevil.example',
      '/id//evil.example',
    ]) {
      const location = /\r\nlocation: (.*)\r\n/i.exec(await raw(address))?.[1] ?? '/';
      expect(location, address).toMatch(/^\/(?![/\\])/);
    }
  });
});

describe('a name that is a part of every object', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '%00', '%0d%0aset-cookie:%20a=b', '%F0%9F%8C%8D'])(
    'names nothing here: %s',
    async (name) => {
      for (const address of [
        `/questions/${name}`,
        `/questions/${name}.csv`,
        `/questions/timeline.${name}`,
        `/id/${name}`,
        `/id/agency.${name}`,
        `/q/${name}`,
        `/q/${name}.csv`,
        `/cite.${name}`,
        `/data/${name}/`,
      ]) {
        const answer = await raw(address);
        expect(answer, address).toMatch(/^HTTP\/1\.1 4\d\d /);
        expect(answer, address).not.toMatch(/\r\nset-cookie/i);
      }
    },
  );
});
