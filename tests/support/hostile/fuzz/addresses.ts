import { FORMATS } from '../../../../src/exports/formats.js';
import type { Dice } from '../dice.js';
import type { Raw } from '../raw.js';
import type { Material } from './material.js';
import { oddHeaders } from './transport.js';
import { anyValue, flipped } from './values.js';

const ENDINGS = [
  ...Object.keys(FORMATS),
  'html',
  'jsonld',
  'ttl',
  'bib',
  'ris',
  'csl.json',
  'cff',
  'exe',
  'CSV',
  'csv.csv',
  '',
];
const TRAVERSALS = [
  '../package.json',
  '..%2f..%2fpackage.json',
  '%2e%2e/%2e%2e/etc/passwd',
  '....//....//etc/passwd',
  '..\\..\\package.json',
  '..%5c..%5cpackage.json',
  '%252e%252e%252fetc%252fpasswd',
  '..%c0%af..%c0%afetc/passwd',
  '%00',
  'x%00.csv',
  '.git/config',
  '.env',
  '%',
  '%zz',
  '%ff%fe',
  '//evil.test/',
  '/\\evil.test',
  ';x=y',
  'con',
];
const FOLDERS = [
  '/questions/',
  '/id/',
  '/data/',
  '/data/latest/',
  '/q/',
  '/assets/',
  '/playground/',
  '/things/',
  '/ask/',
  '/coverage/',
  '/',
];

const get = (target: string): Raw => ({ method: 'GET', target: wireSafe(target) });

/** Node sends no space and no control in the first line; what it stands for is sent instead. */
const wireSafe = (target: string): string =>
  target.replace(/[^\x21-\x7e]/gu, (character) => percent(character)).slice(0, 12_000);

const percent = (character: string): string =>
  [...Buffer.from(character, 'utf8')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

function parameters(dice: Dice, material: Material): string {
  const value = () => encodeURIComponent(String(JSON.stringify(anyValue(dice, material)))).slice(0, 3000);
  const pieces = [
    () => `format=${dice.oneOf(() => dice.pick(ENDINGS), value)}`,
    () => `rows=${dice.pick(['0', '-1', '1', '10', '50001', '1e3', 'NaN', '', '٣', '9'.repeat(400)])}`,
    () => `list=${dice.oneOf(() => dice.pick(['cells', 'edges', 'organisations', '__proto__', 'constructor']), value)}`,
    () => `sources=${dice.pick(['true', 'false', '1', 'TRUE', ''])}`,
    () => `asOf=${dice.oneOf(() => dice.pick(['2010', '1', '0x7da', '2010.5', '']), value)}`,
    () => `accessed=${dice.pick(['2020-01-01', '2020-99-99', 'today', '2020-01-01<script>'])}`,
    () => `issueArea=${value()}`,
    () => `${dice.pick(['asOf', 'list', 'rows', 'format', 'accessed'])}[]=1`,
    () => `asOf=2010&asOf=2011`,
    () => `__proto__=1&constructor=2&toString=3`,
    () => dice.text(20),
  ];
  return Array.from({ length: dice.int(1, 4) }, () => dice.oneOf(...pieces)).join('&');
}

/** A question of the library at an address with a format and parameters. */
export function oddQuestion(dice: Dice, material: Material): Raw {
  const name = dice.oneIn(5) ? dice.text(30) : dice.pick(material.questions).name;
  const ending = dice.oneIn(6) ? dice.text(8) : dice.pick(ENDINGS);
  return get(`/questions/${name}${ending && `.${ending}`}${dice.oneIn(2) ? '' : `?${parameters(dice, material)}`}`);
}

/** A query to GraphQL as a file. */
export function oddFile(dice: Dice, material: Material): Raw {
  const { query, variables } = dice.pick(material.questions);
  return {
    method: 'POST',
    target: wireSafe(`/graphql?${parameters(dice, material)}`),
    headers: { 'content-type': 'application/json', ...(dice.oneIn(3) && oddHeaders(dice)) },
    body: JSON.stringify({ query, variables: dice.oneIn(3) ? anyValue(dice, material) : variables }),
  };
}

/** A permalink that was cut, changed, or put together by hand. */
export function oddPermalink(dice: Dice, material: Material): Raw {
  const token = dice.pick(material.tokens);
  const spoilt = dice.oneOf(
    () => token,
    () => token.slice(0, dice.int(0, token.length)),
    () => flipped(dice, token),
    () => token.slice(0, 1) + dice.bytes(200).toString('base64url'),
    () => dice.pick(['2', '0', '!']) + token.slice(1),
    () => token + token,
    () => token.repeat(100).slice(0, 9000),
    () => dice.text(30),
  );
  const ending = dice.oneIn(2) ? '' : `.${dice.pick(ENDINGS)}`;
  return get(
    `/${dice.pick(['q', 'q', 'q', 'p'])}/${spoilt}${ending}${dice.oneIn(3) ? `?${parameters(dice, material)}` : ''}`,
  );
}

/** The address of a thing, in a form, in a year. */
export function oddThing(dice: Dice, material: Material): Raw {
  const id = dice.oneOf(
    () => dice.pick(material.ids),
    () => flipped(dice, dice.pick(material.ids)),
    () => dice.pick(material.ids).toUpperCase(),
    () => dice.text(30),
    () => dice.pick(['__proto__', 'constructor', 'x'.repeat(3000), '%', 'iom/..', 'iom%2f', 'iom.', '.', '..']),
  );
  const ending = dice.oneIn(3) ? '' : `.${dice.oneIn(6) ? dice.text(8) : dice.pick(ENDINGS)}`;
  const asked = get(`/id/${id}${ending}${dice.oneIn(3) ? `?${parameters(dice, material)}` : ''}`);
  return { ...asked, ...(dice.oneIn(3) && { headers: oddHeaders(dice) }) };
}

/** A file that is none of the service's. */
export const oddPath = (dice: Dice): Raw =>
  get(
    dice.pick(FOLDERS) +
      dice.oneOf(
        () => dice.pick(TRAVERSALS),
        () => dice.text(30),
        () => `1.0.0/${dice.pick(TRAVERSALS)}`,
        () => `${dice.text(5)}/`.repeat(dice.int(1, 50)),
      ),
  );
