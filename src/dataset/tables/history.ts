import { MEMBERSHIP_NOTE_KINDS, PUBLICATION_KINDS, THING_KINDS, words } from '../../model/vocabularies.js';
import { id, listOf, oneOf, ordinal, partialDate, ref, refs, text, year } from '../fields.js';
import { optionalTable } from '../table.js';

const located = {
  sources: refs('Sources.', ['sources']),
  locator: text('Place in the source.', { optional: true }),
};

export const events = optionalTable('events', 'Events', 'What happened, when, and to whom.', ['id'], {
  id: id('Identifier.'),
  date: partialDate('Day, month or year.'),
  name: text('The event in a few words.'),
  place: text('Town or venue.', { optional: true }),
  country: ref('State in which it took place.', ['states'], { optional: true }),
  about: refs(
    'Actors, instruments and states it concerned.',
    ['organisations', 'processes', 'instruments', 'states', 'publications'],
    { optional: true },
  ),
  description: text('What happened.'),
  ...located,
});

export const publications = optionalTable(
  'publications',
  'Publications',
  'The literature on the governance of migration.',
  ['id'],
  {
    id: id('Identifier.'),
    title: text('Title.'),
    authors: listOf('Authors, in the order of the publication.'),
    year: year('Year of publication.', { optional: true }),
    kind: oneOf('Kind of publication.', words(PUBLICATION_KINDS)),
    publisher: text('Publisher or journal.', { optional: true }),
    issue_areas: refs('Issue areas it is about.', ['issue-areas'], { optional: true }),
    sources: refs('Sources.', ['sources']),
  },
);

export const chapters = optionalTable('chapters', 'Chapters', 'Chapters of a publication.', ['id'], {
  id: id('Identifier: publication--chapter-position.'),
  publication: ref('Publication that holds it.', ['publications']),
  position: ordinal('Place in the book.'),
  title: text('Title.'),
  authors: listOf('Authors, in the order of the chapter.'),
  issue_areas: refs('Issue areas it is about.', ['issue-areas'], { optional: true }),
  ...located,
});

export const membershipNotes = optionalTable(
  'membership-notes',
  'Notes on memberships',
  'Remarks about a change of membership that are no membership themselves.',
  ['member', 'body', 'kind'],
  {
    member: ref('Who.', ['states', 'organisations', 'processes']),
    body: ref('In what body.', ['organisations', 'processes']),
    kind: oneOf('What is remarked.', words(MEMBERSHIP_NOTE_KINDS)),
    since: partialDate('Since when.'),
    until: partialDate('Until when.'),
    note: text('The remark.'),
    sources: refs('Sources.', ['sources']),
  },
);

export const withdrawn = optionalTable(
  'withdrawn',
  'Withdrawn ids',
  'Ids that once stood for a row and stand for none: they are never used again, and say why they are gone.',
  ['id'],
  {
    id: id('The withdrawn id.'),
    kind: oneOf('Kind of thing that it stood for.', words(THING_KINDS)),
    name: text('What it was called.'),
    reason: text('Why it was withdrawn.'),
    year: year('Year of the withdrawal; empty where not known.', { optional: true }),
  },
);
