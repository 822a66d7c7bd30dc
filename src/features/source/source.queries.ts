import { defineList } from '../connection/list.js';
import type { SourceSort } from './source.args.js';

/** All sources. */
export const SOURCES = defineList<SourceSort>({
  name: 'source.list',
  match: '(n:Source)',
  where: ['($kinds IS NULL OR n.kind IN $kinds)', '($grades IS NULL OR n.grade IN $grades)'],
  sorts: {
    TITLE: { key: 'n.sortName' },
    YEAR: { key: 'coalesce(n.year, 9999)' },
    YEAR_DESC: { key: 'coalesce(n.year, 0)', descending: true },
  },
});

/** The things that cite a source. */
export const CITED_BY = defineList<'ID'>({
  name: 'source.cited-by',
  child: true,
  match: '(p)<-[:SOURCED_FROM]-(n:Record)',
  where: ['n.label IN $labels'],
  sorts: { ID: { key: 'n.id' } },
});
