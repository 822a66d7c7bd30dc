import type { CitedDataset } from '../../lib/citation.js';
import { distinctSlug } from '../../lib/slug.js';

/** What is cited: the dataset, or a part of it such as a thing, a question or a permalink. */
export interface CitationSubject {
  /** The part, or null for the dataset itself. */
  readonly part: CitedPart | null;
  readonly dataset: CitedDataset & { readonly license: string };
  /** Where it stands, absolute. */
  readonly url: string;
  /** Day on which the reader saw it, as YYYY-MM-DD; left out where the caller does not know it. */
  readonly accessed?: string;
}

export interface CitedPart {
  /** What tells it from other parts: an id, the name of a question, a token. It ends up in the key. */
  readonly id: string;
  /** Its name or title, in any script. */
  readonly title: string;
}

/** The selection of `release` that `citedRelease` needs. */
export const CITED_RELEASE =
  'title dataRelease created dataVersion authors { name givenName familyName } publisher license licenseUrl citation';

/** An answer to that selection. */
export interface ReleaseAnswer extends Omit<CitedDataset, 'version'> {
  readonly dataRelease: string;
  readonly license: string;
  readonly licenseUrl: string | null;
  readonly citation: string;
}

/** The dataset of a citation from the field `release` of the schema. */
export const citedRelease = ({ dataRelease, ...release }: ReleaseAnswer): CitationSubject['dataset'] => ({
  ...release,
  version: dataRelease,
});

const LONGEST_PART = 60;

/** A key that BibTeX and CSL take, the same for the same part of the same data. */
export function citationKey({ dataset, part }: CitationSubject): string {
  const id = part?.id.replace(/[^A-Za-z0-9]+/g, '-').slice(0, LONGEST_PART);
  return [distinctSlug(dataset.title), id, dataset.dataVersion].filter(Boolean).join('-');
}

/** What neither a title nor a version tells, in one line. */
export const citationNote = ({ dataset }: CitationSubject): string =>
  `data version ${dataset.dataVersion}, licence ${dataset.license}`;
