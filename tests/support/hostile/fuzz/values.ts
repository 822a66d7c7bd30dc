import type { Dice } from '../dice.js';
import { graphqlRequest, type Raw } from '../raw.js';
import type { Material } from './material.js';

/** Names that mean something to the language under the service. */
const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'toJSON',
  'length',
];
const CYPHER = [
  `' OR 1=1 //`,
  '") RETURN n; MATCH (n) DETACH DELETE n //',
  '}) MATCH (a)',
  '`) //',
  '$param',
  '\\u0027',
];

/** Any JSON value, mostly not what is wanted. */
export function anyValue(dice: Dice, { ids }: Material, depth = 0): unknown {
  const deeper = () => anyValue(dice, { ids } as Material, depth + 1);
  const scalars: readonly (() => unknown)[] = [
    () => dice.text(),
    () => dice.pick(ids),
    () => dice.pick(CYPHER),
    () => dice.pick(PROTOTYPE_NAMES),
    () => dice.int(-5, 2100),
    () => dice.pick([2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 0.5, -0, 1e21]),
    () => dice.pick([null, true, false, '', ' ', '2010', '2010.0', '١٩٩٠', 'x'.repeat(5000)]),
  ];
  if (depth > 3 || !dice.oneIn(3)) return dice.oneOf(...scalars);
  return dice.oneOf<unknown>(
    () => Array.from({ length: dice.int(0, 5) }, deeper),
    () => Array.from({ length: dice.pick([101, 3000]) }, () => dice.pick(ids)),
    () => JSON.parse(`{${JSON.stringify(dice.pick(PROTOTYPE_NAMES))}: ${JSON.stringify(deeper()) ?? 'null'}}`),
    () => Object.fromEntries(Array.from({ length: dice.int(0, 4) }, () => [dice.text(6), deeper()])),
  );
}

/** A real question with variables that it does not expect. */
export function spoiltVariables(dice: Dice, material: Material): Raw {
  const { query, variables } = dice.pick(
    material.questions.filter((question) => Object.keys(question.variables).length > 0),
  );
  const changed: Record<string, unknown> = { ...variables };
  for (const name of Object.keys(changed)) if (!dice.oneIn(3)) changed[name] = anyValue(dice, material);
  if (dice.oneIn(4)) changed[dice.pick(PROTOTYPE_NAMES)] = anyValue(dice, material);
  const asked = graphqlRequest(query, changed);
  // JSON can say what an object of JavaScript cannot hold: a name twice, or a prototype.
  if (!dice.oneIn(5)) return asked;
  return { ...asked, body: String(asked.body).replace('"variables":{', '"variables":{"__proto__":{"x":1},"asOf":1,') };
}

/** So few that each of their documents comes often enough to be compiled. */
const ODD_NAMES = ['__proto__', 'constructor', 'valueOf'];

/** A list whose length is a variable with a name that every object has: left out, null or given. */
export function oddNames(dice: Dice): Raw {
  const [name, alias] = [dice.pick(ODD_NAMES), dice.pick(['', '__proto__: '])];
  const edges = `edges { ${alias}node { id ${alias}__typename } }`;
  const query = `query ($${name}: Int) { organisations(first: $${name}) { ${alias}totalCount ${edges} } }`;
  return graphqlRequest(query, JSON.parse(dice.pick(['{}', `{"${name}": null}`, `{"${name}": 2}`])));
}

/** A list asked for with a cursor that is not its own, or no longer one. */
export function spoiltCursor(dice: Dice, material: Material): Raw {
  const { field, sort } = dice.pick(material.cursors);
  const { cursor } = dice.pick(material.cursors);
  const decoded = Buffer.from(cursor, 'base64url').toString('utf8');
  const encoded = (text: string) => Buffer.from(text, 'utf8').toString('base64url');
  const after = dice.oneOf<unknown>(
    () => cursor.slice(0, dice.int(0, cursor.length)),
    () => flipped(dice, cursor),
    () =>
      encoded(
        decoded.replace(/"[A-Z_]+"/, JSON.stringify(dice.pick(['NAME', 'FOUNDED', 'ID', '__proto__', 'n.id DESC //']))),
      ),
    () => encoded(JSON.stringify(Array.from({ length: dice.int(0, 6) }, () => anyValue(dice, material)))),
    () => encoded(JSON.stringify(anyValue(dice, material))),
    () => encoded(`${'['.repeat(dice.pick([10, 2000]))}${']'.repeat(10)}`),
    () => cursor + dice.text(5),
    () => cursor.repeat(dice.pick([2, 200])),
    () => dice.bytes(60).toString('base64url'),
    () => anyValue(dice, material),
  );
  const query = `query ($after: String) { ${field}(first: 3, after: $after${sort ? `, sort: ${sort}` : ''}) { totalCount edges { cursor node { id } } } }`;
  return graphqlRequest(query, { after });
}

/** A text with one bit of one byte changed. */
export function flipped(dice: Dice, text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  const at = dice.int(0, bytes.length - 1);
  bytes[at] = (bytes[at] as number) ^ (1 << dice.int(0, 6));
  return bytes.toString('latin1');
}
