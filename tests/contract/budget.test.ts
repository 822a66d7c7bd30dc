import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { readQuestions } from '../../src/questions/library.js';
import { ask } from '../support/ask.js';
import { CALL_BUDGETS } from '../support/budgets.js';
import { realContent } from '../support/real.js';
import { RecordingEngine } from '../support/recording.js';

const QUESTIONS = readQuestions(path.join(PACKAGE_ROOT, 'questions'));

describe('the engine calls of a question', () => {
  const engine = new RecordingEngine(new EmbeddedEngine());
  beforeAll(() => engine.load(realContent()));
  afterAll(() => engine.close());

  it.each(QUESTIONS)('keep within the budget: $name', async ({ name, query }) => {
    const before = engine.asked.length;
    await ask(engine, query);
    const calls = engine.asked.slice(before);
    const budget = CALL_BUDGETS[name];
    expect(budget, `${name} has no budget in tests/support/budgets.ts; it took ${calls.length}`).toBeDefined();
    expect(calls.length, calls.map(({ query: { name: called } }) => called).join(', ')).toBeLessThanOrEqual(
      budget ?? 0,
    );
  });

  it('have a budget for every question, and for no other', () => {
    expect(Object.keys(CALL_BUDGETS).sort()).toEqual(QUESTIONS.map(({ name }) => name).sort());
  });
});
