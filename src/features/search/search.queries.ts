import { defineList } from '../connection/list.js';
import { SEARCH_KEY } from './search.rules.js';

/** Things of which a name contains the folded text, best match first. */
export const SEARCH = defineList({
  name: 'search.names',
  match: '(n:Record)',
  where: ['n.label IN $labels', 'any(x IN n.searchNames WHERE x CONTAINS $text)'],
  sorts: { MATCH: { key: SEARCH_KEY } },
});
