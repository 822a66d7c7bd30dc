import { slipOf } from './slip.rules.js';

/** A name of a thing: how it is matched, how it is written, and which of its names it is. */
export interface SearchName {
  readonly folded: string;
  readonly text: string;
  readonly kind: string;
}

export interface Match extends SearchName {
  readonly degree: Degree;
}

const DEGREES = ['exact', 'beginning', 'word', 'part', 'slip', 'slip-in-words'] as const;
type Degree = (typeof DEGREES)[number];

/** How well a folded name fits a folded text; null where it does not. */
export function degreeOf(name: string, text: string): Degree | null {
  if (name === text) return 'exact';
  if (name.startsWith(text)) return 'beginning';
  if (name.includes(` ${text}`)) return 'word';
  return name.includes(text) ? 'part' : null;
}

/** How well a folded name fits a folded text but for one typing slip; null where it does not. */
export function slipDegreeOf(name: string, text: string): Degree | null {
  const slip = slipOf(name, text);
  return slip && (slip === 'whole' ? 'slip' : 'slip-in-words');
}

/** The name that fits best; among equals the first, since names come in the order of their weight. */
export function bestMatch(names: readonly SearchName[], text: string, degree = degreeOf): Match | null {
  let best: Match | null = null;
  for (const name of names) {
    const found = degree(name.folded, text);
    if (found && (!best || DEGREES.indexOf(found) < DEGREES.indexOf(best.degree))) best = { ...name, degree: found };
  }
  return best;
}

/** The same order in Cypher, as a digit in front of the name: best degree first, then by name. */
export const SEARCH_KEY =
  'toString(CASE WHEN any(x IN n.searchNames WHERE x = $text) THEN 0 WHEN any(x IN n.searchNames WHERE x STARTS WITH $text) THEN 1 WHEN any(x IN n.searchNames WHERE x CONTAINS (" " + $text)) THEN 2 ELSE 3 END) + n.sortName';
