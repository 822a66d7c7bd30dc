import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citedRelease } from '../../src/exports/citation/index.js';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { contextDocument } from '../../src/things/jsonld/context.js';
import { thingHead, thingJsonLd, withdrawnJsonLd } from '../../src/things/jsonld/document.js';
import { sameAs } from '../../src/things/jsonld/ids.js';
import { OWN_TERMS } from '../../src/things/jsonld/terms.js';
import { type Ask, readStanding, readThing } from '../../src/things/thing.js';
import { ask } from '../support/ask.js';
import { realContent } from '../support/real.js';

const BASE = 'https://graph.example';
const SCHEMA = 'https://schema.org/';
const PROV = 'http://www.w3.org/ns/prov#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const OWN = `${BASE}/context.jsonld#`;
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** A loader that lets nothing in: what expands with it needs no network. */
const documentLoader = async (url: string): Promise<never> => {
  throw new Error(`${url} was asked for`);
};

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: { readonly value: string };
}
interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

const quadsOf = async (document: object): Promise<Quad[]> =>
  (await jsonld.toRDF(
    document as jsonld.JsonLdDocument,
    { documentLoader, safe: true } as object,
  )) as unknown as Quad[];

const id = (thing: string): string => `${BASE}/id/${thing}`;

let engine: EmbeddedEngine;
let inside: Ask;
beforeAll(async () => {
  engine = new EmbeddedEngine();
  await engine.load(realContent());
  inside = (document, variables) => ask(engine, document, variables as Record<string, unknown>);
});
afterAll(() => engine.close());

async function documentOf(thing: string): Promise<object> {
  const { status, release } = await readStanding(inside, thing);
  const dataset = { ...citedRelease(release), licenseUrl: release.licenseUrl };
  if (status.withdrawal) return withdrawnJsonLd(status.withdrawal, dataset, BASE);
  const read = await readThing(inside, status.node.__typename, { id: thing, year: 2010, latest: 2025 }, 5000);
  return thingJsonLd(read, dataset, BASE);
}

/** The values of a predicate of a subject. */
const values = (quads: readonly Quad[], subject: string, predicate: string): string[] =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value);

/** Subjects that have all these values. */
const subjectsWith = (quads: readonly Quad[], wanted: Readonly<Record<string, string>>): string[] =>
  [...new Set(quads.map(({ subject }) => subject.value))].filter((subject) =>
    Object.entries(wanted).every(([predicate, value]) => values(quads, subject, predicate).includes(value)),
  );

