import { badInput } from '../errors.js';
import { didYouMean } from '../lib/text.js';

const LONGEST_SHOWN = 60;

/** A sentence that refuses a parameter by its name, with the known names that may have been meant. */
export const unknownParameter = (name: string, why: string, known: readonly string[]): string =>
  `${name.slice(0, LONGEST_SHOWN)}: ${why}.${didYouMean(name, known)}`;

/**
 * Refuses parameters that an address does not take: whoever writes one expects another answer than the
 * one that would come.
 *
 * @param instead what to do to ask for something else
 * @throws ServiceError BAD_USER_INPUT naming the first of them.
 */
export function checkParameters(given: object, known: readonly string[], instead: string): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const refused = unknownParameter(unknown, 'there is no such parameter here', known);
  throw badInput(`${refused} It takes: ${known.join(', ')}. ${instead}`);
}
