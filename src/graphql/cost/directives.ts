import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  GraphQLString,
  printSchema,
} from 'graphql';
import { costsOf } from './costs.js';
import type { FieldCost } from './field-cost.js';
import { typeWeight } from './weights.js';

const strings = new GraphQLList(new GraphQLNonNull(GraphQLString));

/** The directives of the cost specification (ibm.github.io/graphql-specs/cost-spec.html), as far as this schema uses them. */
export const COST_DIRECTIVES: readonly GraphQLDirective[] = [
  new GraphQLDirective({
    name: 'cost',
    description:
      'Points of the price of a request. On a field: paid each time that the field is asked of a thing, besides what it returns. On a type: paid for each object of it, in place of 1.',
    locations: [DirectiveLocation.FIELD_DEFINITION, DirectiveLocation.OBJECT],
    args: {
      weight: { type: new GraphQLNonNull(GraphQLString), description: 'The points, a decimal number as a text.' },
    },
  }),
  new GraphQLDirective({
    name: 'listSize',
    description: 'How long a list is taken to be in the price of a request.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      assumedSize: {
        type: GraphQLInt,
        description: 'The length where no argument tells one, and the most that is reckoned with where one does.',
      },
      slicingArguments: {
        type: strings,
        description: 'The arguments that tell the length: a number, or a list by its own length.',
      },
      sizedFields: {
        type: strings,
        description: 'The lists whose length is told, where they lie within what the field returns; dots lead deeper.',
      },
      requireOneSlicingArgument: {
        type: GraphQLBoolean,
        defaultValue: true,
        description:
          'Whether a slicing argument must be given. In this schema each has a default, or is required anyway.',
      },
    },
  }),
];

/**
 * A schema in SDL with the costs of its fields and types as directives. The printer of the library leaves
 * directives out, so they are put at the ends of its lines.
 */
export function printWithCosts(schema: GraphQLSchema): string {
  const costs = costsOf(schema);
  let typeName = '';
  let fieldName = '';
  let inText = false;
  const lines = printSchema(schema).split('\n');
  return lines.map(costed).join('\n');

  function costed(line: string): string {
    // A text of several lines begins and ends with a line of three quotes.
    if (line.trim() === '"""') inText = !inText;
    if (inText) return line;
    const opened = TYPE.exec(line);
    if (opened) {
      typeName = opened[2] as string;
      const type = schema.getType(typeName);
      const weight = type && opened[1] === 'type' ? typeWeight(type) : 1;
      return weight === 1 ? line : line.replace(/ \{$/, ` ${costDirective(weight)} {`);
    }
    const field = FIELD.exec(line);
    if (!field) return line;
    fieldName = field[1] ?? fieldName;
    const cost = field[2] === ':' ? costs.get(`${typeName}.${fieldName}`) : undefined;
    return cost ? [line, ...directivesOf(cost)].join(' ') : line;
  }
}

/** The first line of a type; of an input or an enum too, so that their fields are not taken for those of another. */
const TYPE = /^(type|interface|input|enum) (\w+)/;
/** A field on one line, or the first or last line of a field with arguments. */
const FIELD = /^ {2}(?:(\w+)|\))(:|\()/;

function* directivesOf({ weight, assumedSize, slicingArguments, sizedFields }: FieldCost): Generator<string> {
  if (weight > 0) yield costDirective(weight);
  const values = [
    ...(assumedSize === null ? [] : [`assumedSize: ${assumedSize}`]),
    ...(slicingArguments.length === 0 ? [] : [`slicingArguments: ${list(slicingArguments)}`]),
    ...(sizedFields.length === 0 ? [] : [`sizedFields: ${list(sizedFields)}`]),
    ...(slicingArguments.length === 0 ? [] : ['requireOneSlicingArgument: false']),
  ];
  if (values.length > 0) yield `@listSize(${values.join(', ')})`;
}

const costDirective = (weight: number): string => `@cost(weight: "${weight}")`;
const list = (names: readonly string[]): string => `[${names.map((name) => `"${name}"`).join(', ')}]`;
