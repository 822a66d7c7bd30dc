import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  separateOperations,
  visit,
} from 'graphql';
import { conditionVariables, unconditional } from './conditions.js';
import { type Run, runOf, type Values } from './run.js';
import { Variables } from './variables.js';
import { Writing } from './written.js';

/** An operation is compiled for each combination of its conditions by itself; one with more of them is not. */
const MOST_CONDITIONS = 3;
/** What goes by this name is the prototype of an object in what graphql-jit makes, and is lost. */
const PROTOTYPE = '__proto__';

let made = 0;

/** An operation that comes again: it alone of its document, with the fragments that it spreads. */
export class Operation {
  readonly variables: Variables;
  private readonly document: DocumentNode;
  private readonly conditions: readonly string[];
  private readonly isCompilable: boolean;
  private readonly number = made++;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    { name, variableDefinitions }: OperationDefinitionNode,
  ) {
    this.document = separateOperations(document)[name?.value ?? ''] as DocumentNode;
    this.variables = new Variables(schema, variableDefinitions ?? []);
    this.conditions = conditionVariables(this.document);
    this.isCompilable = this.conditions.length <= MOST_CONDITIONS && !isNamedIn(this.document, PROTOTYPE);
  }

  /** Tells what is asked for under some values from all that was ever compiled; null where it is not to be. */
  keyFor(values: Values): string | null {
    const met = this.conditions.map((name) => values[name]);
    return this.isCompilable && met.every((one) => typeof one === 'boolean') ? `${this.number}\n${met}` : null;
  }

  /**
   * Compiles what is asked for under some values, without conditions: graphql-jit forgets that of a field that meets
   * another one of its name, where a fragment stands below it.
   *
   * @param key what `keyFor` tells of these values
   */
  compiled(key: string, values: Values): Compiled | null {
    const document = unconditional(this.document, values);
    const run = runOf(this.schema, document);
    return run && new Compiled(run, () => Writing.of(this.schema, document, key));
  }
}

/** Whether anything in a document has a name, be it an alias or a variable. */
function isNamedIn(document: DocumentNode, name: string): boolean {
  let found = false;
  visit(document, {
    enter(node) {
      found ||= node.kind === Kind.NAME && node.value === name;
    },
  });
  return found;
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
