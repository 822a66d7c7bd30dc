import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { scratchFolder } from '../support/scratch.js';
import { startTestService } from '../support/service.js';
import { rawConnection } from '../support/socket.js';

let service: Service;
beforeAll(async () => {
  service = await startTestService({ releasesDir: scratchFolder('releases') });
});
afterAll(() => service.close());

type Headers = Record<string, string>;
const get = (place: string, headers: Headers = {}, init: RequestInit = {}) =>
  fetch(`${service.url}${place}`, { headers, redirect: 'manual', ...init });
const port = () => Number(new URL(service.url).port);
const HTML = { accept: 'text/html' };
const QUERY = '/graphql?query=%7B__typename%7D';
const ALLOWED = { 'apollo-require-preflight': 'yes' };

/** Requests with a host that fetch would not send, answered as text. */
async function withHost(place: string, headers: readonly string[]): Promise<string> {
  const lines = [`GET ${place} HTTP/1.1`, ...headers, 'Connection: close', '', ''];
  return (await rawConnection(port(), lines.join('\r\n'))).ended;
}

/** One of every kind of answer: pages, data, files, redirects, refusals. */
const KINDS: readonly (readonly [place: string, headers: Headers])[] = [
  ['/', HTML],
  ['/coverage', HTML],
  ['/favicon.svg', {}],
  ['/playground/', HTML],
  ['/graphql', HTML],
  [QUERY, ALLOWED],
  [QUERY, {}],
  [QUERY, { ...ALLOWED, accept: 'text/csv' }],
  ['/questions', HTML],
  ['/questions', {}],
  ['/questions/timeline', HTML],
  ['/questions/timeline.csv', {}],
  ['/questions/nothing', {}],
  ['/id/agency', HTML],
  ['/id/agency.jsonld', {}],
  ['/id/nobody', HTML],
  ['/q/damaged', {}],
  ['/cite', HTML],
  ['/cite.bib', {}],
  ['/context.jsonld', {}],
  ['/schema.graphql', {}],
  ['/data/', HTML],
  ['/data/', {}],
  ['/data/9.9.9/nothing', {}],
  ['/assets/nothing.js', {}],
  ['/healthz', {}],
  ['/readyz', {}],
  ['/nothing', {}],
  ['/%ff', {}],
];

describe('every kind of answer', () => {
  it.each(KINDS)(
    '%s %o loads nothing from elsewhere, is framed by nobody and guessed by nobody',
    async (place, accept) => {
      const { headers, status } = await get(place, { origin: 'https://example.org', ...accept });
      expect(status).toBeLessThan(500);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/default-src '(self|none)'/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*|https?:/);
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('x-powered-by') ?? headers.get('server')).toBeNull();
    },
  );

  it('that is chosen by a header says by which', async () => {
    for (const [place, accept] of KINDS) {
      const { headers, status } = await get(place, accept);
      const named = (headers.get('vary') ?? '').toLowerCase().split(/, */);
      if (status === 400 && place === '/%ff') continue;
      expect(named, place).toContain('accept-encoding');
      if (/^\/(graphql|questions$|questions\/timeline$|id\/agency$|data\/$)/.test(place.split('?')[0] as string))
        expect(named, place).toContain('accept');
    }
  });
});

