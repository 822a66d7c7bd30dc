import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getVariableValues,
  isInputType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** As many errors as graphql-js tells of variables when it executes. */
const MOST_ERRORS = 50;

/** The variables of an operation that is executed again and again. */
export class Variables {
  private readonly types: readonly { readonly name: string; readonly type: GraphQLInputType | undefined }[];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly declared: readonly VariableDefinitionNode[],
  ) {
    this.types = declared.map(({ variable, type }) => {
      const found = typeFromAST(schema, type);
      return { name: variable.name.value, type: isInputType(found) ? found : undefined };
    });
  }

  /** What graphql-js has against some values, in its words; undefined where it takes them. */
  errorsOf(given: Values): readonly GraphQLError[] | undefined {
    // The check that words errors looks each type up anew, which takes longer than the check itself.
    if (this.types.every(({ name, type }, at) => this.fits(given, name, type, at))) return undefined;
    return getVariableValues(this.schema, this.declared, given, { maxErrors: MOST_ERRORS }).errors;
  }

  /** The values with the defaults of those that were left out. */
  filled(given: Values): Values {
    const values = { ...given };
    this.types.forEach(({ name }, at) => {
      const { defaultValue } = this.declared[at] as VariableDefinitionNode;
      if (defaultValue && values[name] === undefined) values[name] = valueFromASTUntyped(defaultValue);
    });
    return values;
  }

  private fits(given: Values, name: string, type: GraphQLInputType | undefined, at: number): boolean {
    if (!type) return false;
    if (!Object.hasOwn(given, name)) return this.declared[at]?.defaultValue !== undefined || !isNonNullType(type);
    let fits = true;
    coerceInputValue(given[name], type, () => {
      fits = false;
    });
    return fits;
  }
}
