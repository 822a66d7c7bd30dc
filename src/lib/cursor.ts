/** The place of a row in an ordered list: the names of list and order, the row's sort key and its id. */
export interface Position {
  readonly list: string;
  readonly sort: string;
  readonly key: string | number;
  readonly id: string;
}

/** An opaque, URL-safe cursor; it stays valid for as long as the row keeps its key. */
export const encodeCursor = ({ list, sort, key, id }: Position): string =>
  Buffer.from(JSON.stringify([list, sort, key, id]), 'utf8').toString('base64url');

/** The position in a cursor, or null where the text is no cursor. */
export function decodeCursor(cursor: string): Position | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(value) || value.length !== 4) return null;
    const [list, sort, key, id] = value as unknown[];
    if (typeof list !== 'string' || typeof sort !== 'string' || typeof id !== 'string') return null;
    if (typeof key !== 'string' && typeof key !== 'number') return null;
    return { list, sort, key, id };
  } catch {
    return null;
  }
}
