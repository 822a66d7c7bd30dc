import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { ROOT_WEIGHT, typeWeight } from '../../src/graphql/cost/weights.js';
import { LIMITS } from '../../src/limits.js';
import { readQuestions } from '../../src/questions/library.js';
import { serviceSchema } from '../support/ask.js';
import { countedServer } from '../support/counted.js';

const DOC = readFileSync(path.join(PACKAGE_ROOT, 'docs', 'limits.md'), 'utf8');
const number = (value: number) => value.toLocaleString('en');

describe('docs/limits.md', () => {
  let server: Awaited<ReturnType<typeof countedServer>>;
  beforeAll(async () => {
    server = await countedServer();
  });
  afterAll(() => server.stop());

  it('lists every limit as the code has it', () => {
    const rows = Object.entries(LIMITS).map(
      ([name, { variable, default: usual, min, max, unit, meaning }]) =>
        `| \`${name}\` | \`${variable}\` | ${number(usual)} ${unit} | ${number(min)}–${number(max)} | ${meaning} |`,
    );
    expect(DOC.split('\n').filter((line) => line.includes('`LIMIT_'))).toEqual(rows);
  });

  it('prices its example as the service does', async () => {
    const [, query] = /```graphql\n([\s\S]*?)```/.exec(DOC) ?? [];
    const { body } = await server.ask(String(query), { headers: { 'x-dry-run': 'true' } });
    const { price, dearest } = body.extensions.cost;
    const places = (dearest as { path: string; rows: number; price: number }[]).map(
      (place) => `| \`${place.path}\` | ${number(place.rows)} | ${number(place.price)} |`,
    );
    expect(DOC.split('\n').filter((line) => /^\| `processes/.test(line))).toEqual(places);
    expect(DOC).toContain(`The price is ${number(price)}.`);
  });

  it('quotes an error as the service words it', async () => {
    const { body } = await server.ask('{ organisations(first: 1000) { totalCount } }');
    const [, quoted] = /```json\n([\s\S]*?)```/.exec(DOC) ?? [];
    expect(JSON.parse(String(quoted))).toEqual(body.errors[0]);
  });

  it('names the weights and the questions as they are', () => {
    expect(DOC).toContain(`any other question at the root costs ${ROOT_WEIGHT}.`);
    const introspected = serviceSchema().getType('__Type');
    expect(DOC).toContain(`at ${introspected && typeWeight(introspected)} an object.`);
    const { length } = readQuestions(path.join(PACKAGE_ROOT, 'questions'));
    expect(DOC.replace(/\s+/g, ' ')).toContain(`Over the ${length} questions`);
  });
});
