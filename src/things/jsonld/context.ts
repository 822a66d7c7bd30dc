import { OWN_TERMS, PREFIXES, SHARED_TERMS } from './terms.js';

/** The address of our own terms on a service; the fragment names the term. */
export const termsOf = (base: string): string => `${base}/context.jsonld#`;

/**
 * The context of every document of a service. It stands in each document, so that a processor needs no
 * network to expand it.
 */
export const contextOf = (base: string): object => ({
  '@version': 1.1,
  ...PREFIXES,
  mgg: termsOf(base),
  ...Object.fromEntries(Object.keys(OWN_TERMS).map((term) => [term, `mgg:${term}`])),
  ...SHARED_TERMS,
});

/** The vocabularies of the dataset as SKOS: where concepts of the one kind belong together. */
export const SCHEMES: Readonly<Record<string, { readonly name: string; readonly title: string }>> = {
  IssueArea: { name: 'issue-areas', title: 'Issue areas of migration governance' },
  Function: { name: 'functions', title: 'Functions of governance' },
  PolicyField: { name: 'policy-fields', title: 'Policy fields in which migration is embedded' },
  ActorClass: { name: 'actor-classes', title: 'Classes of actors' },
};

/** The context as a document of its own, with what each of our terms means. */
export const contextDocument = (base: string): object => ({
  '@context': contextOf(base),
  '@graph': [
    ...Object.entries(OWN_TERMS).map(([term, comment]) => ({
      '@id': `mgg:${term}`,
      '@type': /^[A-Z]/.test(term) ? 'rdfs:Class' : 'rdf:Property',
      label: term,
      comment,
    })),
    ...Object.values(SCHEMES).map(({ name, title }) => ({
      '@id': `mgg:${name}`,
      '@type': 'skos:ConceptScheme',
      prefLabel: { '@value': title, '@language': 'en' },
    })),
  ],
});
