/** Who made a dataset: a person with both parts of the name, or a body with its name alone. */
export interface Contributor {
  /** The name as it is written in one piece. */
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
}

/** What a citation of the dataset, or of something in it, must tell of the dataset. */
export interface CitedDataset {
  readonly title: string;
  /** Version that the editors gave it. */
  readonly version: string;
  /** Day on which that version was made, as an ISO date. */
  readonly created: string;
  /** Digest of the content. */
  readonly dataVersion: string;
  readonly authors: readonly Contributor[];
  readonly publisher: string | null;
}

/**
 * The sentence by which the dataset is cited: who, what, in which version, where. The one home of its
 * form: the schema, the pages and the citation files all take it from here.
 *
 * @param url where the dataset was read, absolute; left out where it is null.
 */
export function citationSentence(dataset: CitedDataset, url: string | null): string {
  const authors = dataset.authors.map(({ name }) => name).join(', ');
  return [authors, datasetInWords(dataset), dataset.publisher, url].filter(Boolean).map(sentence).join(' ');
}

/** The dataset with both of its versions, as part of a sentence. */
export const datasetInWords = ({ title, version, created, dataVersion }: CitedDataset): string =>
  `${title}, version ${version} (${created}), data version ${dataVersion}`;

/** A part of a citation with its full stop. */
export const sentence = (text: unknown): string => (/[.?!]$/.test(String(text)) ? String(text) : `${text}.`);
