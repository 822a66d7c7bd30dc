/** The place of a row in an ordered list: the order's name, the row's sort key and its id. */
export interface Position {
  readonly sort: string;
  readonly key: string | number;
  readonly id: string;
}

/** An opaque, URL-safe cursor; it stays valid for as long as the row keeps its key. */
export const encodeCursor = ({ sort, key, id }: Position): string =>
  Buffer.from(JSON.stringify([sort, key, id]), 'utf8').toString('base64url');

/** The position in a cursor, or null where the text is no cursor. */
export function decodeCursor(cursor: string): Position | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(value) || value.length !== 3) return null;
    const [sort, key, id] = value as unknown[];
    if (typeof sort !== 'string' || typeof id !== 'string') return null;
    if (typeof key !== 'string' && typeof key !== 'number') return null;
    return { sort, key, id };
  } catch {
    return null;
  }
}
