import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { PACKAGE_ROOT } from '../config.js';
import { succession } from '../graphql/schema-changes.js';
import { compareVersions } from '../release/shelf.js';
import { run } from './run.js';

const USAGE = 'npm run schema:changes -- [--record [--force]]';
/** The schema of each release, under its version. */
const RELEASED = path.join(PACKAGE_ROOT, 'schemas');
const ENDING = '.graphql';

const current = readFileSync(path.join(PACKAGE_ROOT, 'schema.graphql'), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string };

await run(() => {
  const { record = false, force = false } = options();
  return record ? keep(force) : compare();
});

function options() {
  try {
    return parseArgs({ options: { record: { type: 'boolean' }, force: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\nUsage: ${USAGE}`);
  }
}

/** Keeps the schema as that of the version in package.json. */
function keep(force: boolean): string {
  const file = path.join(RELEASED, version + ENDING);
  const stands = existsSync(file) && readFileSync(file, 'utf8') !== current;
  if (stands && !force)
    throw new Error(
      `schemas/${version}${ENDING} holds another schema. Raise "version" in package.json, or give --force if nobody has that release yet.`,
    );
  mkdirSync(RELEASED, { recursive: true });
  writeFileSync(file, current);
  return `wrote schemas/${version}${ENDING}`;
}

/** Tells what has changed since the last release, and refuses what its users were not told of. */
function compare(): string {
  const last = readdirSync(RELEASED)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort(compareVersions)
    .at(-1);
  if (last === undefined) throw new Error(`schemas/ holds no release. Run "${USAGE}" with --record.`);
  const { accepted, report } = succession(
    { version: last, schema: buildSchema(readFileSync(path.join(RELEASED, last + ENDING), 'utf8')) },
    { version, schema: buildSchema(current) },
    new Date().toISOString().slice(0, 10),
  );
  if (!accepted) throw new Error(report);
  return report;
}
