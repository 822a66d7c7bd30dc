import { distance } from 'fastest-levenshtein';

/** Below this length one slip makes another word. */
export const SHORTEST_SLIP = 4;

/** Whether two texts differ by one typing slip: a letter too many, too few or wrong, or two neighbours swapped. */
export function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  return distance(one, other) === 1 || isSwap(one, other);
}

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/**
 * How a folded name fits a folded text but for one slip, or for hyphens where the other has spaces: as
 * a whole, or by words in it. Null where it does not.
 */
export function slipOf(name: string, text: string): 'whole' | 'words' | null {
  if (text.length < SHORTEST_SLIP) return null;
  const [given, wanted] = [spaced(name), spaced(text)];
  const fits = (part: string): boolean => part === wanted || isSlip(part, wanted);
  if (fits(given)) return 'whole';
  const starts = [0, ...[...given.matchAll(/ /g)].map(({ index }) => index + 1)];
  const ends = [...starts.slice(1).map((start) => start - 1), given.length];
  return starts.some((start) => ends.some((end) => start < end && fits(given.slice(start, end)))) ? 'words' : null;
}

/** As the query of near names has it. */
export const spaced = (text: string): string => text.replaceAll('-', ' ');

/** Pieces of a spaced text of which every name that fits but for one slip contains one, unharmed. */
export function piecesOf(text: string): readonly [head: string, tail: string, swapped: string] {
  const middle = text.length >> 1;
  const [head, tail] = [text.slice(0, middle), text.slice(middle)];
  // A swap across the middle harms both halves: then the rest of both stands around the two letters.
  return [head, tail, head.slice(0, -1) + tail.charAt(0) + head.charAt(middle - 1) + tail.slice(1)];
}
