import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { materialOf } from '../support/hostile/fuzz/material.js';
import { headline, type ServerProcess, startProcess } from '../support/hostile/process.js';
import { LEAKS } from '../support/hostile/sound.js';
import { pythonLibrary, pythonWith } from '../support/python.js';
import { describePython } from '../support/rings.js';
import { scratchFolder } from '../support/scratch.js';
import { post } from '../support/service.js';

/** Some 400 queries in each run of the suite; HOSTILE=full asks for more than 5,000. */
const FULL = process.env.HOSTILE === 'full';
const QUERIES = FULL ? 5000 : 350;
const EXAMPLES_A_FIELD = FULL ? 80 : 6;
const SEED = '20100901';
/** Of the queries that fit the schema; the others are refused for their values, as they should be. */
const LEAST_ANSWERED = 0.2;
const LONGEST_ANSWER_SECONDS = 15;
const PATIENCE_MS = FULL ? 1_800_000 : 240_000;
const HOOKS = fileURLToPath(new URL('../support/python/schemathesis', import.meta.url));

/** Arguments that take but one kind of value. */
const PLACES = {
  first: 'rows',
  actor: 'actors',
  'actors[*]': 'actors',
  process: 'processes',
  instrument: 'instruments',
  issueArea: 'issueAreas',
  'issueAreas[*]': 'issueAreas',
};

interface Figures {
  readonly requests: number;
  /** Not refused as a whole. */
  readonly executed: number;
  /** Without any error. */
  readonly answered: number;
  readonly operations: number;
  readonly slowest: number;
  readonly codes: Readonly<Record<string, number>>;
}

describePython('Schemathesis', () => {
  let server: ServerProcess;
  let child: ChildProcess | undefined;
  const folder = scratchFolder('schemathesis');
  const figuresFile = path.join(folder, 'figures.json');
  beforeAll(async () => {
    server = await startProcess();
  });
  afterAll(async () => {
    // It goes on by itself where the test has run out of patience.
    child?.kill('SIGKILL');
    await server?.stop();
  });

  /** Ids of the dataset in most places of an id, and numbers of rows that a list takes. */
  async function configuration(): Promise<string> {
    const { ids } = await materialOf(server.url);
    const of = async (list: string) =>
      (await post(server.url, `{ ${list}(first: 30) { edges { node { id } } } }`)).body.data[list].edges.map(
        ({ node }: { node: { id: string } }) => node.id,
      );
    const dictionaries = Object.entries({
      ids,
      rows: [1, 2, 5, 25, 100],
      actors: [...(await of('organisations')), ...(await of('processes'))],
      processes: await of('processes'),
      instruments: await of('instruments'),
      issueAreas: await of('issueAreas'),
    });
    const lines = [
      ...dictionaries.map(([name, values]) => `dictionaries.${name}.values = ${JSON.stringify(values)}`),
      '[generation.dictionaries]',
      'string = { dictionary = "ids", probability = 0.7 }',
      '[parameters]',
      ...Object.entries(PLACES).map(
        ([place, name]) => `"*.*.${place}" = { dictionary = "${name}", probability = 0.9 }`,
      ),
    ];
    const file = path.join(folder, 'schemathesis.toml');
    writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  }

  it(
    `finds nothing in ${QUERIES} queries that it makes from the schema`,
    async () => {
      const before = await headline(server.url);
      const leaks = LEAKS.map(({ source, flags }) => (flags.includes('i') ? `(?i)${source}` : source));
      const args = ['--config-file', await configuration(), 'run', `${server.url}/graphql`, '--phases', 'fuzzing'];
      const bounds = ['--max-examples', String(EXAMPLES_A_FIELD), '--seed', SEED, '--request-timeout', '20'];
      const checks = ['--checks', 'is_sound', '--continue-on-failure', '--no-shrink', '--suppress-health-check', 'all'];
      const run = spawn('python3', ['-m', 'schemathesis.cli', ...args, ...bounds, ...checks], {
        cwd: folder,
        env: {
          ...process.env,
          ...pythonWith(await pythonLibrary('schemathesis'), HOOKS),
          SCHEMATHESIS_HOOKS: 'observed',
          LEAKS: JSON.stringify(leaks),
          FIGURES: figuresFile,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child = run;
      const code = new Promise((resolve) => run.once('close', resolve));
      const [printed, complaint] = await Promise.all([text(run.stdout), text(run.stderr)]);
      expect(await code, `${printed}\n${complaint}`.slice(-20_000)).toBe(0);
      const figures = JSON.parse(readFileSync(figuresFile, 'utf8')) as Figures;
      if (FULL) process.stdout.write(`${JSON.stringify(figures)}\n`);
      expect(figures.requests).toBeGreaterThanOrEqual(QUERIES);
      expect(figures.slowest).toBeLessThan(LONGEST_ANSWER_SECONDS);
      expect(figures.answered / figures.executed).toBeGreaterThan(LEAST_ANSWERED);
      const roots = /^type Query \{.*?^\}/ms.exec(readFileSync(path.join(HOOKS, '../../../../schema.graphql'), 'utf8'));
      const fields = roots?.[0].replace(/"""[\s\S]*?"""|\([^)]*\)/g, '').match(/^ {2}\w+/gm) ?? [];
      expect(figures.operations).toBe(fields.length);
      expect(await headline(server.url)).toEqual(before);
    },
    PATIENCE_MS,
  );
});