describe('reading from other sites', () => {
  it('is allowed after a preflight, which browsers may keep', async () => {
    const { status, headers } = await get(
      '/graphql',
      {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,apollo-require-preflight',
      },
      { method: 'OPTIONS' },
    );
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(headers.get('access-control-allow-headers')).toContain('content-type');
    expect(headers.get('access-control-max-age')).toBe('7200');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('of the endpoint needs what only a preflight allows', async () => {
    const refused = await get(QUERY);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('apollo-require-preflight');
    for (const allowed of [ALLOWED, { 'content-type': 'application/json' }, { 'x-apollo-operation-name': 'Q' }])
      expect((await get(QUERY, allowed as Headers)).status).toBe(200);
  });

  it('of what has an address of its own needs nothing', async () => {
    for (const place of ['/questions/timeline.csv', '/id/agency.json', '/schema.graphql'])
      expect((await get(place, { origin: 'https://example.org' })).status, place).toBe(200);
  });
});

describe('a forged host', () => {
  const FORGED = [
    'X-Forwarded-Host: evil.example',
    'X-Forwarded-Proto: https',
    'X-Original-URL: /evil',
    'X-Rewrite-URL: /evil',
    'Forwarded: host=evil.example',
    'X-Host: evil.example',
  ];
  const PLACES = [
    '/id/agency.json',
    '/id/agency.jsonld',
    '/cite.bib',
    '/context.jsonld',
    '/questions/timeline',
    '/questions/timeline.txt',
  ];

  it.each(PLACES)('by a header beside the host changes nothing: %s', async (place) => {
    const host = `Host: 127.0.0.1:${port()}`;
    const answer = await withHost(place, [host, ...FORGED]);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).not.toContain('evil');
    const bodyOf = (text: string) => text.slice(text.indexOf('\r\n\r\n'));
    expect(bodyOf(answer)).toBe(bodyOf(await withHost(place, [host])));
  });

  it.each(PLACES)('may stand in an answer that no shared cache keeps, and only there: %s', async (place) => {
    const answer = await withHost(place, ['Host: evil.example']);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toMatch(/\r\ncache-control: private, no-cache\r\n/);
  });

  it('stands nowhere where the operator gives the address', async () => {
    const fixed = await startTestService({ publicUrl: 'https://graph.example.org' });
    for (const place of PLACES) {
      const text = `GET ${place} HTTP/1.1\r\nHost: evil.example\r\n${FORGED.join('\r\n')}\r\nConnection: close\r\n\r\n`;
      const answer = await (await rawConnection(Number(new URL(fixed.url).port), text)).ended;
      expect(answer, place).toMatch(/^HTTP\/1\.1 200 /);
      expect(answer, place).not.toContain('evil');
    }
    await fixed.close();
  });

  it('that is missing is refused as anything else is, but for probes of HTTP/1.0', async () => {
    for (const place of [QUERY, '/questions', '/healthz']) {
      const answer = await withHost(place, ['X-Request-Id: a-journalist-1']);
      expect(answer, place).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer, place).toContain('The header host');
      for (const header of [
        'content-security-policy: ',
        'x-content-type-options: nosniff',
        'x-request-id: a-journalist-1',
      ])
        expect(answer, place).toContain(`\r\n${header}`);
    }
    const old = (place: string) => rawConnection(port(), `GET ${place} HTTP/1.0\r\n\r\n`).then(({ ended }) => ended);
    expect(await old('/healthz')).toMatch(/^HTTP\/1\.1 200 /);
    expect(await old('/questions')).toMatch(/^HTTP\/1\.1 400 /);
  });

  it.each(['a b', '[', '', 'x"onload=1', 'a/b', 'user@host', '<script>'])(
    'that is no host is refused: "%s"',
    async (host) => {
      for (const place of [QUERY, '/id/agency.json', '/questions'])
        expect(await withHost(place, [`Host: ${host}`, 'Apollo-Require-Preflight: 1'])).toMatch(/^HTTP\/1\.1 400 /);
      expect(await withHost('/healthz', [`Host: ${host}`])).toMatch(/^HTTP\/1\.1 200 /);
    },
  );

  it('of a trusted proxy must be sound as well', async () => {
    const behind = await startTestService({ trustProxy: 'loopback' });
    for (const line of ['X-Forwarded-Host: a b', 'X-Forwarded-Proto: java script', 'X-Forwarded-Proto: javascript']) {
      const text = `GET ${QUERY} HTTP/1.1\r\nHost: 127.0.0.1\r\nApollo-Require-Preflight: 1\r\n${line}\r\nConnection: close\r\n\r\n`;
      const answer = await (await rawConnection(Number(new URL(behind.url).port), text)).ended;
      expect(answer, line).toMatch(/^HTTP\/1\.1 400 /);
    }
    await behind.close();
  });
});
