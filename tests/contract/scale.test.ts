import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { ServiceError } from '../../src/errors.js';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { readQuestions } from '../../src/questions/library.js';
import { ask } from '../support/ask.js';
import { CALL_BUDGETS } from '../support/budgets.js';
import { realContent } from '../support/real.js';
import { RecordingEngine } from '../support/recording.js';
import { multiplied } from '../support/scale.js';

/** How many times the dataset. */
const TIMES = Number(process.env.GRAPH_TIMES ?? 10);
const PATIENCE_MS = 240_000;

const QUESTIONS = readQuestions(path.join(PACKAGE_ROOT, 'questions'));

/** What a question may say instead of an answer: a bound, by its number, and how to keep within it. */
const BOUND = /at most \d+ can be compared|at most \d+ are compared/;

/** Asks one question; what it cannot answer it must refuse by a bound that it names. */
async function answerOrBound(engine: GraphEngine, query: string, variables = {}): Promise<string> {
  try {
    return Object.keys(await ask(engine, query, variables)).length > 0 ? 'answered' : 'empty';
  } catch (refusal) {
    expect(refusal).toBeInstanceOf(ServiceError);
    expect((refusal as ServiceError).code).toBe('BAD_USER_INPUT');
    expect((refusal as Error).message).toMatch(BOUND);
    return 'refused';
  }
}

describe(`a graph of ${TIMES} times the size`, () => {
  const engine = new RecordingEngine(new EmbeddedEngine());
  const refused: string[] = [];

  beforeAll(() => engine.load(multiplied(realContent(), TIMES)), PATIENCE_MS);
  afterAll(() => engine.close());

  it.each(QUESTIONS)(
    'answers, or names its bound, in no more engine calls: $name',
    async ({ name, query }) => {
      const before = engine.asked.length;
      if ((await answerOrBound(engine, query)) === 'refused') refused.push(name);
      expect(engine.asked.length - before).toBeLessThanOrEqual(CALL_BUDGETS[name] ?? 0);
    },
    PATIENCE_MS,
  );

  it('refuses only what pairs all with all', () => {
    const pairing = ['overlapping-mandates', 'rcps-that-share-members'];
    expect(refused.filter((name) => !pairing.includes(name))).toEqual([]);
  });
});
