import path from 'node:path';
import { PACKAGE_ROOT } from '../../src/config.js';
import { readQuestions } from '../../src/questions/library.js';
import type { Document } from './documents.js';
import { HUB } from './scale.js';

/** The questions of the library, each with the variables that it has by default. */
export const QUESTIONS: readonly Document[] = readQuestions(path.join(PACKAGE_ROOT, 'questions')).map(
  ({ name, query }) => ({ name, source: query }),
);

/** One of them with other variables. */
function questionWith(name: string, variables: Record<string, unknown>): Document {
  const question = QUESTIONS.find((one) => one.name === name);
  if (!question) throw new Error(`The library has no question "${name}".`);
  return { ...question, name: `${name} ${JSON.stringify(variables)}`, variables };
}

/** Every question that starts at an actor, put to the hub or across it. */
export const AT_THE_HUB = [
  questionWith('who-overlaps-with', { id: HUB }),
  questionWith('what-lies-around-an-actor', { id: HUB }),
  questionWith('what-lies-around-an-actor', { id: HUB, depth: 3 }),
  questionWith('how-two-actors-are-connected', { from: HUB, to: 'ohchr' }),
  questionWith('how-two-actors-are-connected', { from: 'gfmd-copy-7', to: 'ilo-copy-7', maxLength: 6 }),
  questionWith('paths-that-avoid-states', { from: HUB, to: 'gfmd-copy-299' }),
  questionWith('mandates-of-an-organisation', { id: HUB }),
];
