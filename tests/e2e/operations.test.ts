import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { PACKAGE_ROOT } from '../../src/config.js';
import { ERROR_TABLE } from '../../src/errors.js';
import { OUTCOMES } from '../../src/graphql/observation.js';
import { post, startTestService } from '../support/service.js';

const DOC = readFileSync(path.join(PACKAGE_ROOT, 'docs', 'operations.md'), 'utf8');

describe('docs/operations.md', () => {
  let service: Service;
  let metrics: string;
  beforeAll(async () => {
    service = await startTestService();
    await post(service.url, '{ organisations { totalCount } }');
    await post(service.url, '{ nothing }');
    metrics = await (await fetch(`${service.url}/metrics`)).text();
  });
  afterAll(() => service.close());

  const told = () => new Set([...DOC.matchAll(/\b(?:mgg|nodejs|process)_\w+/g)].map(([name]) => name));
  const measured = () => new Set([...metrics.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name as string));

  it('names only series that there are', () => {
    const known = measured();
    const strangers = [...told()].filter(
      (name) => !known.has(name) && !known.has(name.replace(/_(bucket|count|sum)$/, '')),
    );
    expect(strangers).toEqual([]);
  });

  it('names each series of the service', () => {
    expect([...measured()].filter((name) => name.startsWith('mgg_') && !told().has(name))).toEqual([]);
  });

  it('has alerts on values that labels take', () => {
    const values = (label: string) => [...DOC.matchAll(new RegExp(`${label}="(\\w+)"`, 'g'))].map(([, value]) => value);
    expect(values('code').length).toBeGreaterThan(3);
    expect(values('code').filter((code) => !Object.keys(ERROR_TABLE).includes(code as string))).toEqual([]);
    expect(values('outcome').filter((outcome) => !(OUTCOMES as readonly unknown[]).includes(outcome))).toEqual([]);
    for (const label of ['route', 'status'])
      for (const value of values(label)) expect(['probe', '5xx'], label).toContain(value);
  });

  it('has alerts whose brackets close', () => {
    const expressions = [...DOC.matchAll(/expr: (.*)/g)].map(([, expression]) => expression as string);
    expect(expressions.length).toBeGreaterThan(5);
    for (const expression of expressions)
      for (const [open, close] of ['()', '{}', '[]'])
        expect(expression.split(open as string).length, expression).toBe(expression.split(close as string).length);
  });

  it('links only to files that are there', () => {
    for (const name of ['operations.md', 'schema-policy.md', 'graphql-over-http.md'])
      for (const [, target] of readFileSync(path.join(PACKAGE_ROOT, 'docs', name), 'utf8').matchAll(
        /\]\((?!http|#)([^)#]+)/g,
      ))
        expect(() => readFileSync(path.join(PACKAGE_ROOT, 'docs', target as string)), target).not.toThrow(/ENOENT/);
  });
});
