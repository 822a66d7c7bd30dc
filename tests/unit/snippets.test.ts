import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { parameterOf, questionAddress } from '../../src/exports/snippets/address.js';
import { snippetsOf } from '../../src/exports/snippets/snippets.js';
import { fieldsOf } from '../../src/http/question.fields.js';
import { questionPage, splitExplanation } from '../../src/http/question.page.js';
import { parseQuestion, readQuestions } from '../../src/questions/library.js';
import { serviceSchema } from '../support/ask.js';

const questions = readQuestions(path.join(PACKAGE_ROOT, 'questions'));
const BASE = 'https://example.org';

describe('the address of a question', () => {
  it('holds texts as they are, lists with commas and inputs as JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]\w{0,9}$/), fc.jsonValue()), (variables) => {
        const address = new URL(questionAddress(BASE, 'name', 'csv', variables));
        const wanted = Object.entries(variables).map(([key, value]) => [key, parameterOf(value)]);
        expect([...address.searchParams]).toEqual(wanted);
      }),
    );
    const values = ['a b', ['A', 'B'], { c: [1] }, 2010, true, null];
    expect(values.map(parameterOf)).toEqual(['a b', 'A,B', '{"c":[1]}', '2010', 'true', '']);
    expect(questionAddress(BASE, 'name', 'csv')).toBe('https://example.org/questions/name.csv');
  });
});

describe('snippets', () => {
  it.each(questions)('of $name ask for its answer with its own defaults', (question) => {
    const snippets = snippetsOf(question, BASE);
    expect(snippets.map(({ language }) => language)).toEqual(['curl', 'python', 'javascript', 'r']);
    for (const { language, code } of snippets) {
      const address = new URL(/https:[^'"]+/.exec(code)?.[0] as string);
      const format = language === 'javascript' ? 'json' : 'csv';
      expect(address.pathname).toBe(`/questions/${question.name}.${format}`);
      expect(Object.fromEntries(address.searchParams)).toEqual(
        Object.fromEntries(Object.entries(question.variables).map(([key, value]) => [key, parameterOf(value)])),
      );
    }
  });

  it('cannot be broken out of by a value', () => {
    const hostile = `'"\\\`$(touch x)\n# {csv}`;
    for (const { code } of snippetsOf({ name: 'name', variables: { text: hostile } }, `${BASE}/it's`)) {
      const address = /https:[^\s"]*?(?=['"])/.exec(code)?.[0] as string;
      expect(address).toMatch(/^https:\/\/example\.org\/it%27s\/questions\/name\.(csv|json)\?text=[\w%.+*-]+$/);
      expect(new URL(address).searchParams.get('text')).toBe(hostile);
    }
  });
});

describe('the form of a question', () => {
  const schema = serviceSchema();
  const fields = (variables: string, body: string) =>
    fieldsOf(parseQuestion('1-x.graphql', `# title: X?\n# group: Y\nquery (${variables}) { ${body} }\n`), schema);

  it('has a field for each variable with its type, default and choices', () => {
    const [id, asOf, certainty, filter] = fields(
      '$id: ID!, $asOf: Year = 2010, $certainty: Certainty, $roles: [MemberRole!] = [MEMBER]',
      'process(id: $id) { members(asOf: $asOf, certainty: $certainty, filter: { roles: $roles }) { totalCount } }',
    );
    expect(id).toMatchObject({ name: 'id', type: 'ID!', kind: 'text', value: '', required: true });
    expect(asOf).toMatchObject({ type: 'Year', kind: 'number', value: '2010', required: false });
    expect(asOf?.description).not.toBe('');
    expect(certainty).toMatchObject({ kind: 'choice', value: '', options: expect.arrayContaining(['CERTAIN']) });
    expect(filter).toMatchObject({ kind: 'list', value: 'MEMBER' });
    expect(filter?.description).not.toBe('');
  });

  it.each(questions)('of $name shows every variable under its name, with what the schema says of it', (question) => {
    const shown = fieldsOf(question, schema);
    const page = questionPage({ ...question, changed: {} }, shown, snippetsOf(question, BASE));
    for (const { name, description } of shown) {
      expect(description, name).not.toBe('');
      expect(page).toContain(`name="${name}"`);
      expect(page).toContain(`<label for="v-${name}">`);
    }
  });
});

describe('an explanation', () => {
  it('is split into what a question answers and what it cannot tell', () => {
    expect(splitExplanation({ explanation: 'All of them. It cannot tell why. See `x`.' })).toEqual({
      answers: 'All of them. See `x`.',
      limits: 'It cannot tell why.',
    });
    expect(splitExplanation({ explanation: 'All of them.' }).limits).toBe('');
  });
});
