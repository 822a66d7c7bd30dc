import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import type { Dice } from './hostile/dice.js';

type Parent = GraphQLObjectType | GraphQLInterfaceType;

/** Of each type that has them. */
const ALWAYS = new Set(['edges', 'node', 'certainty']);
/** Of each type besides. */
const FIELDS = 4;
/** What fields are asked for that take it. */
const ARGUMENTS: Readonly<Record<string, string>> = { first: 'first: 2', asOf: 'asOf: $year' };
/** Conditions of the variables `$a` and `$b`, and none. */
const CONDITIONS = ['', '', '', '@include(if: $a)', '@skip(if: $a)', '@include(if: $b)', '@skip(if: true)'];

/**
 * Random selections of a schema in which the same names meet again and again, below fragments and conditions. Of each
 * type only a few fields are chosen from, so that they do meet. They need not be valid.
 */
export class Selections {
  private readonly chosen = new Map<string, readonly GraphQLField<unknown, unknown>[]>();

  constructor(
    private readonly dice: Dice,
    private readonly schema: GraphQLSchema,
  ) {}

  /** A selection of the things of a composite type, so many levels deep. */
  of(type: GraphQLNamedType, levels: number): string {
    const { dice } = this;
    const part = isUnionType(type)
      ? () => this.fragment(dice.pick(type.getTypes()), levels)
      : () => this.part(type as Parent, levels);
    return `{ __typename ${Array.from({ length: dice.int(1, 4) }, part).join(' ')} }`;
  }

  private part(type: Parent, levels: number): string {
    const { dice } = this;
    if (levels > 0 && dice.oneIn(3)) return this.fragment(dice.pick(this.related(type)), levels - 1);
    const field = dice.pick(this.fieldsOf(type));
    const inner = getNamedType(field.type);
    const condition = dice.pick(CONDITIONS);
    if (!isCompositeType(inner)) return `${field.name} ${condition}`;
    const args = field.args.flatMap(({ name }) => ARGUMENTS[name] ?? []).join(' ');
    return levels > 0 ? `${field.name}${args && `(${args})`} ${condition} ${this.of(inner, levels - 1)}` : '__typename';
  }

  private fragment(type: Parent, levels: number): string {
    return `... on ${type.name} ${this.dice.pick(CONDITIONS)} ${this.of(type, levels)}`;
  }

  /** Types that what is of this type may be of as well. */
  private related(type: Parent): readonly Parent[] {
    return [type, ...type.getInterfaces(), ...(isInterfaceType(type) ? this.schema.getPossibleTypes(type) : [])];
  }

  private fieldsOf(type: Parent): readonly GraphQLField<unknown, unknown>[] {
    const known = this.chosen.get(type.name);
    if (known) return known;
    const all = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
    const always = all.filter(({ name }) => ALWAYS.has(name));
    const fields = [...always, ...Array.from({ length: FIELDS }, () => this.dice.pick(all))];
    this.chosen.set(type.name, fields);
    return fields;
  }
}
