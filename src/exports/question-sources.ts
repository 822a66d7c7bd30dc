import { buildSchema, parse } from 'graphql';
import type { Question } from '../questions/library.js';
import { inlinedOperation } from './answer/inline.js';
import { bringsSources } from './answer/sources.js';

/** Names of the questions whose tables can bring the sources of their rows, as the text of the schema decides. */
export function questionsWithSources(sdl: string, questions: readonly Question[]): string[] {
  const schema = buildSchema(sdl);
  return questions
    .filter(({ query, table }) => bringsSources(schema, inlinedOperation(parse(query)), table))
    .map(({ name }) => name);
}
