import { Dice } from '../dice.js';
import type { Raw } from '../raw.js';
import { oddFile, oddPath, oddPermalink, oddQuestion, oddThing } from './addresses.js';
import { largeDocument, noDocument, spoiltDocument, variedDocument } from './documents.js';
import type { Material } from './material.js';
import { oddBody, oddGet, oddRequest } from './transport.js';
import { oddNames, spoiltCursor, spoiltVariables } from './values.js';

type Maker = (dice: Dice, material: Material) => Raw;

/** The kinds of input, each as often as it stands here. */
const KINDS: Readonly<Record<string, readonly [share: number, maker: Maker]>> = {
  document: [3, spoiltDocument],
  'varied document': [3, variedDocument],
  'large document': [1, largeDocument],
  'no document': [1, noDocument],
  variables: [3, spoiltVariables],
  names: [2, oddNames],
  cursor: [2, spoiltCursor],
  headers: [2, oddRequest],
  body: [2, oddBody],
  address: [1, oddGet],
  file: [1, oddFile],
  question: [1, oddQuestion],
  permalink: [1, oddPermalink],
  thing: [1, oddThing],
  path: [1, oddPath],
};

const WHEEL = Object.entries(KINDS).flatMap(([kind, [share, maker]]) => Array(share).fill([kind, maker] as const));

export interface Input {
  readonly kind: string;
  readonly asked: Raw;
}

/** The input of a number: the same number gives the same input on the same dataset. */
export function inputOf(seed: number, material: Material): Input {
  const dice = new Dice(seed);
  const [kind, maker] = dice.pick(WHEEL as readonly (readonly [string, Maker])[]);
  return { kind, asked: maker(dice, material) };
}
