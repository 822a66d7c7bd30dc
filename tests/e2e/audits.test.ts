import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type AuditResult, auditServer, serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { PACKAGE_ROOT } from '../../src/config.js';
import { auditReport, EXCEPTIONS } from '../support/audits.js';
import { startTestService } from '../support/service.js';

const { devDependencies } = JSON.parse(readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8'));

describe('GraphQL over HTTP', () => {
  let service: Service;
  let results: AuditResult[];
  const idsOf = (wanted: (status: AuditResult['status']) => boolean) =>
    results.filter(({ status }) => wanted(status)).map(({ id }) => id);

  beforeAll(async () => {
    service = await startTestService();
    results = await auditServer({ url: `${service.url}/graphql`, fetchFn: fetch });
  });
  afterAll(() => service.close());

  it('passes every audit of what must or should be', () => {
    expect(results).toHaveLength(serverAudits({ url: '', fetchFn: fetch }).length);
    expect(idsOf((status) => status === 'error' || status === 'warn')).toEqual([]);
  });

  it('fails of the others only those that are explained', () => {
    expect(idsOf((status) => status === 'notice').sort()).toEqual(Object.keys(EXCEPTIONS).sort());
  });

  it('answers those by GET too, with the header that the guard asks for', async () => {
    const query = encodeURIComponent('query Q($id: ID!) { node(id: $id) { id } }');
    const place = `${service.url}/graphql?query=${query}&variables=${encodeURIComponent('{"id":"agency"}')}`;
    for (const accept of ['application/graphql-response+json', 'application/json', '*/*']) {
      const response = await fetch(place, { headers: { accept, 'apollo-require-preflight': 'yes' } });
      expect(await response.json(), accept).toMatchObject({ data: { node: { id: 'agency' } } });
    }
  });

  it('tells errors of a document by status, but to a client that reads JSON alone', async () => {
    const statusFor = async (accept: string, body: object): Promise<number> => {
      const headers = { 'content-type': 'application/json', accept };
      const response = await fetch(`${service.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
      expect((await response.json()).errors).toHaveLength(1);
      return response.status;
    };
    for (const body of [{ query: '{' }, { query: '{ nothing }' }]) {
      expect(await statusFor('application/json', body)).toBe(200);
      expect(await statusFor('application/json, text/plain; q=0.5', body)).toBe(200);
      expect(await statusFor('application/graphql-response+json, application/json;q=0.9', body)).toBe(400);
      expect(await statusFor('application/json, */*', body)).toBe(400);
      expect(await statusFor('*/*', body)).toBe(400);
    }
  });

  it('is reported as it came out', async () => {
    const report = auditReport(devDependencies['graphql-http'], results);
    await expect(report).toMatchFileSnapshot('../../docs/graphql-over-http.md');
  });
});
