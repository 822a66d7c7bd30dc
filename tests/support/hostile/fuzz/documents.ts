import { type ASTNode, Kind, parse, print, visit } from 'graphql';
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

/** A real question with other values in it and without some of its fields: most of these fit the schema still. */
export function variedDocument(dice: Dice, { questions, ids }: Material): Raw {
  const { query, variables } = dice.pick(questions);
  const varied = visit(parse(query), { enter: (node) => variation(dice, node, ids) });
  return graphqlRequest(print(varied), dice.oneIn(3) ? {} : variables);
}

function variation(dice: Dice, node: ASTNode, ids: readonly string[]): ASTNode | null | undefined {
  switch (node.kind) {
    case Kind.SELECTION_SET: {
      const kept = node.selections.filter(() => !dice.oneIn(6));
      return kept.length > 0 ? { ...node, selections: kept } : undefined;
    }
    case Kind.INT:
      return dice.oneIn(2) ? { ...node, value: String(dice.pick([0, 1, 2, 7, 99, 1900, 2010, 2024])) } : undefined;
    case Kind.STRING:
      return dice.oneIn(3) ? { ...node, value: dice.oneIn(4) ? dice.text() : dice.pick(ids) } : undefined;
    case Kind.BOOLEAN:
      return { ...node, value: dice.oneIn(2) };
    case Kind.ARGUMENT:
      return node.value.kind !== Kind.VARIABLE && dice.oneIn(6) ? null : undefined;
    case Kind.FIELD:
      return dice.oneIn(12) ? { ...node, alias: { kind: Kind.NAME, value: `a${dice.int(0, 3)}` } } : undefined;
    default:
      return undefined;
  }
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
