import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { writeRelease } from '../../src/release/release.js';
import type { ReleaseIndex } from '../../src/release/release-file.js';
import { scratchFolder } from '../support/scratch.js';
import { startTestService } from '../support/service.js';
import { writeTiny } from '../support/tiny.js';

const shelf = scratchFolder('shelf');
let service: Service;
beforeAll(async () => {
  service = await startTestService({ releasesDir: shelf });
});
afterAll(() => service.close());

const get = (place: string, headers: Record<string, string> = {}) =>
  fetch(`${service.url}/data${place}`, { headers: { 'accept-encoding': 'identity', ...headers }, redirect: 'manual' });
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('/data/', () => {
  it('says how to build a release while there is none', async () => {
    const page = await get('/', BROWSER);
    expect(page.status).toBe(404);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('npm run release');
    const answer = await get('/');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ errors: [{ message: expect.stringContaining('npm run release') }] });
    expect((await get('/latest/index.json')).status).toBe(404);
  });

  describe('with a release', () => {
    let index: ReleaseIndex;
    beforeAll(async () => {
      index = (await writeRelease({ seed: writeTiny(), shelf })).index;
    });

    it('lists it, as a page and as JSON', async () => {
      const page = await get('/', BROWSER);
      expect(page.status).toBe(200);
      expect(page.headers.get('vary')).toMatch(/accept/i);
      expect(await page.text()).toContain('href="/data/1/"');
      const { files: _files, ...facts } = index;
      expect(await (await get('/')).json()).toEqual({
        releases: [{ ...facts, url: '/data/1/', index: '/data/1/index.json' }],
      });
      expect((await get('')).headers.get('location')).toBe('/data/');
    });

    it('shows its files, as a page and as JSON', async () => {
      const text = await (await get('/1/', BROWSER)).text();
      for (const file of index.files) expect(text).toContain(`href="/data/1/${file.path}"`);
      expect(text).toContain('"@type":"Dataset"');
      expect(await (await get('/1/')).json()).toEqual(index);
    });

    it('serves each file as it was written, with its type, for caches to keep', async () => {
      for (const file of index.files) {
        const response = await get(`/1/${file.path}`);
        const bytes = Buffer.from(await response.arrayBuffer());
        expect(createHash('sha256').update(bytes).digest('hex'), file.path).toBe(file.sha256);
        expect(response.headers.get('content-type'), file.path).toBe(file.mediaType);
        expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      }
    });

    it('serves a part of a file, also to a client that takes it compressed', async () => {
      const response = await get('/1/tiny.gexf', { range: 'bytes=0-4', 'accept-encoding': 'gzip' });
      expect(response.status).toBe(206);
      expect(response.headers.get('content-range')).toMatch(/^bytes 0-4\/\d+$/);
      expect(await response.text()).toBe('<?xml');
      expect((await get('/1/tiny.gexf', { range: 'bytes=99999999-' })).status).toBe(416);
    });

    it('leads from latest to the newest version, and keeps nothing of that', async () => {
      const response = await get('/latest/jsonl/nodes/State.jsonl');
      expect(response.status).toBe(302);
      expect(response.headers.get('location')).toBe('/data/1/jsonl/nodes/State.jsonl');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect((await get('/latest')).headers.get('location')).toBe('/data/1/');
    });

    it('serves nothing else', async () => {
      mkdirSync(path.join(shelf, '.1.part-7'), { recursive: true });
      writeFileSync(path.join(shelf, '.1.part-7', 'half.csv'), 'half');
      const places = [
        '/2/',
        '/1/nothing.csv',
        '/.1.part-7/half.csv',
        '/1/..%2f..%2fetc%2fpasswd',
        '/1/%2e%2e/.1.part-7/half.csv',
      ];
      for (const place of places) {
        const response = await get(place);
        expect([403, 404], place).toContain(response.status);
        expect(await response.json()).toMatchObject({ errors: [expect.anything()] });
      }
    });
  });
});
