import type { Dice } from '../dice.js';
import { graphqlRequest, type Raw } from '../raw.js';
import type { Material } from './material.js';

const TOKEN = /#[^\n]*|"(?:[^"\\\n]|\\.)*"|\.\.\.|[_A-Za-z]\w*|-?\d+(?:\.\d+)?|[^\s]/g;
const PUNCTUATION = ['{', '}', '(', ')', '[', ']', ':', '$', '!', '...', '@', '|', '&', '=', '"', '"""', ','];
const WORDS = [
  '__typename',
  '__schema',
  '__type',
  'query',
  'mutation',
  'subscription',
  'fragment',
  'on',
  'null',
  'true',
];
const NUMBERS = ['0', '-1', '2147483648', '1e309', '-0', '0.1', '99999999999999999999', '00', '1e', '0x10', '1_000'];

/** A real question whose tokens were lost, doubled, swapped or replaced. */
export function spoiltDocument(dice: Dice, { questions, ids }: Material): Raw {
  const { query, variables } = dice.pick(questions);
  const tokens = query.match(TOKEN) ?? [];
  for (let changes = dice.int(1, 4); changes > 0; changes--) {
    const at = dice.int(0, tokens.length - 1);
    dice.oneOf(
      () => tokens.splice(at, 1),
      () => tokens.splice(at, 0, tokens[at] as string),
      () => tokens.splice(at, 1, tokens[dice.int(0, tokens.length - 1)] as string),
      () => tokens.splice(at, 0, dice.pick(PUNCTUATION)),
      () =>
        tokens.splice(
          at,
          1,
          dice.oneOf(
            () => dice.pick(WORDS),
            () => dice.pick(NUMBERS),
          ),
        ),
      () =>
        tokens.splice(
          at,
          1,
          JSON.stringify(
            dice.oneOf(
              () => dice.text(),
              () => dice.pick(ids),
            ),
          ),
        ),
      () => tokens.splice(at, 0, dice.text(8)),
      () => tokens.splice(at, dice.int(1, 20)),
    );
  }
  return graphqlRequest(tokens.join(' '), variables);
}

/** A document that is large in one way. */
export function largeDocument(dice: Dice): Raw {
  const many = dice.pick([1, 5, 20, 50, 200, 2000]);
  const repeated = (piece: (index: number) => string) =>
    Array.from({ length: many }, (_, index) => piece(index)).join(' ');
  return graphqlRequest(
    dice.oneOf(
      () =>
        `{ organisations { edges { node { ${'memberships { edges { node { '.repeat(many)} id ${'} } } '.repeat(many)} } } } }`,
      () => `{ ${repeated((index) => `a${index}: organisation(id: "iom") { id }`)} }`,
      () => `{ ${repeated(() => '__typename')} }`,
      () =>
        `{ release { version ${repeated(() => dice.pick(['@include(if: true)', '@skip(if: false)', '@x', '@deprecated']))} } }`,
      () => `{ nodes(ids: [${repeated((index) => `"id-${index}"`)}]) { id } }`,
      () => `query (${repeated((index) => `$v${index}: Int = ${index}`)}) { __typename }`,
      () => `${repeated((index) => `fragment F${index} on Query { ...F${(index + 1) % many} }`)} { ...F0 }`,
      () => `{ coverage(functions: [${'['.repeat(many)}${']'.repeat(many)}]) { asOf } }`,
      () => `{ __schema { types { ${'fields { type { '.repeat(many)} name ${'} }'.repeat(many)} } } }`,
      () => `{ search(text: "${'ab '.repeat(many)}") { totalCount } }`,
      () =>
        `{ organisations(first: ${dice.pick([...NUMBERS, '100', '101'])}, asOf: ${dice.pick(NUMBERS)}) { totalCount } }`,
    ),
  );
}

/** No document at all. */
export const noDocument = (dice: Dice): Raw =>
  graphqlRequest(
    dice.oneOf(
      () => dice.text(200),
      () => dice.bytes().toString('latin1'),
      () => Array.from({ length: dice.int(1, 60) }, () => dice.pick([...PUNCTUATION, ...WORDS, ...NUMBERS])).join(' '),
      () =>
        dice.pick([
          '{'.repeat(5000),
          '('.repeat(5000),
          '['.repeat(5000),
          '"'.repeat(4999),
          '#'.repeat(9000),
          '\ufeff{a}',
          '{a\u0000}',
        ]),
    ),
  );
