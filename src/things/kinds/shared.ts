import type { ThingList } from '../kind.js';
import * as rows from '../rows.js';
import * as of from '../selections.js';

/** Lists that several kinds of things have. */
export const DISAGREEMENTS: ThingList = {
  name: 'disagreements',
  title: 'Where sources disagree',
  property: 'otherValue',
  selection: of.DISAGREEMENT,
  read: rows.remarkRow,
};

export const EXTERNAL_IDS: ThingList = {
  name: 'externalIds',
  title: 'Ids elsewhere',
  property: 'externalId',
  selection: of.EXTERNAL_ID,
  read: rows.remarkRow,
};

export const CODINGS: ThingList = {
  name: 'codings',
  title: 'Our own coding',
  property: 'coding',
  selection: of.CODING,
  read: rows.codingRow,
};

export const STATED_COUNTS: ThingList = {
  name: 'statedCounts',
  title: 'Counts that sources state',
  property: 'statedCount',
  selection: of.STATED_COUNT,
  read: rows.remarkRow,
};

export const MEMBERSHIP_NOTES: ThingList = {
  name: 'membershipNotes',
  title: 'Remarks on memberships',
  property: 'membershipNote',
  selection: of.MEMBERSHIP_NOTE,
  word: true,
  read: rows.noteRow,
};

export const MEMBERSHIPS: ThingList = {
  name: 'memberships',
  title: 'Belongs to',
  property: 'memberOf',
  selection: of.MEMBERSHIP,
  word: true,
  pages: { dated: true },
  read: rows.linkRow,
};

export const RELATIONS: ThingList = {
  name: 'relations',
  title: 'Other relations',
  property: 'relation',
  selection: of.RELATION,
  word: true,
  pages: { dated: true },
  read: rows.linkRow,
};

export const EVENTS: ThingList = {
  name: 'events',
  title: 'Events',
  property: 'event',
  selection: of.EVENT,
  pages: {},
  read: rows.nodeRow,
};

export const BALLOTS: ThingList = {
  name: 'ballots',
  title: 'Ballots',
  property: 'ballot',
  selection: of.BALLOT,
  pages: {},
  read: rows.nodeRow,
};

export const MANDATES: ThingList = {
  name: 'mandates',
  title: 'Mandates',
  property: 'mandate',
  selection: of.MANDATE,
  word: true,
  pages: { dated: true },
  read: rows.mandateRow,
};

export const GAPS: ThingList = {
  name: 'gaps',
  title: 'Documented gaps',
  property: 'documentedGap',
  selection: of.GAP,
  word: true,
  pages: { dated: true },
  read: rows.nodeRow,
};

export const INSTRUMENTS: ThingList = {
  name: 'instruments',
  title: 'Instruments',
  property: 'instrument',
  selection: of.INSTRUMENT,
  word: true,
  pages: {},
  read: rows.nodeRow,
};

export const ISSUE_AREAS: ThingList = {
  name: 'issueAreas',
  title: 'Issue areas',
  property: 'issueArea',
  selection: of.LINKED,
  pages: {},
  read: rows.nodeRow,
};

export const CLAIMS: ThingList = {
  name: 'claims',
  title: 'What the brief of 2010 claims of it',
  property: 'claimAbout',
  selection: of.CLAIM,
  word: true,
  pages: { root: true, args: 'filter: { about: $id }' },
  read: rows.nodeRow,
};
