import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { registerEnumType } from 'type-graphql';

function year(value: unknown, nodes?: ValueNode): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 9999)
    throw new GraphQLError(`A year is a whole number such as 2010; ${JSON.stringify(value)} is none.`, {
      nodes,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  return value;
}

/** A calendar year of the Common Era. */
export const Year = new GraphQLScalarType<number, number>({
  name: 'Year',
  description: 'A calendar year as an integer: `2010`.',
  serialize: (value) => value as number,
  parseValue: (value) => year(value),
  parseLiteral: (node) => year(node.kind === Kind.INT ? Number(node.value) : valueFromASTUntyped(node), node),
});

const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function partialDate(value: unknown, nodes?: ValueNode): string {
  if (typeof value !== 'string' || !PARTIAL_DATE.test(value))
    throw new GraphQLError(`A date is YYYY, YYYY-MM or YYYY-MM-DD; ${JSON.stringify(value)} is none.`, {
      nodes,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  return value;
}

/** An ISO 8601 date of which month and day may be unknown. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description:
    'An ISO 8601 date as precise as the source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. What is not known is left out, never filled.',
  serialize: (value) => value as string,
  parseValue: (value) => partialDate(value),
  parseLiteral: (node) => partialDate(valueFromASTUntyped(node), node),
});

export enum Certainty {
  CERTAIN = 'CERTAIN',
  POSSIBLE = 'POSSIBLE',
}

registerEnumType(Certainty, {
  name: 'Certainty',
  description:
    'How surely a fact held in a year. As an argument it is the least that a row must have: `CERTAIN` keeps the certain ones, `POSSIBLE` keeps both.',
  valuesConfig: {
    CERTAIN: {
      description: 'A source dates it: the year lies between known dates, or a source of that year shows it.',
    },
    POSSIBLE: { description: 'Both ends existed and nothing speaks against it, but no source places it in that year.' },
  },
});
