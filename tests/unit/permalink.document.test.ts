import path from 'node:path';
import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { checkVariables, compact, readDocument, slugOf } from '../../src/exports/permalink/document.js';
import { tokenOf } from '../../src/exports/permalink/permalink.js';
import { readBounded } from '../../src/graphql/limits/document.js';
import { readOnlyRule } from '../../src/graphql/read-only.rule.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { readQuestions } from '../../src/questions/library.js';
import { serviceSchema } from '../support/ask.js';

const rules = {
  schema: serviceSchema(),
  rules: [readOnlyRule],
  parse: (text: string) => readBounded(text, DEFAULT_LIMITS),
};
const questions = readQuestions(path.join(PACKAGE_ROOT, 'questions'));

describe('a document in a link', () => {
  it('has one shortest form, whatever its layout and comments', () => {
    const forms = [
      'query A($id: ID! = "iom") { organisation(id: $id) { name founded } }',
      '# a comment\nquery A(\n  $id: ID! = "iom",\n) {\n  organisation(id: $id) {\n    name,\n    founded # another\n  }\n}\n',
    ];
    expect(new Set(forms.map((text) => compact(readDocument(text, rules)))).size).toBe(1);
    expect(compact(parse('query { release { version } }'))).toBe(compact(parse('{release{version}}')));
  });

  it.each(questions)('$name: opened and linked again it has the same address', ({ query, variables }) => {
    const document = compact(readDocument(query, rules));
    const opened = print(parse(document));
    expect(compact(parse(opened))).toBe(document);
    const token = tokenOf({ dataVersion: '0123456789abcdef', document, variables });
    expect(token.length).toBeLessThan(500);
  });

  it('is called after its operation', () => {
    expect(slugOf(parse('query MembersOfTheGMG_2 { release { version } }'))).toBe('members-of-the-gmg-2');
    expect(slugOf(parse('{ release { version } }'))).toBeNull();
  });
});

describe('a document that no link takes', () => {
  const refused = (text: string, code: string, message: RegExp) => {
    expect(() => readDocument(text, rules)).toThrow(message);
    expect(() => readDocument(text, rules)).toThrow(expect.objectContaining({ code }));
  };

  it('is not GraphQL, with the place', () => {
    refused('', 'GRAPHQL_PARSE_FAILED', /Unexpected <EOF>/);
    refused('{ organisation(id: "iom" { name } }', 'GRAPHQL_PARSE_FAILED', /\(line 1, column 26\)/);
  });

  it('is larger than a limit allows', () => {
    refused(`{ ${'a { '.repeat(9_000)}`, 'LIMIT_EXCEEDED', /has 36,002 characters/);
    refused(`{ ${'a { '.repeat(900)}`, 'LIMIT_EXCEEDED', /brackets within one another/);
  });

  it('does not fit the schema', () => {
    refused('{ organisation(id: "iom") { nam } }', 'GRAPHQL_VALIDATION_FAILED', /Did you mean "name"/);
  });

  it('changes something, or is not one operation', () => {
    refused('mutation { delete }', 'GRAPHQL_VALIDATION_FAILED', /This service only reads/);
    refused('query A { release { version } } query B { release { version } }', 'BAD_USER_INPUT', /this document has 2/);
    refused('type A { b: Int }', 'GRAPHQL_VALIDATION_FAILED', /not executable/);
  });
});

describe('variables', () => {
  const document = readDocument(
    'query A($id: ID!, $asOf: Year = 2010) { process(id: $id) { members(asOf: $asOf) { totalCount } } }',
    rules,
  );

  it('are taken where they fit', () => {
    expect(() => checkVariables(document, { id: 'rcm' }, rules)).not.toThrow();
    expect(() => checkVariables(document, { id: 'rcm', asOf: 2005, unused: true }, rules)).not.toThrow();
  });

  it('are refused by name where one is missing or wrong', () => {
    expect(() => checkVariables(document, {}, rules)).toThrow(/\$id.*was not provided/);
    expect(() => checkVariables(document, { id: 'rcm', asOf: 'soon' }, rules)).toThrow(/\$asOf/);
  });
});
