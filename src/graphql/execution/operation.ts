import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, separateOperations } from 'graphql';
import { conditionsOf, unconditional } from './conditions.js';
import { type Run, runOf, type Values } from './run.js';
import { Variables } from './variables.js';
import { Writing } from './written.js';

/** An operation is compiled for each combination of its conditions by itself; one with more of them is not. */
const MOST_CONDITIONS = 3;

let made = 0;

/** An operation that comes again: it alone of its document, with the fragments that it spreads. */
export class Operation {
  readonly variables: Variables;
  readonly name: string | undefined;
  private readonly document: DocumentNode;
  private readonly conditions: readonly string[];
  private readonly number = made++;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    { name, variableDefinitions }: OperationDefinitionNode,
  ) {
    this.name = name?.value;
    this.document = separateOperations(document)[this.name ?? ''] as DocumentNode;
    this.variables = new Variables(schema, variableDefinitions ?? []);
    this.conditions = conditionsOf(this.document);
  }

  /** Tells what is asked for under some values from all that was ever compiled; null where it is not to be. */
  keyFor(values: Values): string | null {
    const met = this.conditions.map((name) => values[name]);
    const known = met.length <= MOST_CONDITIONS && met.every((one) => typeof one === 'boolean');
    return known ? `${this.number}\n${met}` : null;
  }

  /**
   * Compiles what is asked for under some values, without conditions: graphql-jit forgets that of a field that meets
   * another one of its name, where a fragment stands below it.
   */
  compiled(values: Values): Compiled | null {
    const document = unconditional(this.document, values);
    const run = runOf(this.schema, document, this.name);
    return run && new Compiled(run, () => Writing.of(this.schema, document, this.name));
  }
}

/** What is asked for, as a function. */
export class Compiled {
  private found: Writing | null | undefined;

  constructor(
    readonly run: Run,
    private readonly findWriting: () => Writing | null,
  ) {}

  /** Made when it is first needed; null where nothing is to be gained by it. */
  get writing(): Writing | null {
    if (this.found === undefined) this.found = this.findWriting();
    return this.found;
  }
}
