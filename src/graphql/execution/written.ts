import type { DocumentNode, ExecutionResult, FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { after } from '../../lib/maybe-promise.js';
import { markedIn, outlineOf, withoutMarks } from './outline.js';
import { type Answer, type Run, runOf, type Values } from './run.js';

/** A text, with the pieces that it was joined of: one by one they become bytes much sooner. */
export interface Joined {
  readonly text: string;
  readonly pieces: readonly string[];
}

/**
 * The data of an answer as JSON that is written already, in pieces. It stands where data stand, for whoever sends them
 * as they are.
 */
export class Written {
  /** The answer that they became a part of. */
  answer: Joined | undefined;

  constructor(readonly pieces: readonly string[]) {}
}

/** Texts kept for other requests of the same data version; those added last only once that version is confirmed. */
export interface Texts {
  text(key: string): string | undefined;
  addText(key: string, text: string): void;
}

/** Answers an operation by what was written of the things of its lists, as long as all of it was. */
export class Writing {
  /** @param operation tells the texts of one operation from those of all others */
  private constructor(
    private readonly operation: string,
    private readonly variables: readonly string[],
    private readonly run: Run,
  ) {}

  /**
   * Null for an operation without such lists.
   *
   * @param key tells the operation from all others
   */
  static of(schema: GraphQLSchema, document: DocumentNode, key: string): Writing | null {
    const outline = outlineOf(schema, document);
    const run = outline && runOf(schema, outline.document);
    return run && new Writing(`written\n${key}\n`, outline.variables, run);
  }

  /**
   * @param whole works the answer out, where not all is written yet, or there are errors to tell
   * @returns the whole answer, or one with its data written
   */
  answer(texts: Texts, context: unknown, variables: Values, whole: () => Answer): Answer {
    return after(this.run(undefined, context, variables), (outlined) => this.put(outlined, texts, variables, whole));
  }

  private put(outlined: ExecutionResult, texts: Texts, variables: Values, whole: () => Answer): Answer {
    if (outlined.errors) return whole();
    // A value that was left out is another one than null.
    const values = this.variables.map((name) => (Object.hasOwn(variables, name) ? [variables[name]] : 0));
    const prefix = this.operation + JSON.stringify(values);
    const missing = new Set<string>();
    const pieces = withoutMarks(JSON.stringify(outlined.data), (mark) => {
      const text = texts.text(prefix + mark);
      if (text === undefined) missing.add(mark);
      return text ?? '';
    });
    if (missing.size === 0) return { data: new Written(pieces) as never };
    return after(whole(), (result) => {
      if (!result.errors)
        for (const [mark, thing] of markedIn(outlined.data, result.data))
          if (missing.delete(mark)) texts.addText(prefix + mark, JSON.stringify(thing));
      return result;
    });
  }
}

/** An answer as JSON, with a line break behind it. */
export function jsonOf(result: FormattedExecutionResult): string {
  if (!(result.data instanceof Written)) return `${JSON.stringify(result)}\n`;
  const { data: written, ...rest } = result;
  const others = JSON.stringify(rest).slice(1);
  const pieces = ['{"data":', ...written.pieces, `${others === '}' ? '' : ','}${others}\n`];
  // Joined by `+`, nothing is copied until somebody looks into the text.
  const text = pieces.reduce((whole, piece) => whole + piece);
  written.answer = { text, pieces };
  return text;
}
