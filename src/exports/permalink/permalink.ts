import { badInput } from '../../errors.js';
import { pack, unpack } from './codec.js';

/** What a link carries. */
export interface Permalink {
  /** The version of the data that the link was made with. */
  readonly dataVersion: string;
  /** The query, in its shortest form. */
  readonly document: string;
  /** The values that the link sets; what it leaves out keeps the default of the document. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The token of a link. Equal links have equal tokens, in whatever order their variables come.
 *
 * @throws ServiceError BAD_USER_INPUT where the link is too long.
 */
export const tokenOf = ({ dataVersion, document, variables }: Permalink): string =>
  pack([dataVersion, document, sortedJson(variables)].join('\n'));

/**
 * The link of a token. The document is as it was put in: whoever opens it checks it.
 *
 * @throws ServiceError BAD_USER_INPUT where the token is no good.
 */
export function permalinkOf(token: string): Permalink {
  const text = unpack(token);
  // A document may hold line breaks of its own; the version and the JSON never do.
  const [first, last] = [text.indexOf('\n'), text.lastIndexOf('\n')];
  const variables = first < last && objectOf(text.slice(last + 1));
  if (!variables) throw badInput('The link holds no query. It was not made by this service.');
  return { dataVersion: text.slice(0, first), document: text.slice(first + 1, last), variables };
}

function sortedJson(variables: Permalink['variables']): string {
  try {
    return JSON.stringify(variables, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
  } catch (error) {
    if (error instanceof RangeError) throw badInput('The variables are nested too deeply.');
    throw error;
  }
}

function objectOf(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
