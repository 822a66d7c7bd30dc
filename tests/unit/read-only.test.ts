import { expect, it } from 'vitest';
import '../../src/features/index.js';
import { QUERY_CATALOGUE } from '../../src/graph/engine.js';

const WRITES = /\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|DROP|ALTER|GRANT|LOAD\s+CSV|CALL\s+[\w.]+\s*\()/i;

it('no query that the service can send writes, calls a procedure or reads a file', () => {
  expect(QUERY_CATALOGUE.length).toBeGreaterThan(50);
  const writing = QUERY_CATALOGUE.filter(({ text }) => WRITES.test(text.replace(/'[^']*'|"[^"]*"|\/\/.*$/gm, '')));
  expect(writing.map(({ name }) => name)).toEqual([]);
});
