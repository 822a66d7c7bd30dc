import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { PACKAGE_ROOT } from '../../src/config.js';
import { type Snippet, snippetsOf } from '../../src/exports/snippets/snippets.js';
import { readQuestions } from '../../src/questions/library.js';
import { SEED } from '../support/real.js';
import { describePython } from '../support/rings.js';
import { startTestService } from '../support/service.js';
import { type PythonRun, runPythonSnippets, runSnippet } from '../support/snippets.js';

const QUESTIONS = readQuestions(path.join(PACKAGE_ROOT, 'questions'));
const PATIENCE_MS = 60_000;

let service: Service;
beforeAll(async () => {
  service = await startTestService({ seedDir: SEED });
}, PATIENCE_MS);
afterAll(() => service.close());

type Question = (typeof QUESTIONS)[number];
const snippet = (question: Question, language: Snippet['language']): Snippet =>
  snippetsOf(question, service.url).find((one) => one.language === language) as Snippet;

describe('snippets, run as their reader would', () => {
  it.each(QUESTIONS)(
    'of curl: $name',
    async (question) => {
      const { files } = await runSnippet('curl', snippet(question, 'curl'));
      const plain = await fetch(`${service.url}/questions/${question.name}.csv`);
      expect(files).toEqual({ [`${question.name}.csv`]: await plain.text() });
    },
    PATIENCE_MS,
  );

  it.each(QUESTIONS)(
    'of JavaScript: $name',
    async (question) => {
      const { output } = await runSnippet('javascript', snippet(question, 'javascript'));
      expect(Object.keys(JSON.parse(output)).length).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );
});

describePython('snippets of pandas', () => {
  let runs: readonly PythonRun[];
  beforeAll(async () => {
    runs = await runPythonSnippets(QUESTIONS.map((question) => snippet(question, 'python')));
  }, PATIENCE_MS);

  it.each(QUESTIONS.map(({ name }, at) => ({ name, at })))('$name', ({ at }) => {
    expect(runs[at]?.failure).toBeNull();
    expect(runs[at]?.output).not.toBe('');
  });
});
