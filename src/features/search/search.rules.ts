/** A name of a thing: how it is matched, how it is written, and which of its names it is. */
export interface SearchName {
  readonly folded: string;
  readonly text: string;
  readonly kind: string;
}

export interface Match extends SearchName {
  readonly degree: Degree;
}

const DEGREES = ['exact', 'beginning', 'word', 'part'] as const;
type Degree = (typeof DEGREES)[number];

/** How well a folded name fits a folded text; null where it does not. */
export function degreeOf(name: string, text: string): Degree | null {
  if (name === text) return 'exact';
  if (name.startsWith(text)) return 'beginning';
  if (name.includes(` ${text}`)) return 'word';
  return name.includes(text) ? 'part' : null;
}

/** The name that fits best; among equals the first, since names come in the order of their weight. */
export function bestMatch(names: readonly SearchName[], text: string): Match | null {
  let best: Match | null = null;
  for (const name of names) {
    const degree = degreeOf(name.folded, text);
    if (degree && (!best || DEGREES.indexOf(degree) < DEGREES.indexOf(best.degree))) best = { ...name, degree };
  }
  return best;
}

/** The same order in Cypher, as a digit in front of the name: best degree first, then by name. */
export const SEARCH_KEY =
  'toString(CASE WHEN any(x IN n.searchNames WHERE x = $text) THEN 0 WHEN any(x IN n.searchNames WHERE x STARTS WITH $text) THEN 1 WHEN any(x IN n.searchNames WHERE x CONTAINS (" " + $text)) THEN 2 ELSE 3 END) + n.sortName';
