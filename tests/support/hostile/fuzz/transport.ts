import type { OutgoingHttpHeaders } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Dice } from '../dice.js';
import type { Raw } from '../raw.js';
import type { Material } from './material.js';
import { anyValue } from './values.js';

const METHODS = ['GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'];
const TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'application/json;charset=latin1',
  'application/graphql',
  'application/graphql-response+json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'text/json',
  'application/json, text/html',
  '*/*',
  'json',
  ';',
];
const ACCEPTS = [
  ...TYPES,
  'text/html',
  'text/csv',
  'application/jsonl',
  'image/png',
  'text/csv;q=0',
  '*/*;q=0.0',
  'a/b'.repeat(500),
  ',,,',
  'text/csv;q=nan',
];
const ENCODINGS = ['gzip', 'deflate', 'br', 'identity', 'zstd', 'gzip, gzip', '*;q=0', 'x', 'identity;q=0'];
const HOSTS = [
  'example.org',
  'evil.test:99999',
  '127.0.0.1:1@evil.test',
  'a"><script>',
  '[::1]:80',
  'x'.repeat(300),
  'localhost',
  '..',
  'a b',
];

/** What a header may hold on the wire: Node refuses to send the rest. */
const sendable = (text: string): string => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?');

/** Headers that say the unexpected. */
export function oddHeaders(dice: Dice): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {};
  const chances: readonly [name: string, value: () => string][] = [
    ['accept', () => dice.pick(ACCEPTS)],
    ['content-type', () => dice.pick(TYPES)],
    ['content-encoding', () => dice.pick(ENCODINGS)],
    ['accept-encoding', () => dice.pick(ENCODINGS)],
    ['x-request-id', () => dice.pick(['x', 'a'.repeat(64), 'a'.repeat(3000), '{"a":1}', dice.text(30), '../../etc'])],
    ['host', () => dice.pick(HOSTS)],
    ['x-forwarded-for', () => dice.pick(['1.2.3.4', '::1, 10.0.0.1', 'x'.repeat(2000), '127.0.0.1, '.repeat(50)])],
    ['x-forwarded-host', () => dice.pick(HOSTS)],
    ['x-forwarded-proto', () => dice.pick(['https', 'javascript', 'http,https'])],
    ['forwarded', () => dice.pick(['for=1.2.3.4;host=evil.test;proto=https', 'for="[::1]"', ';;;', 'for=_x'])],
    ['origin', () => dice.pick(['https://evil.test', 'null', 'x'])],
    ['if-none-match', () => dice.pick(['*', '"x"', 'W/"x", "y"', '"'.repeat(100)])],
    ['if-modified-since', () => dice.pick(['yesterday', 'Thu, 01 Jan 1970 00:00:00 GMT', '-1'])],
    ['range', () => dice.pick(['bytes=0-', 'bytes=5-2', 'bytes=-1', `bytes=${'0-1,'.repeat(200)}0-1`, 'lines=1'])],
    ['authorization', () => dice.pick(['Basic !!!', `Bearer ${'x'.repeat(2000)}`])],
    ['cookie', () => dice.pick(['a=b', `__proto__=${dice.int(0, 9)}`, ';;;='])],
    ['apollo-require-preflight', () => dice.pick(['true', ''])],
    ['x-http-method-override', () => dice.pick(METHODS)],
    ['x-original-url', () => '/admin'],
    ['expect', () => 'x'],
    ['__proto__', () => 'x'],
  ];
  for (let count = dice.int(1, 4); count > 0; count--) {
    const [name, value] = dice.pick(chances);
    Object.defineProperty(headers, name, { value: sendable(value()), enumerable: true, configurable: true });
  }
  return headers;
}

/** An honest question under odd headers or another method. */
export function oddRequest(dice: Dice, { questions, ids, tokens }: Material): Raw {
  const headers = oddHeaders(dice);
  const method = dice.oneIn(3) ? dice.pick(METHODS) : dice.pick(['GET', 'POST']);
  const { name, query } = dice.pick(questions);
  const target = dice.pick([
    '/graphql',
    `/graphql?query=${encodeURIComponent(query)}`,
    `/questions/${name}`,
    `/questions/${name}.csv`,
    `/id/${dice.pick(ids)}`,
    `/q/${dice.pick(tokens)}`,
    '/data/',
    '/',
    '/playground/',
    '/schema.graphql',
    '/healthz',
    '/cite',
    '/permalinks',
  ]);
  const body = method === 'POST' ? JSON.stringify({ query }) : undefined;
  return {
    method,
    target,
    headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
    ...(body && { body }),
  };
}

/** A body that is not the JSON object that it ought to be. */
export function oddBody(dice: Dice, material: Material): Raw {
  const { query } = dice.pick(material.questions);
  const honest = JSON.stringify({ query });
  const target = dice.pick(['/graphql', '/graphql', '/graphql?format=csv', '/permalinks']);
  const body = dice.oneOf<string | Buffer>(
    () => honest.slice(0, dice.int(0, honest.length)),
    () => `\ufeff${honest}`,
    () => Buffer.from(honest, 'utf16le'),
    () => Buffer.from(JSON.stringify({ query: '{ organisation(id: "ï") { id } }' }), 'latin1'),
    () => JSON.stringify([{ query }, { query }]),
    () =>
      dice.pick([
        'null',
        '1',
        '"x"',
        'true',
        '[]',
        '{}',
        '[[]]',
        '',
        ' ',
        'NaN',
        '{"query":}',
        "{'query':'{a}'}",
        '[1',
      ]),
    () => JSON.stringify({ query: anyValue(dice, material), variables: anyValue(dice, material) }),
    () => JSON.stringify({ query, operationName: anyValue(dice, material) }),
    () => JSON.stringify({ query, extensions: anyValue(dice, material) }),
    () => JSON.stringify({ query, variables: anyValue(dice, material) }),
    () => `{"__proto__": {"query": "{ __typename }"}, "query": ${JSON.stringify(query)}}`,
    () => `{"constructor": {"prototype": {"x": 1}}, "query": ${JSON.stringify(query)}}`,
    () => `${'{"query":'.repeat(dice.pick([5, 5000]))}1`,
    () => `${'['.repeat(dice.pick([5, 20_000]))}`,
    () => JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    () => `query=${encodeURIComponent(query)}`,
    () => '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
    () => dice.bytes(500),
    () => dice.pick([gzipSync, deflateSync, brotliCompressSync])(honest),
    () => JSON.stringify({ query: `${query}${' '.repeat(dice.pick([0, 30_000, 120_000]))}` }),
  );
  const headers = dice.oneIn(3)
    ? { 'content-type': 'application/json', ...oddHeaders(dice) }
    : { 'content-type': 'application/json' };
  return { method: 'POST', target, headers, body };
}

/** A question over GET, in an address that is not quite right. */
export function oddGet(dice: Dice, material: Material): Raw {
  const { query } = dice.pick(material.questions);
  const value = () => encodeURIComponent(JSON.stringify(anyValue(dice, material)) ?? '').slice(0, 8000);
  const pieces = [
    `query=${encodeURIComponent(dice.oneIn(4) ? '{ organisations { totalCount } }' : query)}`,
    `variables=${value()}`,
    `operationName=${value()}`,
    `extensions=${value()}`,
    'query=%7B__typename%7D',
    'query[]=x',
    'variables[asOf]=2010',
    '%',
    '&&=',
    '__proto__=x',
  ].filter(() => dice.oneIn(2));
  return {
    method: 'GET',
    target: `/graphql?${pieces.join('&')}`,
    headers: { 'apollo-require-preflight': '1' },
  };
}