describe('JSON-LD expands without a network and says', () => {
  it('what an organisation is, where else it stands, and when it was founded', async () => {
    const quads = await quadsOf(await documentOf('iom'));
    expect(values(quads, id('iom'), TYPE)).toEqual(
      expect.arrayContaining([`${SCHEMA}Organization`, `${OWN}Organisation`]),
    );
    expect(values(quads, id('iom'), `${SCHEMA}name`)).toEqual(['International Organization for Migration']);
    expect(values(quads, id('iom'), `${SCHEMA}alternateName`)).toEqual(expect.arrayContaining(['IOM', 'OIM']));
    expect(values(quads, id('iom'), `${SCHEMA}sameAs`)).toEqual(['http://www.wikidata.org/entity/Q472311']);
    expect(values(quads, id('iom'), `${SCHEMA}location`)).toEqual([id('CHE')]);
    const founded = quads.find(({ predicate }) => predicate.value === `${SCHEMA}foundingDate`);
    expect(founded?.object).toMatchObject({ value: '1951', datatype: { value: `${XSD}gYear` } });
    expect(values(quads, id('iom'), `${PROV}wasDerivedFrom`)).toContain(id('src-betts-2010'));
    expect(values(quads, id('iom'), `${PROV}hadPrimarySource`)).not.toContain(id('src-betts-2010'));
  });

  it('who belongs to a process: in which role, since when, how surely, by which source', async () => {
    const quads = await quadsOf(await documentOf('colombo-process'));
    const [role] = subjectsWith(quads, { [TYPE]: `${SCHEMA}OrganizationRole`, [`${SCHEMA}member`]: id('BGD') });
    expect(values(quads, id('colombo-process'), `${SCHEMA}member`)).toContain(role);
    expect(values(quads, role as string, `${SCHEMA}roleName`)).toEqual(['MEMBER']);
    expect(values(quads, role as string, `${SCHEMA}startDate`)).toEqual(['2003']);
    expect(values(quads, role as string, `${OWN}certainty`)).toEqual(['CERTAIN']);
    expect(values(quads, role as string, `${OWN}certaintyYear`)).toEqual(['2010']);
    expect(values(quads, role as string, `${PROV}wasDerivedFrom`).length).toBeGreaterThan(0);
  });

  it('that a state is a country, with its codes', async () => {
    const quads = await quadsOf(await documentOf('MEX'));
    expect(values(quads, id('MEX'), TYPE)).toContain(`${SCHEMA}Country`);
    const [code] = subjectsWith(quads, { [`${SCHEMA}propertyID`]: 'COW' });
    expect(values(quads, code as string, `${SCHEMA}value`)).toEqual(['70']);
    expect(
      subjectsWith(quads, { [`${SCHEMA}propertyID`]: 'ISO 3166-1 alpha-3', [`${SCHEMA}value`]: 'MEX' }),
    ).toHaveLength(1);
    expect(subjectsWith(quads, { [`${SCHEMA}memberOf`]: id('iom'), [`${SCHEMA}roleName`]: 'MEMBER' }).length).toBe(1);
  });

  it('that a convention is legislation, kept by the United Nations', async () => {
    const quads = await quadsOf(await documentOf('icrmw-1990'));
    expect(values(quads, id('icrmw-1990'), TYPE)).toEqual([`${SCHEMA}Legislation`]);
    expect(values(quads, id('icrmw-1990'), `${SCHEMA}legislationDate`)).toEqual(['1990-12-18']);
    expect(values(quads, id('icrmw-1990'), `${SCHEMA}sameAs`)).toEqual([
      'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-13&chapter=4',
    ]);
  });

  it('that issue areas, functions and policy fields are concepts of a scheme', async () => {
    for (const [thing, scheme] of [
      ['migrant-rights', 'issue-areas'],
      ['normative-oversight', 'functions'],
      ['labour-law', 'policy-fields'],
    ] as const) {
      const quads = await quadsOf(await documentOf(thing));
      expect(values(quads, id(thing), TYPE), thing).toEqual([`${SKOS}Concept`]);
      expect(values(quads, id(thing), `${SKOS}inScheme`)).toEqual([OWN + scheme]);
      expect(values(quads, id(thing), `${SKOS}prefLabel`)).toHaveLength(1);
      expect(values(quads, id(thing), `${SKOS}definition`)).toHaveLength(1);
    }
  });

  it('which cell a mandate fills, and that books, chapters and events are those', async () => {
    const mandate = 'iom--normative-oversight--migrant-rights';
    const quads = await quadsOf(await documentOf(mandate));
    expect(values(quads, id(mandate), `${OWN}actor`)).toEqual([id('iom')]);
    expect(values(quads, id(mandate), `${OWN}function`)).toEqual([id('normative-oversight')]);
    expect(values(quads, id(mandate), `${OWN}issueArea`)).toEqual([id('migrant-rights')]);
    for (const [thing, type] of [
      ['gmg-book-2011', 'Book'],
      ['gmg-book-2011--chapter-1', 'Chapter'],
      ['hld-2006', 'Event'],
      ['claim-brief', 'Claim'],
    ] as const)
      expect(values(await quadsOf(await documentOf(thing)), id(thing), TYPE), thing).toContain(SCHEMA + type);
  });

  it('which dataset in which version says so, under which licence', async () => {
    const quads = await quadsOf(await documentOf('iom'));
    const dataset = values(quads, id('iom'), `${SCHEMA}subjectOf`);
    expect(dataset).toEqual([`${BASE}/`]);
    expect(values(quads, `${BASE}/`, TYPE)).toEqual([`${SCHEMA}Dataset`]);
    expect(values(quads, `${BASE}/`, `${OWN}dataVersion`)).toHaveLength(1);
    expect(values(quads, `${BASE}/`, `${SCHEMA}license`)).toEqual([
      'https://creativecommons.org/publicdomain/zero/1.0/',
    ]);
  });

  it('why an id was withdrawn', async () => {
    const quads = await quadsOf(await documentOf('imrf-2026'));
    expect(values(quads, id('imrf-2026'), TYPE)).toEqual([`${OWN}Withdrawn`]);
    expect(values(quads, id('imrf-2026'), `${OWN}reason`)).toEqual([
      'It was only announced, and no source tells what took place.',
    ]);
  });
});

it('uses no term that its context does not define, in documents of every kind', async () => {
  // Safe mode fails on any key or relative id that would be dropped.
  for (const thing of ['iom', 'gfmd', 'GBR', 'rcps', 'src-betts-2010', 'gap-brief-no-framework', 'brief-sentence-1'])
    expect((await quadsOf(await documentOf(thing))).length, thing).toBeGreaterThan(3);
});

it('describes each of its own terms at the address of the term', async () => {
  const quads = await quadsOf(contextDocument(BASE));
  for (const term of Object.keys(OWN_TERMS))
    expect(values(quads, OWN + term, 'http://www.w3.org/2000/01/rdf-schema#comment'), term).toHaveLength(1);
});

it('keeps a name in any script, and markup as text', async () => {
  const kind = { type: 'ActorClass', noun: 'class', facts: [], lists: [] };
  for (const name of ['<script>alert(1)</script>', '=cmd|x', 'المنظمة "الدولية"', 'Организация', 'two\nlines']) {
    const thing = { kind, id: 'odd', name, year: 2010, latestYear: 2025, node: { name }, lists: [] };
    const { release } = await readStanding(inside, 'iom');
    const quads = await quadsOf(thingHead(thing, citedRelease(release), BASE));
    expect(values(quads, id('odd'), `${SCHEMA}name`)).toEqual([name]);
  }
});

it.each([
  ['WIKIDATA', 'Q1', 'http://www.wikidata.org/entity/Q1'],
  ['ROR', '02k7v4d05', 'https://ror.org/02k7v4d05'],
  ['UNTC', 'XVIII-12-a', 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18'],
  ['UNTC', 'IV-9', 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-9&chapter=4'],
  ['UNTC', 'XXI-6', 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXI-6&chapter=21'],
  ['COW', '2', null],
])('leads from the id %s %s to %s', (scheme, value, address) => {
  expect(sameAs(scheme, value)).toBe(address);
});
