import { defineList } from '../connection/list.js';
import { defineParts } from '../connection/parts.js';

/** All disagreements, by subject and property: their id. */
export const DISAGREEMENTS = defineList({
  name: 'remark.disagreements',
  match: '(n:Disagreement)',
  sorts: { ID: { key: 'n.id' } },
});

/** The disagreements on one thing. */
export const DISAGREEMENTS_ON = defineParts('remark.disagreements-on', '(p)<-[:DISAGREES_ON]-(n:Disagreement)');

/** All notes on memberships, by member, body and kind: their id. */
export const MEMBERSHIP_NOTES = defineList({
  name: 'remark.membership-notes',
  match: '(n:MembershipNote)',
  sorts: { ID: { key: 'n.id' } },
});

/** The notes on memberships of, or in, one thing. */
export const NOTES_ON = defineParts('remark.notes-on', '(p)<-[:REMARKS_ON]-(n:MembershipNote)');

/** What lists count a process as. */
export const LISTINGS = defineParts('remark.listings', '(p)<-[:LISTS]-(n:ProcessListing)', 'coalesce(n.year, 9999)');

/** The counts of members or parties that sources state. */
export const STATED_COUNTS = defineParts('remark.counts', '(p)<-[:COUNTS]-(n:StatedCount)', 'coalesce(n.year, 9999)');

/** The ids of one thing elsewhere. */
export const EXTERNAL_IDS = defineParts('remark.external-ids', '(p)<-[:IDENTIFIES]-(n:ExternalId)');
