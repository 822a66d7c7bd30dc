import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { parameterOf } from '../../src/exports/snippets/address.js';
import { snippetsOf } from '../../src/exports/snippets/snippets.js';
import { readQuestions } from '../../src/questions/library.js';
import { runnableLanguages, runSnippet } from '../support/snippets.js';

const NAMES = ['uncovered-migrant-rights', 'who-has-not-ratified', 'search-names', 'a-scenario-of-your-own', 'visions'];
const questions = readQuestions(path.join(PACKAGE_ROOT, 'questions')).filter(({ name }) => NAMES.includes(name));
const languages = runnableLanguages();
const TABLE = 'actor.name,iso2\r\n"Ångström, Žofie",NA\r\nالمغرب,\r\n';

describe('snippets, run as their reader would', () => {
  /** Stands in for the service: answers every question with one table, and keeps what it was asked. */
  let standIn: Server;
  let base: string;
  let asked: URL[] = [];

  beforeAll(async () => {
    standIn = createServer((request, response) => {
      const address = new URL(request.url ?? '', base);
      asked.push(address);
      const isTable = address.pathname.endsWith('.csv');
      response.setHeader('content-type', isTable ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8');
      response.end(isTable ? TABLE : JSON.stringify({ data: { actor: { name: 'Ångström, Žofie' } } }));
    });
    await new Promise<void>((listening) => standIn.listen(0, '127.0.0.1', listening));
    base = `http://127.0.0.1:${(standIn.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((closed) => standIn.close(closed)));

  it.each(questions)('$name', async (question) => {
    for (const snippet of snippetsOf(question, base).filter(({ language }) => languages.has(language))) {
      asked = [];
      const { output, files } = await runSnippet(snippet);
      const wanted = Object.entries(question.variables).map(([key, value]) => [key, parameterOf(value)]);
      expect(asked).toHaveLength(1);
      expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual(Object.fromEntries(wanted));
      if (snippet.language === 'curl') expect(files).toEqual({ [`${question.name}.csv`]: TABLE });
      else expect(output).toContain('Ångström, Žofie');
      // Namibia is no missing value.
      if (snippet.language === 'python' || snippet.language === 'r') expect(output).toMatch(/Žofie.*NA/);
    }
  });
});
