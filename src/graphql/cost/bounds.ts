import type { GraphQLField } from 'graphql';
import type { FieldCost } from './field-cost.js';
import type { ArgumentLimit } from './plan.js';

/** Arguments with a limit of their own; any other `first` is bounded by the kind of its list. */
const OWN_LIMITS: Readonly<Record<string, Readonly<Record<string, ArgumentLimit>>>> = {
  'Query.paths': { first: 'paths', maxLength: 'pathLength' },
  'Query.neighbourhood': { depth: 'neighbourhoodDepth' },
  'Query.search': { text: 'searchCharacters' },
};

/** The limits of a field's arguments. */
export function boundsOf(
  typeName: string,
  { name, args }: GraphQLField<unknown, unknown>,
  cost: FieldCost | undefined,
): { readonly argument: string; readonly limit: ArgumentLimit }[] {
  const own = OWN_LIMITS[`${typeName}.${name}`] ?? {};
  return args.flatMap((argument) => {
    const limit = own[argument.name] ?? (argument.name === 'first' ? rowsLimit(cost) : undefined);
    return limit ? [{ argument: argument.name, limit }] : [];
  });
}

/** An analysis shows its rows all at once; other lists have pages. */
const rowsLimit = (cost: FieldCost | undefined): ArgumentLimit =>
  cost?.sizedFields.some((path) => path === 'rows' || path.endsWith('.rows')) ? 'analysisRows' : 'first';
