import { defineList } from '../connection/list.js';

/** The visions. */
export const VISIONS = defineList({
  name: 'brief.visions',
  match: '(n:Vision)',
  sorts: { NAME: { key: 'n.sortName' } },
});

/** The claims of the brief. */
export const CLAIMS = defineList({
  name: 'brief.claims',
  match: '(n:Claim)',
  where: [
    '($kinds IS NULL OR n.kind IN $kinds)',
    '($about IS NULL OR $about IN n.about)',
    '($tested IS NULL OR (n.id IN $testedClaims) = $tested)',
  ],
  sorts: { ID: { key: 'n.id' } },
});

/** The sentences of the brief, in their order. */
export const SENTENCES = defineList({
  name: 'brief.sentences',
  match: '(n:BriefSentence)',
  where: ['($row IS NULL OR $row IN n.rows)', '($section IS NULL OR n.section STARTS WITH $section)'],
  sorts: { NUMBER: { key: 'n.number' } },
});
