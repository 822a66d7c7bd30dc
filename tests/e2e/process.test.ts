import { execFile } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { NODE_OPTIONS } from '../../scripts/node-options.mjs';
import { PACKAGE_ROOT } from '../../src/config.js';
import { runCommand } from '../support/command.js';
import { eventually, post } from '../support/service.js';
import { writeTiny } from '../support/tiny.js';

const brokenSeed = (): string =>
  writeTiny((tables) => {
    for (const row of tables.organisations) if (row.id === 'agency') row.founded = 'nineteen-fifty';
  });

describe('the process', () => {
  it('starts on the real dataset, answers, and stops cleanly on SIGTERM', async () => {
    const run = runCommand('main.js', { PORT: '0' });
    await eventually('it prints where it listens', async () => /playground +http/.test(run.output()));
    const url = /GraphQL +(http:\S+)\/graphql/.exec(run.output())?.[1] as string;
    expect(run.output()).toMatch(new RegExp(`explorer +${url}/\n +playground +${url}/playground/\n`));
    expect((await post(url, '{ organisation(id: "iom") { name } }')).body.data.organisation.name).toContain(
      'Migration',
    );
    run.child.kill('SIGTERM');
    expect(await run.ended).toMatchObject({ code: 0 });
  });

  it('starts from a bundle of which everything was compiled before', async () => {
    const program = `
      import { BUNDLE, loadScript } from ${JSON.stringify(pathToFileURL(path.join(PACKAGE_ROOT, 'dist', 'src', 'bundle.js')).href)};
      const loaded = new Map();
      const service = await loadScript(BUNDLE, loaded).served;
      await service.close();
      for (const [file, { script }] of loaded) console.log('loaded', file, script.cachedDataRejected);`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...NODE_OPTIONS, '--input-type=module', '--eval', program],
      {
        env: { PATH: process.env.PATH, PORT: '0' },
      },
    );
    const lines = stdout.split('\n').filter((line) => line.startsWith('loaded'));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => !line.endsWith(' false'))).toEqual([]);
  });

  it('logs one line of JSON for each request, with its id and without the text of the question', async () => {
    const run = runCommand('main.js', { PORT: '0', SEED_DIR: writeTiny() });
    await eventually('it prints where it listens', async () => /playground +http/.test(run.output()));
    const url = /GraphQL +(http:\S+)\/graphql/.exec(run.output())?.[1] as string;
    const { headers } = await post(url, 'query ($t: String!) { search(text: $t) { totalCount } }', {
      t: 'a private matter',
    });
    await eventually('the request is logged', async () => run.output().includes('request completed'));
    run.child.kill('SIGINT');
    const { code, output } = await run.ended;
    expect(code).toBe(0);
    const lines = output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
    expect(lines.some((line) => line.reqId === headers.get('x-request-id'))).toBe(true);
    expect(output).not.toContain('a private matter');
  });

  it('refuses a broken dataset, naming file, row and column', async () => {
    const { code, output } = await runCommand('main.js', { PORT: '0', SEED_DIR: brokenSeed() }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(
      /organisations\.csv, row 2, column founded: must be a year of four digits \(it is "nineteen-fifty"\)/,
    );
    expect(output).not.toMatch(/at .*\.js:\d+/);
  });

  it('refuses a seed folder that is not there', async () => {
    const { code, output } = await runCommand('main.js', { PORT: '0', SEED_DIR: '/nowhere/seed' }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/\/nowhere\/seed: is no folder/);
  });

  it('says that the port is in use, and by which variable to change it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, output } = await runCommand('main.js', { PORT: String(port), SEED_DIR: writeTiny() }).ended;
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`PORT: ${port} is in use on 127.0.0.1`);
  });

  it('says which variable is wrong', async () => {
    const { code, output } = await runCommand('main.js', { PORT: 'http' }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/PORT must be a whole number/);
  });
});

describe('npm run validate', () => {
  it('counts the rows of a sound folder', async () => {
    const { code, output } = await runCommand('cli/validate.js', {}, [writeTiny()]).ended;
    expect(code).toBe(0);
    expect(output).toMatch(/\d+ rows in 35 tables, no findings, data version [0-9a-f]{16}/);
  });

  it('lists the findings of a broken one and exits with 1', async () => {
    const { code, output } = await runCommand('cli/validate.js', {}, [brokenSeed()]).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/organisations\.csv, row 2, column founded[\s\S]*1 finding/);
  });
});

describe('npm run load', () => {
  it('says what it needs', async () => {
    const { code, output } = await runCommand('cli/load.js').ended;
    expect(code).toBe(1);
    expect(output).toMatch(/NEO4J_URI: set it to the Neo4j to load/);
  });
});
