import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { contentOf } from '../../src/dataset/content.js';
import { readDataset } from '../../src/dataset/read.js';
import { ServiceError } from '../../src/errors.js';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { readQuestions } from '../../src/questions/library.js';
import { ask } from '../support/ask.js';
import { CALL_BUDGETS } from '../support/budgets.js';
import { sharedEngine } from '../support/neo4j.shared.js';
import { RecordingEngine } from '../support/recording.js';
import { describeNeo4j } from '../support/rings.js';
import { multiplied } from '../support/scale.js';

/** How many times the dataset; .ci/run takes 20. */
const TIMES = Number(process.env.GRAPH_TIMES ?? 10);
const NEO4J_TIMES = Number(process.env.GRAPH_TIMES_NEO4J ?? 2);
const PATIENCE_MS = 240_000;

const QUESTIONS = readQuestions(path.join(PACKAGE_ROOT, 'questions'));
const real = () => contentOf(readDataset(path.join(PACKAGE_ROOT, 'seed')));

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

  beforeAll(() => engine.load(multiplied(real(), TIMES)), PATIENCE_MS);
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

describeNeo4j(`Neo4j on a graph of ${NEO4J_TIMES} times the size`, () => {
  const embedded = new EmbeddedEngine({ shuffleUnordered: true });
  let neo4j: GraphEngine;

  beforeAll(async () => {
    const content = multiplied(real(), NEO4J_TIMES);
    await embedded.load(content);
    neo4j = await sharedEngine();
    await neo4j.load(content);
  }, PATIENCE_MS);
  afterAll(async () => {
    await neo4j?.close();
    await embedded.close();
  });

  it.each(QUESTIONS)(
    'answers what the embedded engine answers: $name',
    async ({ query }) => {
      expect(await ask(neo4j, query)).toEqual(await ask(embedded, query));
    },
    PATIENCE_MS,
  );
});
