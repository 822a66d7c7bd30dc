import path from 'node:path';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { parseQuestion, readQuestions } from '../../src/questions/library.js';
import { serviceSchema } from '../support/ask.js';

describe('a question file', () => {
  it('has title, group, explanation, document, and the defaults of its variables', () => {
    const text =
      '# title: What?\n# group: Look-ups\n# table: node.things\n# Some words\n# more.\nquery ($a: ID = "x", $b: [Int!] = [1], $c: Int) { node(id: $a) { id } }\n';
    expect(parseQuestion('07-what-is.graphql', text)).toEqual({
      name: 'what-is',
      title: 'What?',
      group: 'Look-ups',
      table: 'node.things',
      explanation: 'Some words more.',
      query: 'query ($a: ID = "x", $b: [Int!] = [1], $c: Int) { node(id: $a) { id } }',
      variables: { a: 'x', b: [1] },
    });
  });

  it('is refused without a title', () => {
    expect(() => parseQuestion('a.graphql', '# group: x\n{ __typename }')).toThrow(/a\.graphql must begin with/);
  });
});

describe('the question library', () => {
  const questions = readQuestions(path.join(PACKAGE_ROOT, 'questions'));

  it('has at least twelve questions under names of their own', () => {
    expect(questions.length).toBeGreaterThanOrEqual(12);
    expect(new Set(questions.map(({ name }) => name)).size).toBe(questions.length);
  });

  it.each(questions)('$name fits the schema and explains itself', ({ query, explanation, title }) => {
    expect(validate(serviceSchema(), parse(query)).map(({ message }) => message)).toEqual([]);
    expect(explanation.length).toBeGreaterThan(40);
    expect(title).toMatch(/\?$/);
  });
});
