import { CITATION_FORMATS, type CitationFormat } from '../../exports/citation/index.js';

/** A form in which a thing is answered: its extension, and the media type that asks for it. */
export const THING_FORMATS = {
  html: { type: 'text/html', title: 'Page' },
  json: { type: 'application/json', title: 'JSON' },
  jsonld: { type: 'application/ld+json', title: 'JSON-LD' },
  csv: { type: 'text/csv', title: 'CSV of its statements' },
} as const;

export type ThingFormat = keyof typeof THING_FORMATS;
export type Format = ThingFormat | CitationFormat;

/** Media types that `Accept` can ask for, best first; plain text would be too little to answer with. */
const NEGOTIABLE: ReadonlyMap<string, Format> = new Map<string, Format>([
  ...(Object.keys(THING_FORMATS) as ThingFormat[]).map((format) => [THING_FORMATS[format].type, format] as const),
  ...(['bib', 'csl.json'] as const).map((format) => [bare(CITATION_FORMATS[format].type), format] as const),
]);

/** Every extension, in the order in which they are offered. */
export const EXTENSIONS: readonly Format[] = [
  ...(Object.keys(THING_FORMATS) as ThingFormat[]),
  ...(Object.keys(CITATION_FORMATS) as CitationFormat[]),
];

export const NEGOTIABLE_TYPES: readonly string[] = [...NEGOTIABLE.keys()];

/** The format that an extension names, or undefined. */
export const formatOfExtension = (extension: string): Format | undefined =>
  EXTENSIONS.find((known) => known === extension);

/** The format behind the media type that a negotiation chose, or undefined. */
export const formatOfType = (type: string): Format | undefined => NEGOTIABLE.get(type);

/** The media type of a format, as it stands in headers. */
export const typeOf = (format: Format): string =>
  format in THING_FORMATS
    ? THING_FORMATS[format as ThingFormat].type
    : bare(CITATION_FORMATS[format as CitationFormat].type);

function bare(type: string): string {
  return type.split(';', 1)[0] as string;
}

/** The id and the extension of the last part of an address: ids hold no dots. */
export function partsOf(address: string): { readonly id: string; readonly extension: string | null } {
  const dot = address.indexOf('.');
  return dot < 0 ? { id: address, extension: null } : { id: address.slice(0, dot), extension: address.slice(dot + 1) };
}
