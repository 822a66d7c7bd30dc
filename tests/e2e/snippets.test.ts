import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { PACKAGE_ROOT } from '../../src/config.js';
import { type Snippet, snippetsOf } from '../../src/exports/snippets/snippets.js';
import { readQuestions } from '../../src/questions/library.js';
import { describePython } from '../support/rings.js';
import { startTestService } from '../support/service.js';
import { runSnippet } from '../support/snippets.js';

const QUESTIONS = readQuestions(path.join(PACKAGE_ROOT, 'questions'));
const PATIENCE_MS = 60_000;

let service: Service;
beforeAll(async () => {
  service = await startTestService({ seedDir: path.join(PACKAGE_ROOT, 'seed') });
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
  it.each(QUESTIONS)(
    '$name',
    async (question) => {
      expect((await runSnippet('python', snippet(question, 'python'))).output).not.toBe('');
    },
    PATIENCE_MS,
  );
});
