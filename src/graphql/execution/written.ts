import type { DocumentNode, ExecutionResult, FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { markedIn, outlineOf, withoutMarks } from './outline.js';

/** The data of an answer as JSON that is written already. It stands where data stand, for whoever sends them as they are. */
export class Written {
  constructor(readonly json: string) {}
}

/** Texts kept for other requests of the same data version; those added last only once that version is confirmed. */
export interface Texts {
  text(key: string): string | undefined;
  addText(key: string, text: string): void;
}

type Answer = ExecutionResult | Promise<ExecutionResult>;
type Run<A> = (root: unknown, context: unknown, variables: Readonly<Record<string, unknown>>) => A;

let made = 0;

/** Answers an operation by what was written of the things of its lists, as long as all of it was. */
export class Writing {
  /** Tells the texts of one operation from those of all others. */
  private readonly place = `written\n${made++}\n`;

  private constructor(
    private readonly variables: readonly string[],
    private readonly run: Run<Answer>,
  ) {}

  /** Null for an operation without such lists. */
  static of(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Writing | null {
    const outline = outlineOf(schema, document);
    const compiled = outline && compileQuery(schema, outline.document, operationName);
    return compiled && isCompiledQuery(compiled) ? new Writing(outline.variables, compiled.query as Run<Answer>) : null;
  }

  /**
   * @param whole works the answer out, where not all is written yet, or there are errors to tell
   * @returns the whole answer, or one with its data written
   */
  answer(texts: Texts, context: unknown, variables: Readonly<Record<string, unknown>>, whole: () => Answer): Answer {
    const put = (outlined: ExecutionResult): Answer => this.put(outlined, texts, variables, whole);
    const outlined = this.run(undefined, context, variables);
    return outlined instanceof Promise ? outlined.then(put) : put(outlined);
  }

  private put(
    outlined: ExecutionResult,
    texts: Texts,
    variables: Readonly<Record<string, unknown>>,
    whole: () => Answer,
  ): Answer {
    if (outlined.errors) return whole();
    // A value that was left out is another one than null.
    const values = this.variables.map((name) => (variables[name] === undefined ? 0 : [variables[name]]));
    const place = this.place + JSON.stringify(values);
    const missing = new Set<string>();
    const json = withoutMarks(JSON.stringify(outlined.data), (mark) => {
      const text = texts.text(place + mark);
      if (text === undefined) missing.add(mark);
      return text ?? '';
    });
    if (missing.size === 0) return { data: new Written(json) as never };
    const keep = (result: ExecutionResult): ExecutionResult => {
      if (!result.errors)
        for (const [mark, thing] of markedIn(outlined.data, result.data))
          if (missing.delete(mark)) texts.addText(place + mark, JSON.stringify(thing));
      return result;
    };
    const result = whole();
    return result instanceof Promise ? result.then(keep) : keep(result);
  }
}

/** An answer as JSON, with a line break behind it. */
export function jsonOf(result: FormattedExecutionResult): string {
  if (!(result.data instanceof Written)) return `${JSON.stringify(result)}\n`;
  const { data, ...rest } = result;
  const others = JSON.stringify(rest).slice(1);
  return `{"data":${(data as Written).json}${others === '}' ? others : `,${others}`}\n`;
}
