import { defineList } from '../connection/list.js';
import { defineParts } from '../connection/parts.js';
import type { PublicationSort } from './literature.args.js';

/** All publications. */
export const PUBLICATIONS = defineList<PublicationSort>({
  name: 'literature.publications',
  match: '(n:Publication)',
  where: [
    '($issueArea IS NULL OR $issueArea IN n.issueAreas)',
    '($kinds IS NULL OR n.kind IN $kinds)',
    '($author IS NULL OR $author IN n.authors)',
  ],
  sorts: { TITLE: { key: 'n.sortName' }, YEAR: { key: 'coalesce(n.year, 9999)' } },
});

/** The publications and chapters about an issue area. */
export const LITERATURE = defineList<PublicationSort>({
  name: 'literature.of-issue-area',
  child: true,
  match: '(p)<-[:ABOUT]-(n:Record)',
  where: ['n.label IN ["Publication", "Chapter"]'],
  sorts: { TITLE: { key: 'n.sortName' }, YEAR: { key: 'coalesce(n.year, 9999)' } },
});

/** The chapters of a publication, in their order. */
export const CHAPTERS = defineParts('literature.chapters', '(p)<-[:PART_OF_BOOK]-(n:Chapter)', 'n.position');
