import type { Kind, ThingList } from '../kind.js';
import * as rows from '../rows.js';
import * as of from '../selections.js';
import * as lists from './shared.js';

const AREAS: ThingList = {
  name: 'issueAreas',
  title: 'Issue areas',
  property: 'issueArea',
  selection: of.REF,
  read: rows.thingRow,
};

/** What else a source is cited for: rows that have no address of their own. */
const cited = (name: string, title: string, selection: string, read: ThingList['read'], dated = false): ThingList => ({
  name,
  title,
  property: `cited${name[0]?.toUpperCase()}${name.slice(1)}`,
  selection,
  word: true,
  pages: { root: true, args: 'filter: { source: $id }', ...(dated && { dated: true }) },
  read,
});

export const HISTORY: readonly Kind[] = [
  {
    type: 'Event',
    noun: 'event',
    facts: [
      { field: 'date', label: 'Date' },
      { field: 'place', label: 'Place' },
      { field: 'country', label: 'State', selection: of.REF },
      { field: 'description', label: 'Description' },
      { field: 'about', label: 'About', selection: of.REF },
    ],
    lists: [lists.CLAIMS, lists.DISAGREEMENTS],
  },
  {
    type: 'Publication',
    noun: 'publication',
    facts: [
      { field: 'authors', label: 'Authors' },
      { field: 'year', label: 'Year' },
      { field: 'kind', label: 'Kind', word: true },
      { field: 'publisher', label: 'Publisher or journal' },
    ],
    lists: [
      {
        name: 'chapters',
        title: 'Chapters',
        property: 'chapter',
        selection: `${of.REF} position ${of.CITED}`,
        read: rows.thingRow,
      },
      AREAS,
      lists.CLAIMS,
      lists.DISAGREEMENTS,
    ],
  },
  {
    type: 'Chapter',
    noun: 'chapter',
    facts: [
      { field: 'authors', label: 'Authors' },
      { field: 'publication', label: 'In', selection: of.REF },
      { field: 'position', label: 'Chapter' },
    ],
    lists: [AREAS, lists.DISAGREEMENTS],
  },
  {
    type: 'Source',
    noun: 'source',
    unsourced: true,
    facts: [
      { field: 'authors', label: 'Authors' },
      { field: 'publisher', label: 'Publisher or site' },
      { field: 'year', label: 'Year' },
      { field: 'url', label: 'Address at which it was read' },
      { field: 'kind', label: 'Kind of document', word: true },
      { field: 'grade', label: 'What it is worth alone', word: true },
      { field: 'note', label: 'Note' },
    ],
    lists: [
      {
        name: 'citedBy',
        title: 'Things that rest on it',
        property: 'citedBy',
        selection: of.LINKED,
        pages: {},
        read: rows.nodeRow,
      },
      cited('memberships', 'Memberships that rest on it', of.CITED_MEMBERSHIP, rows.pairRow, true),
      cited('relations', 'Relations that rest on it', of.CITED_RELATION, rows.pairRow, true),
      cited('treatyActions', 'Acts of states that rest on it', of.TREATY_ACTION, rows.pairRow),
      cited('codings', 'Codings that rest on it', of.CITED_CODING, ({ node }) => rows.codingRow(node)),
      lists.DISAGREEMENTS,
    ],
  },
];
