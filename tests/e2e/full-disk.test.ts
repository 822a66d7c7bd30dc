import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { runCommand } from '../support/command.js';
import { freePort } from '../support/neo4j.js';
import { eventually, post } from '../support/service.js';
import { smallDisk } from '../support/small-disk.js';
import { writeTiny } from '../support/tiny.js';

const MEGABYTE = 1_048_576;
const disk = smallDisk(4 * MEGABYTE);
const QUESTION = '{ organisations { totalCount edges { node { id name } } } }';
if ('reason' in disk) process.stderr.write(`\nSkipped the tests of a full disk: ${disk.reason}\n`);

describe.runIf(!('reason' in disk))('a full disk', () => {
  const { folder, fill, unmount } = disk as Exclude<typeof disk, { reason: string }>;
  const shelf = path.join(folder, 'releases');
  afterAll(() => unmount());

  /** Everything that is on the disk, with its content; a file that only fills it apart. */
  const contents = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name !== 'filling' && statSync(path.join(folder, name)).isFile())
        .map((name) => [
          name,
          createHash('sha256')
            .update(readFileSync(path.join(folder, name)))
            .digest('hex'),
        ]),
    );

  const release = (seed: string, ...args: string[]) =>
    runCommand('cli/release.js', { SEED_DIR: seed, RELEASES_DIR: shelf }, args).ended;
  function ofVersion(version: string): string {
    const seed = writeTiny();
    const file = path.join(seed, 'datapackage.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
    return seed;
  }

  it('takes no release; those that stand on it stay whole', async () => {
    const first = await release(ofVersion('1.0.0'));
    expect(first.output).toMatch(/version 1\.0\.0/);
    const before = contents();
    fill(100_000);
    for (const args of [[], ['--force']]) {
      const { code, output } = await release(ofVersion('1.1.0'), ...args);
      expect(code).toBe(1);
      expect(output).toMatch(/no space/i);
      expect(output).not.toMatch(/\bat .*\.js:\d+/);
      expect(contents()).toEqual(before);
      expect(readdirSync(shelf)).toEqual(['1.0.0']);
    }
  });

  describe('that the log of the service lies on', () => {
    let child: ReturnType<typeof spawn>;
    let url: string;
    beforeAll(async () => {
      fill();
      const port = await freePort();
      const log = openSync(path.join(folder, 'service.log'), 'a');
      child = spawn(process.execPath, [path.join(PACKAGE_ROOT, 'dist', 'src', 'main.js')], {
        env: {
          PATH: process.env.PATH,
          PORT: String(port),
          SEED_DIR: writeTiny(),
          LOG_LEVEL: 'trace',
          RELEASES_DIR: shelf,
        },
        stdio: ['ignore', log, log],
      });
      closeSync(log);
      url = `http://127.0.0.1:${port}`;
      await eventually('it answers', async () => {
        if (child.exitCode !== null) throw new Error(`The service ended with code ${child.exitCode}.`);
        return fetch(`${url}/healthz`).then(
          (response) => response.ok,
          () => false,
        );
      });
    });
    afterAll(async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await ended;
      }
    });

    it('stops no answer', async () => {
      for (let times = 0; times < 200; times++) {
        const { status, body } = await post(url, QUESTION);
        expect(status).toBe(200);
        expect(body.data.organisations.totalCount).toBe(6);
      }
      // What goes wrong is logged as well.
      expect((await post(url, '{ nothing }')).status).toBe(400);
      expect((await fetch(`${url}/data/1.0.0/index.json`)).status).toBe(200);
      expect(child.exitCode).toBeNull();
    });
  });
});
