import { query } from '../../graph/engine.js';
import type { Properties } from '../../graph/values.js';
import { defineList } from '../connection/list.js';
import { SEARCH_KEY } from './search.rules.js';

/** Things of which a name contains the folded text, best match first. */
export const SEARCH = defineList({
  name: 'search.names',
  match: '(n:Record)',
  where: ['n.label IN $labels', 'any(x IN n.searchNames WHERE x CONTAINS $text)'],
  sorts: { MATCH: { key: SEARCH_KEY } },
});

type Slip = { labels: readonly string[]; head: string; tail: string; swapped: string; shortest: number };

/** The names of all things that may fit but for one slip, since a name contains a piece of the text. */
export const NEAR_NAMES = query<Slip, { id: string; names: Properties }>(
  'search.near-names',
  'MATCH (n:Record) WHERE n.label IN $labels AND any(x IN n.searchNames WHERE size(x) >= $shortest AND (replace(x, "-", " ") CONTAINS $head OR replace(x, "-", " ") CONTAINS $tail OR replace(x, "-", " ") CONTAINS $swapped)) RETURN n.id AS id, {sortName: n.sortName, searchNames: n.searchNames, searchTexts: n.searchTexts, searchKinds: n.searchKinds} AS names ORDER BY id',
);
