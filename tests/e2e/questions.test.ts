import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { startTestService } from '../support/service.js';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

let service: Service;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const get = (place: string, accept: string, headers: Record<string, string> = {}) =>
  fetch(`${service.url}${place}`, { headers: { accept, ...headers } });

describe('the list of questions', () => {
  it.each(['application/json', '*/*', 'text/csv'])('is JSON to a program that accepts %s', async (accept) => {
    const response = await get('/questions', accept);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.headers.get('vary')).toMatch(/\bAccept(,|$)/);
    expect(await response.json()).toEqual({ questions: expect.any(Array) });
  });

  it('is a page to a browser, with every question under its group', async () => {
    const response = await get('/questions', BROWSER);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('vary')).toMatch(/\bAccept(,|$)/);
    const page = await response.text();
    const { questions } = (await (await get('/questions', 'application/json')).json()) as {
      questions: { name: string; group: string }[];
    };
    for (const { name } of questions) expect(page).toContain(`href="/questions/${name}"`);
    expect(page.match(/<h2>/g)).toHaveLength(new Set(questions.map(({ group }) => group)).size);
    expect(page).not.toContain('<script>');
  });
});

describe('a question', () => {
  it('is a page with a form, downloads, citations and snippets', async () => {
    const page = await (await get('/questions/who-has-not-ratified', BROWSER)).text();
    expect(page).toContain('<h2>What it cannot tell</h2>');
    expect(page).toMatch(/<form method="get" action="\/questions\/who-has-not-ratified\.csv">/);
    expect(page).toMatch(/<input id="v-asOf" name="asOf"[^>]* type="number"[^>]* value="2010">/);
    for (const ending of ['csv', 'tsv', 'json', 'jsonl', 'graphml', 'gexf'])
      expect(page).toContain(`formaction="/questions/who-has-not-ratified.${ending}"`);
    for (const ending of ['bib', 'csl.json', 'txt'])
      expect(page).toContain(`href="/questions/who-has-not-ratified.${ending}"`);
    expect(page).toContain('read_csv(&quot;');
    expect(page).toContain('query WhoHasNotRatified(');
  });

  it('is a page of what its address asks, or says what is wrong with that', async () => {
    const page = await (await get('/questions/who-has-not-ratified?asOf=1995', BROWSER)).text();
    expect(page).toMatch(/<h1>[^<]*\(asked with asOf: 1995\)<\/h1>/);
    expect(page).toMatch(/<input id="v-asOf"[^>]* value="1995">/);
    expect(page).toContain('<a href="/questions/who-has-not-ratified">go back to the example</a>');
    expect(page).toContain('href="/questions/who-has-not-ratified.bib?asOf=1995"');
    expect(page).toContain(`variables=${encodeURIComponent('{"asOf":1995}')}"`);
    expect(page).toMatch(/read_csv\(&quot;[^"]*asOf=1995/);
    expect(page).not.toMatch(/\basOf=2010/);
    const wrong = await get('/questions/who-has-not-ratified?asOf=soon', BROWSER);
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toMatch(/<p role="alert">[^<]*&quot;soon&quot; is none\.<\/p>/);
  });

  it('is JSON to a program, with absolute addresses', async () => {
    const body = await (await get('/questions/who-has-not-ratified', 'application/json')).json();
    expect(body).toMatchObject({
      name: 'who-has-not-ratified',
      variables: { asOf: 2010 },
      types: { asOf: 'Year', first: 'Int!' },
      fields: expect.arrayContaining([expect.objectContaining({ name: 'asOf', kind: 'number', value: '2010' })]),
      cannotTell: expect.stringContaining('cannot tell'),
      formats: { csv: `${service.url}/questions/who-has-not-ratified.csv` },
      citations: { bib: `${service.url}/questions/who-has-not-ratified.bib` },
      snippets: expect.arrayContaining([expect.objectContaining({ language: 'python' })]),
    });
  });

  it('that nobody knows is refused with the nearest, in the form that was asked for', async () => {
    const asJson = await get('/questions/who-has-not-ratifed', 'application/json');
    expect(asJson.status).toBe(404);
    expect(await asJson.json()).toEqual({
      errors: [
        { message: expect.stringContaining('Did you mean "who-has-not-ratified"'), extensions: { code: 'NOT_FOUND' } },
      ],
    });
    const asPage = await get('/questions/<b>', BROWSER);
    expect(asPage.status).toBe(404);
    expect(await asPage.text()).toContain('There is no question named &quot;&lt;b&gt;&quot;');
  });
});

it('a configured address stands in the snippets', async () => {
  const elsewhere = await startTestService({ publicUrl: 'https://example.org' });
  try {
    const response = await fetch(`${elsewhere.url}/questions/how-to-cite`);
    expect(await response.text()).toContain('https://example.org/questions/how-to-cite.csv');
  } finally {
    await elsewhere.close();
  }
});
