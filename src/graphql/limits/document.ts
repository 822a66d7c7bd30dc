import { type DocumentNode, parse } from 'graphql';
import type { Limits } from '../../limits.js';
import { type Excess, limitExceeded } from './exceeded.js';
import { pathOf, type Shape, shapesOf } from './shape.js';
import { checkTokens } from './tokens.js';
import { deepInput, longList, longText } from './variables.js';
import { type Written, writtenIn } from './written.js';

/**
 * Reads a document that the service takes, as far as its text goes: whether it fits the schema is another
 * question. Cheapest first: characters, tokens and nesting before anything
 * is parsed, and the rest before anything is validated, since validation can be made dear.
 *
 * @throws ServiceError LIMIT_EXCEEDED, or GraphQLError where the text is no GraphQL.
 */
export function readBounded(text: string, limits: Limits): DocumentNode {
  checkTokens(text, limits);
  const document = parse(text);
  for (const excess of [...excessOfText(writtenIn(document)), ...shapesOf(document).flatMap(excessOfShape)])
    if (excess.found > limits[excess.limit]) throw limitExceeded(limits, excess);
  return document;
}

const IN_DOCUMENT = 'the document';

const excessOfText = ({ repeats, repeated, inputDepth, listItems, inputCharacters }: Written): Excess[] => [
  deepInput(IN_DOCUMENT, inputDepth),
  longList(IN_DOCUMENT, listItems),
  longText(IN_DOCUMENT, inputCharacters),
  {
    limit: 'repeats',
    found: repeats,
    what: () =>
      `The document asks ${repeats} times for a field that already stands in its place, such as "${repeated}"`,
    advice: 'Ask for each field once; take an alias where its arguments differ.',
  },
];

const excessOfShape = (shape: Shape): Excess[] => [
  {
    limit: 'depth',
    found: shape.depth,
    what: () => `The document asks for fields ${shape.depth} deep (${pathOf(shape.deepest)})`,
    advice: 'Ask for what lies deep in a request of its own, beginning at an id.',
  },
  {
    limit: 'introspectionDepth',
    found: shape.introspectionDepth,
    what: () =>
      `The document asks for the schema ${shape.introspectionDepth} fields deep (${pathOf(shape.introspectionDeepest)})`,
    advice: 'The whole schema is at /schema.graphql.',
  },
  {
    limit: 'rootFields',
    found: shape.fields,
    what: () => `The document asks ${shape.fields.toLocaleString('en')} questions at its root`,
    advice: 'Ask for several things by nodes(ids:), or in several requests.',
  },
  {
    limit: 'selections',
    found: shape.selections,
    what: () =>
      `The document comes to ${shape.selections.toLocaleString('en')} fields and fragments, those of a fragment wherever it is spread`,
    advice: 'Spread fragments in fewer places, or ask in several requests.',
  },
  {
    limit: 'aliases',
    found: shape.aliases,
    what: () =>
      `The document has ${shape.aliases.toLocaleString('en')} aliases, those of a fragment wherever it is spread`,
    advice: 'Ask for several things by nodes(ids:), or in several requests.',
  },
  {
    limit: 'directives',
    found: shape.directives,
    what: () =>
      `The document uses directives ${shape.directives.toLocaleString('en')} times, those of a fragment wherever it is spread`,
    advice: 'Write documents of their own instead of one with many choices.',
  },
];
