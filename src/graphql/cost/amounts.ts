import {
  type ArgumentNode,
  type DirectiveNode,
  type GraphQLArgument,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import type { Amount, Condition } from './plan.js';

/** What the variables of an operation are where a request leaves them out. */
export type Defaults = ReadonlyMap<string, ValueNode>;

/** The defaults that an operation gives its variables. */
export const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Defaults =>
  new Map(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, defaultValue] as const] : [],
    ),
  );

/** The size of an argument: itself where it is a number, else the length of a text or list. Null where there is none. */
export function amountOf(
  field: GraphQLField<unknown, unknown>,
  name: string,
  given: readonly ArgumentNode[] | undefined,
  defaults: Defaults,
): Amount | null {
  const argument = field.args.find((one) => one.name === name);
  if (!argument) return null;
  const value = given?.find((one) => one.name.value === name)?.value;
  if (!value) return sizeOf(argument.defaultValue);
  if (value.kind !== Kind.VARIABLE) return sizeOfNode(value);
  return { variable: value.name.value, otherwise: otherwise(argument, defaults.get(value.name.value)) };
}

/** An amount of which no more than `most` is reckoned with. */
export function atMost(amount: Amount, most: number | null): Amount {
  if (most === null) return amount;
  return typeof amount === 'number' ? Math.min(amount, most) : { ...amount, most: Math.min(amount.most ?? most, most) };
}

const otherwise = ({ defaultValue }: GraphQLArgument, own: ValueNode | undefined): number =>
  (own ? sizeOfNode(own) : sizeOf(defaultValue)) ?? 0;

/** The size of a value that came with the variables, or null where it has none. */
export function sizeOf(value: unknown): number | null {
  if (typeof value === 'number') return Math.max(0, value);
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return null;
}

function sizeOfNode(value: ValueNode): number | null {
  if (value.kind === Kind.INT) return Math.max(0, Number(value.value));
  if (value.kind === Kind.STRING) return value.value.length;
  return value.kind === Kind.LIST ? value.values.length : null;
}

/** The variables that a selection hangs on; one left out by the document itself is priced like any other. */
export function conditionsOf(directives: readonly DirectiveNode[] | undefined, defaults: Defaults): Condition[] {
  const conditions: Condition[] = [];
  for (const { name, arguments: given } of directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const value = given?.find((one) => one.name.value === 'if')?.value;
    if (value?.kind !== Kind.VARIABLE) continue;
    const leavesOut = name.value === 'skip';
    const own = defaults.get(value.name.value);
    conditions.push({
      variable: value.name.value,
      otherwise: own?.kind === Kind.BOOLEAN ? own.value : !leavesOut,
      leavesOut,
    });
  }
  return conditions;
}
