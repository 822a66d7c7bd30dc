import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import type { FieldCost, FieldCosts } from './field-cost.js';
import { INTROSPECTION_SIZES, LIST_SIZES } from './sizes.js';
import { ROOT_WEIGHT, WEIGHTS } from './weights.js';

type Field = GraphQLField<unknown, unknown>;

/** How far below a field the lists lie whose lengths its arguments tell. */
const FARTHEST_SIZED = 3;

/** The cost of each field of a schema: by the conventions of its lists, else from the tables of sizes and weights. */
export function costsOf(schema: GraphQLSchema): FieldCosts {
  const costs = new Map<string, FieldCost>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const cost = costOf(coordinate, field);
      if (cost) costs.set(coordinate, cost);
    }
  }
  return costs;
}

function costOf(coordinate: string, field: Field): FieldCost | null {
  const weight = valueFor(WEIGHTS, coordinate) ?? (coordinate.startsWith('Query.') ? ROOT_WEIGHT : 0);
  const slicing = field.args.filter(({ name }) => name === 'first' || name === 'ids').map(({ name }) => name);
  const sizedFields = slicing.length > 0 && !isList(field.type) ? [...sizedWithin(field.type)] : [];
  const known = INTROSPECTION_SIZES[coordinate];
  const sized = isList(field.type) || sizedFields.length > 0;
  const assumedSize = known ?? (sized ? (valueFor(LIST_SIZES, coordinate) ?? null) : null);
  if (!sized && known === undefined && weight === 0) return null;
  return { weight, assumedSize, sizedFields, slicingArguments: sized ? slicing : [] };
}

/** The entry of a field, else that of all fields of its name; the lists of the root are whole and have only their own. */
const valueFor = (table: Readonly<Record<string, number>>, coordinate: string): number | undefined => {
  const [type, name] = coordinate.split('.') as [string, string];
  return table[coordinate] ?? (type === 'Query' ? undefined : table[name]);
};

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** The lists that the `first` of a field cuts: of a page its edges, of an analysis each list that says whether it is cut. */
function* sizedWithin(type: GraphQLOutputType, steps: readonly string[] = []): Generator<string> {
  const named = getNamedType(type);
  if (!isObjectType(named) || named.getInterfaces().some(({ name }) => name === 'Node')) return;
  const fields = named.getFields();
  const cuts = steps.length === 0 || fields.cut !== undefined || fields.edges !== undefined;
  const own = Object.values(fields).find(({ name }) => CUT_LISTS.has(name));
  if (cuts && own && own.args.length === 0 && isList(own.type)) return void (yield [...steps, own.name].join('.'));
  if (steps.length === FARTHEST_SIZED) return;
  for (const field of Object.values(fields))
    if (field.args.length === 0) yield* sizedWithin(field.type, [...steps, field.name]);
}

/** Names of lists that `first` cuts, in the object beside them. */
const CUT_LISTS: ReadonlySet<string> = new Set(['edges', 'rows', 'cells', 'paths', 'ids']);
