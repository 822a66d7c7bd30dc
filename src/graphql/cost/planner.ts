import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { amountOf, atMost, conditionsOf, type Defaults, defaultsOf } from './amounts.js';
import { boundsOf } from './bounds.js';
import type { FieldCost, FieldCosts } from './field-cost.js';
import type { Amount, BoundedArgument, Fragments, Plan, PlannedField, PlannedPart, PlannedSelection } from './plan.js';
import { typeWeight } from './weights.js';

/** Lengths of lists that an outer field has told, by their paths from here. */
type Sizes = ReadonlyMap<string, Amount>;

const NO_SIZES: Sizes = new Map();

/** Works out what an operation of a valid document costs, as far as that does not hang on its variables. */
export function planOf(
  schema: GraphQLSchema,
  costs: FieldCosts,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): Plan {
  const planner = new Planner(schema, costs, fragments, defaultsOf(operation));
  const root = schema.getRootType(operation.operation);
  const selection = root
    ? planner.selection(operation.selectionSet, root, NO_SIZES, '', false)
    : { fields: [], parts: [] };
  return { selection, bounded: planner.bounded };
}

class Planner {
  readonly bounded: BoundedArgument[] = [];
  private readonly known = new Map<string, PlannedSelection>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly costs: FieldCosts,
    private readonly fragments: Fragments,
    private readonly defaults: Defaults,
  ) {}

  selection(
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    sizes: Sizes,
    path: string,
    introspects: boolean,
  ): PlannedSelection {
    const fields: PlannedField[] = [];
    const parts: PlannedPart[] = [];
    for (const node of set.selections) {
      const conditions = conditionsOf(node.directives, this.defaults);
      if (node.kind === Kind.FIELD) {
        const field = this.field(node, type, sizes, path, introspects);
        if (field) fields.push({ ...field, conditions });
        continue;
      }
      const condition =
        node.kind === Kind.INLINE_FRAGMENT ? node.typeCondition?.name.value : this.typeOf(node.name.value);
      const narrowed = (condition && this.schema.getType(condition)) || type;
      if (!isCompositeType(narrowed)) continue;
      const selection =
        node.kind === Kind.INLINE_FRAGMENT
          ? this.selection(node.selectionSet, narrowed, sizes, path, introspects)
          : this.fragment(node.name.value, narrowed, sizes, path, introspects);
      if (selection.fields.length + selection.parts.length === 0) continue;
      parts.push({ conditions, onlyFor: isObjectType(narrowed) ? narrowed.name : null, selection });
    }
    return { fields, parts };
  }

  private typeOf(fragment: string): string | undefined {
    return this.fragments.get(fragment)?.typeCondition.name.value;
  }

  /** A fragment is planned once for all places where the same lengths hold. */
  private fragment(
    name: string,
    type: GraphQLCompositeType,
    sizes: Sizes,
    path: string,
    introspects: boolean,
  ): PlannedSelection {
    const key = `${name} ${JSON.stringify([...sizes])}`;
    const known = this.known.get(key);
    if (known) return known;
    const fragment = this.fragments.get(name);
    const selection = fragment
      ? this.selection(fragment.selectionSet, type, sizes, path, introspects)
      : { fields: [], parts: [] };
    this.known.set(key, selection);
    return selection;
  }

  private field(
    node: FieldNode,
    type: GraphQLCompositeType,
    sizes: Sizes,
    path: string,
    within: boolean,
  ): Omit<PlannedField, 'conditions'> | null {
    const field = this.definition(node, type);
    if (!field) return null;
    const name = (node.alias ?? node.name).value;
    const here = path === '' ? name : `${path}.${name}`;
    const introspects = within || field === SchemaMetaFieldDef || field === TypeMetaFieldDef;
    const cost = this.costs.get(`${type.name}.${field.name}`);
    for (const bound of boundsOf(type.name, field, cost)) {
      const value = amountOf(field, bound.argument, node.arguments, this.defaults);
      if (value !== null) this.bounded.push({ path: `${here}(${bound.argument})`, limit: bound.limit, value });
    }
    const named = getNamedType(field.type);
    const isObject = isCompositeType(named);
    const weight = cost?.weight ?? 0;
    if (!isObject && weight === 0) return null;
    const slices = this.slices(field, cost, node);
    return {
      name,
      weight,
      rows: rowsOf(field.name, cost, slices, sizes),
      rowPrice: typeWeight(named),
      isObject,
      introspects,
      within:
        isObject && node.selectionSet
          ? this.selection(node.selectionSet, named, sizesWithin(field.name, cost, slices, sizes), here, introspects)
          : null,
    };
  }

  private definition(
    { name: { value } }: FieldNode,
    type: GraphQLCompositeType,
  ): GraphQLField<unknown, unknown> | null {
    if (value === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (value === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return 'getFields' in type ? (type.getFields()[value] ?? null) : null;
  }

  /** The length that the field's own arguments tell. */
  private slices(field: GraphQLField<unknown, unknown>, cost: FieldCost | undefined, node: FieldNode): Amount | null {
    for (const argument of cost?.slicingArguments ?? []) {
      const amount = amountOf(field, argument, node.arguments, this.defaults);
      if (amount !== null) return amount;
    }
    return null;
  }
}

/** How many values a field returns: as its arguments or those above it tell, else as many as is assumed. */
function rowsOf(name: string, cost: FieldCost | undefined, slices: Amount | null, sizes: Sizes): Amount {
  const assumed = cost?.assumedSize ?? null;
  const told = sizes.get(name) ?? (cost?.sizedFields.length === 0 ? slices : null);
  if (told !== null) return atMost(told, assumed);
  return cost?.sizedFields.length === 0 ? (assumed ?? 1) : 1;
}

/** The lengths that hold below a field: those it tells itself, and those told above it that lie below. */
function sizesWithin(name: string, cost: FieldCost | undefined, slices: Amount | null, sizes: Sizes): Sizes {
  const length = slices === null ? null : atMost(slices, cost?.assumedSize ?? null);
  const own = length === null ? [] : (cost?.sizedFields ?? []).map((path) => [path, length] as const);
  const passed = [...sizes].flatMap(([path, amount]) =>
    path.startsWith(`${name}.`) ? [[path.slice(name.length + 1), amount] as const] : [],
  );
  return own.length + passed.length === 0 ? NO_SIZES : new Map([...passed, ...own]);
}
