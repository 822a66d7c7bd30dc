/** A permalink as `POST /permalinks` makes it. */
export interface MadeLink {
  readonly url: string;
  readonly token: string;
}

/** A permalink as `GET /q/{token}` describes it. */
export interface OpenedLink {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly dataVersion: string;
  readonly currentDataVersion: string;
  readonly stale: boolean;
}

/** The formats of a download, by the ending of their address. */
export const DOWNLOADS = [
  ['csv', 'CSV'],
  ['tsv', 'TSV'],
  ['json', 'JSON'],
  ['jsonl', 'JSON Lines'],
  ['graphml', 'GraphML'],
  ['gexf', 'GEXF'],
] as const;

export type Format = (typeof DOWNLOADS)[number][0];

/** Makes the permalink of what stands in the editors; fails with a message fit for the reader. */
export async function makeLink(query: string, variablesText: string): Promise<MadeLink> {
  const response = await fetch('/permalinks', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables: variablesOf(variablesText) }),
  });
  return checked(response);
}

/** What a token holds; fails with a message fit for the reader. */
export const openLink = async (token: string, signal: AbortSignal): Promise<OpenedLink> =>
  checked(await fetch(`/q/${encodeURIComponent(token)}`, { headers: { accept: 'application/json' }, signal }));

/** Saves the answer to a permalink as a file; fails with a message fit for the reader. */
export async function download({ token }: MadeLink, format: Format): Promise<void> {
  // Fetched and not followed: where the format does not fit, the reader keeps the page and learns why.
  const response = await fetch(`/q/${token}.${format}`);
  if (!response.ok) await checked(response);
  const place = URL.createObjectURL(await response.blob());
  const anchor = document.createElement('a');
  anchor.href = place;
  anchor.download = fileName(response) ?? `answer.${format}`;
  anchor.click();
  URL.revokeObjectURL(place);
}

function variablesOf(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The variables are not JSON. ${(error as Error).message}`);
  }
}

async function checked<T>(response: Response): Promise<T> {
  const isJson = response.headers.get('content-type')?.includes('json');
  const body = isJson ? await response.json() : undefined;
  if (response.ok && body) return body as T;
  throw new Error(body?.errors?.[0]?.message ?? `The service answered ${response.status} ${response.statusText}.`);
}

const fileName = ({ headers }: Response): string | undefined =>
  /filename="([^"/\\]+)"/.exec(headers.get('content-disposition') ?? '')?.[1];
