/** A file of a release before it is written. */
export interface ReleaseFile {
  /** Place in the release folder, with `/` between the steps. */
  readonly path: string;
  /** What it holds, in one line. */
  readonly description: string;
  /** Its bytes, piece by piece; texts are written as UTF-8. */
  readonly content: Iterable<string | Uint8Array>;
}

/** A file of a release as `index.json` lists it. */
export interface ListedFile {
  readonly path: string;
  readonly description: string;
  readonly mediaType: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256 in hexadecimals. */
  readonly sha256: string;
}

/** The `index.json` of a release. */
export interface ReleaseIndex {
  readonly name: string;
  readonly title: string;
  /** Version that the editors gave the dataset. */
  readonly version: string;
  /** Digest of the dataset: the same content always has the same one. */
  readonly dataVersion: string;
  /** Day of the version, in ISO form. */
  readonly created: string;
  readonly license: { readonly name: string; readonly url: string };
  /** Version with which CHANGES.md compares; null where there is no earlier release. */
  readonly since: string | null;
  /** All files but this one and SHA256SUMS, by path. */
  readonly files: readonly ListedFile[];
}

/** Name of the file that lists a release. */
export const INDEX_FILE = 'index.json';

/** Name of the file with the digests of a release. */
export const SUMS_FILE = 'SHA256SUMS';
