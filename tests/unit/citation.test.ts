import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { latex } from '../../src/exports/citation/bibtex.js';
import {
  CITATION_FORMATS,
  type CitationFormat,
  type CitationSubject,
  citationIn,
} from '../../src/exports/citation/index.js';
import { citationSentence } from '../../src/lib/citation.js';

const DATASET: CitationSubject['dataset'] = {
  title: 'Migration Governance Graph',
  version: '0.1.0',
  created: '2026-11-25',
  dataVersion: '22b2ff37cd502782',
  authors: [{ name: 'Editors of the Graph', givenName: null, familyName: null }],
  publisher: null,
  license: 'CC0-1.0',
};
const WHOLE: CitationSubject = { part: null, dataset: DATASET, url: 'https://graph.example' };
const part = (title: string, more: Partial<CitationSubject> = {}): CitationSubject => ({
  ...WHOLE,
  part: { id: 'some-thing', title },
  url: 'https://graph.example/id/some-thing',
  ...more,
});
const written = (format: CitationFormat, subject: CitationSubject): string => citationIn(format, subject).text;

// The schema of CSL's input data, by its editors, under the MIT licence that lies beside it.
const schema = JSON.parse(readFileSync(path.join(PACKAGE_ROOT, 'tests/support/csl/csl-data.json'), 'utf8'));
const fits = new Ajv({ strict: false }).compile(schema);

/** How deep the braces stand at each place: BibTeX counts every one, even behind a backslash. */
const depths = (text: string): number[] => {
  let depth = 0;
  return [...text].map((character) => {
    if (character === '{') depth++;
    if (character === '}') depth--;
    return depth;
  });
};

describe('a citation in words', () => {
  it('is the sentence of the release for the dataset', () => {
    expect(written('txt', WHOLE)).toBe(`${citationSentence(DATASET, WHOLE.url)}\n`);
    expect(written('txt', WHOLE)).toBe(
      'Editors of the Graph. Migration Governance Graph, version 0.1.0 (2026-11-25), data version 22b2ff37cd502782. https://graph.example.\n',
    );
  });

  it('names a part, its container and the day of access', () => {
    expect(written('txt', part('Who holds a mandate?', { accessed: '2026-12-01' }))).toBe(
      'Editors of the Graph. “Who holds a mandate?”, in: Migration Governance Graph, version 0.1.0 (2026-11-25), data version 22b2ff37cd502782. https://graph.example/id/some-thing. Accessed 2026-12-01.\n',
    );
  });

  it('does without authors', () => {
    expect(written('txt', { ...WHOLE, dataset: { ...DATASET, authors: [] } })).toMatch(
      /^Migration Governance Graph, v/,
    );
  });
});

describe('BibTeX', () => {
  it('is one entry with what a style needs', () => {
    expect(
      written('bib', part('Organisation', { accessed: '2026-12-01' })),
    ).toBe(`@misc{migration-governance-graph-some-thing-22b2ff37cd502782,
  author = {{Editors of the Graph}},
  title = {{Organisation}},
  howpublished = {In: Migration Governance Graph},
  year = {2026},
  month = nov,
  version = {0.1.0},
  note = {data version 22b2ff37cd502782, licence CC0-1.0},
  url = {https://graph.example/id/some-thing},
  urldate = {2026-12-01}
}
`);
  });

  it('writes out what LaTeX would take for a command, and keeps every script', () => {
    expect(latex('50% of A&B_C #1 $x^2$ ~ {a} \\input')).toBe(
      '50\\% of A\\&B\\_C \\#1 \\$x\\textasciicircum{}2\\$ \\textasciitilde{} \\textbraceleft{}a\\textbraceright{} \\textbackslash{}input',
    );
    for (const name of ['Международная организация', 'المنظمة الدولية للهجرة', 'Äußerer', '国際移住機関'])
      expect(written('bib', part(name))).toContain(`title = {{${name}}}`);
  });

  it('splits the name of a person and not that of a body', () => {
    const authors = [
      { name: 'José Ñandú y López', givenName: 'José', familyName: 'Ñandú y López' },
      { name: 'Bread and Butter, Inc.', givenName: null, familyName: null },
    ];
    expect(written('bib', { ...WHOLE, dataset: { ...DATASET, authors } })).toContain(
      'author = {{Ñandú y López}, {José} and {Bread and Butter, Inc.}}',
    );
  });

  it('closes every brace at the end and not before, whatever the title and the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, end) => {
        const text = written('bib', part(title, { url: `https://graph.example/q/${end}` })).trimEnd();
        const found = depths(text);
        expect(found.at(-1)).toBe(0);
        expect(found.slice(text.indexOf('{'), -1).every((depth) => depth > 0)).toBe(true);
        expect(text.split('\n').filter((line) => line.startsWith('  title'))).toHaveLength(1);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  it('fits the schema of CSL, whatever is cited', () => {
    fc.assert(
      fc.property(
        fc.option(fc.string({ unit: 'binary' })),
        fc.constantFrom('2026', '2026-11', '2026-11-25', '2026-11-25T10:00:00Z', 'last week'),
        fc.constantFrom(undefined, '2026-12-01'),
        (title, created, accessed) => {
          const dataset = { ...DATASET, created, publisher: 'A house' };
          const subject = { ...WHOLE, part: title === null ? null : { id: 'x', title }, dataset };
          const items = JSON.parse(written('csl.json', accessed ? { ...subject, accessed } : subject));
          expect(fits(items), JSON.stringify(fits.errors)).toBe(true);
          expect(items[0].title).toBe(title ?? DATASET.title);
        },
      ),
    );
  });

  it('has dates in numbers, and names as they are', () => {
    const [item] = JSON.parse(written('csl.json', part('"Quoted" & <b>', { accessed: '2026-12-01' })));
    expect(item).toMatchObject({
      type: 'dataset',
      title: '"Quoted" & <b>',
      'container-title': 'Migration Governance Graph',
      author: [{ literal: 'Editors of the Graph' }],
      issued: { 'date-parts': [[2026, 11, 25]] },
      accessed: { 'date-parts': [[2026, 12, 1]] },
      version: '0.1.0',
      URL: 'https://graph.example/id/some-thing',
    });
  });
});

it('gives each format its media type and each part its own key', () => {
  expect(Object.values(CITATION_FORMATS).map(({ type }) => type.split(';')[0])).toEqual([
    'application/x-bibtex',
    'application/vnd.citationstyles.csl+json',
    'text/plain',
  ]);
  const keys = [WHOLE, part('a'), { ...part('a'), part: { id: 'other--thing', title: 'a' } }].map(
    (subject) => JSON.parse(written('csl.json', subject))[0].id,
  );
  expect(new Set(keys).size).toBe(3);
});
