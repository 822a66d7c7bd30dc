import { badInput } from '../errors.js';
import { didYouMean } from '../lib/text.js';

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
  const near = didYouMean(unknown.slice(0, 60), known);
  throw badInput(
    `${unknown.slice(0, 60)}: there is no such parameter here.${near} It takes: ${known.join(', ')}. ${instead}`,
  );
}
