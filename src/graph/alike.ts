import { alike } from '../lib/alike.js';

/**
 * Rows that are to be kept, in less room: texts and lists that say the same become one, since most rows name the same
 * things again and again. It is done in the rows themselves, which nobody else may hold yet.
 */
export function madeAlike<R>(rows: R[]): R[] {
  const one = alike();
  for (const row of rows) shareWithin(row as Record<string, unknown>, one);
  return rows;
}

function shareWithin(holder: Record<string, unknown>, one: ReturnType<typeof alike>): void {
  for (const name of Object.keys(holder)) {
    const value = holder[name];
    if (typeof value === 'string') holder[name] = one(value);
    else if (Array.isArray(value))
      holder[name] = one(value.map((part) => (typeof part === 'string' ? one(part) : part)));
    else if (typeof value === 'object' && value !== null) shareWithin(value as Record<string, unknown>, one);
  }
}
