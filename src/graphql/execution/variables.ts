import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  isInputType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Values } from './run.js';

type Variable = ReturnType<typeof variableOf>;

/** As many errors as graphql-js tells of variables when it executes. */
const MOST_ERRORS = 50;

/** The variables of an operation that is executed again and again. */
export class Variables {
  private readonly all: readonly Variable[];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly declared: readonly VariableDefinitionNode[],
  ) {
    this.all = declared.map((one) => variableOf(schema, one));
  }

  /** What graphql-js has against some values, in its words; undefined where it takes them. */
  errorsOf(given: Values): readonly GraphQLError[] | undefined {
    // The check that words errors looks each type up anew, which takes longer than the check itself.
    if (this.all.every((one) => fits(one, given))) return undefined;
    return getVariableValues(this.schema, this.declared, given, { maxErrors: MOST_ERRORS }).errors;
  }

  /** The values with the defaults of those that were left out. */
  filled(given: Values): Values {
    // Without a prototype: a variable may be named like one of its members, and graphql-jit looks no further.
    const values: Record<string, unknown> = Object.assign(Object.create(null), given);
    for (const { name, otherwise } of this.all)
      if (otherwise && values[name] === undefined) values[name] = valueFromASTUntyped(otherwise);
    return values;
  }
}

function variableOf(schema: GraphQLSchema, { variable, type, defaultValue }: VariableDefinitionNode) {
  const found = typeFromAST(schema, type);
  return { name: variable.name.value, type: isInputType(found) ? found : undefined, otherwise: defaultValue };
}

function fits({ name, type, otherwise }: Variable, given: Values): boolean {
  if (!type) return false;
  if (!Object.hasOwn(given, name)) return otherwise !== undefined || !isNonNullType(type);
  let taken = true;
  coerceInputValue(given[name], type, () => {
    taken = false;
  });
  return taken;
}
