import {
  ALIAS_KINDS,
  DATING_BASES,
  MEMBER_ROLES,
  ORGANISATION_KINDS,
  PROCESS_KINDS,
  RELATION_TYPES,
  words,
} from '../../model/vocabularies.js';
import { alpha2, id, oneOf, partialDate, ref, refs, stateCode, text, url, year, years } from '../fields.js';
import { table } from '../table.js';

const cited = { sources: refs('Sources.', ['sources']) };

export const states = table(
  'states',
  'States and territories',
  'States, and the few territories that take part in a body on their own.',
  ['id'],
  {
    id: stateCode('ISO 3166-1 alpha-3 code (XKX for Kosovo).'),
    iso2: alpha2('ISO 3166-1 alpha-2 code.'),
    name: text('Name in English.'),
    un_member_since: year('Year of admission to the United Nations; empty for non-members.', { optional: true }),
    un_region: text('Region of the UN M49 standard.', { optional: true }),
    un_subregion: text('Subregion of the UN M49 standard.', { optional: true }),
    note: text('Remark.', { optional: true }),
    ...cited,
  },
);

export const organisations = table(
  'organisations',
  'Organisations',
  'International organisations, UN bodies, treaty bodies, and others that act in migration governance.',
  ['id'],
  {
    id: id('Identifier.'),
    name: text('Official name in English.'),
    abbreviation: text('Usual abbreviation.', { optional: true }),
    kind: oneOf('Kind of organisation.', words(ORGANISATION_KINDS)),
    founded: year('Year of foundation; empty where not known.', { optional: true }),
    ended: year('Year in which it ended.', { optional: true }),
    seat_city: text('City of the seat.', { optional: true }),
    seat_country: ref('State of the seat.', ['states'], { optional: true }),
    website: url('Address of its own site.'),
    description: text('What it is.'),
    ...cited,
  },
);

export const processes = table(
  'processes',
  'Processes',
  'Regional consultative processes, inter-regional and global forums, dialogues, coordination groups, commissions.',
  ['id'],
  {
    id: id('Identifier.'),
    name: text('Name in English.'),
    abbreviation: text('Usual abbreviation.', { optional: true }),
    kind: oneOf('Kind of process.', words(PROCESS_KINDS)),
    region: text('Region that it covers.', { optional: true }),
    founded: year('Year in which it began; empty where not known.', { optional: true }),
    ended: year('Year in which it ended.', { optional: true }),
    status: text('State of activity when last described.', { optional: true }),
    issue_areas: refs('Issue areas on its agenda.', ['issue-areas'], { optional: true }),
    description: text('What it is.'),
    ...cited,
  },
);

export const actorClasses = table(
  'actor-classes',
  'Classes of actors',
  'Subjects of statements about whole classes. They are not actors and never fill a cell.',
  ['id'],
  {
    id: id('Identifier.'),
    name: text('Name of the class.'),
    description: text('Whom the class takes in.'),
    ...cited,
  },
);

export const memberships = table(
  'memberships',
  'Memberships',
  'A state, organisation or process in a body, in one role, for one spell.',
  ['member', 'body', 'role', 'from'],
  {
    member: ref('Who belongs.', ['states', 'organisations', 'processes']),
    body: ref('To what.', ['organisations', 'processes']),
    role: oneOf('In which role.', words(MEMBER_ROLES)),
    from: partialDate('First day, month or year; empty where not known.'),
    to: partialDate('Last day, month or year; empty where it lasts or is not known.'),
    observed: years('Years in which a source shows the membership to hold.'),
    not_before: year('First year in which it can have held: sources show that it did not hold earlier.', {
      optional: true,
    }),
    basis: oneOf('What the dating rests on.', words(DATING_BASES)),
    note: text('Remark.', { optional: true }),
    ...cited,
  },
);

export const relations = table(
  'relations',
  'Relations',
  'Links between actors, instruments and fields other than membership.',
  ['from', 'type', 'to', 'since'],
  {
    from: ref('Who.', ['organisations', 'processes', 'states']),
    type: oneOf('Does what.', words(RELATION_TYPES)),
    to: ref('To whom or what.', ['organisations', 'processes', 'states', 'instruments', 'policy-fields']),
    since: partialDate('Beginning, or the date of a single act.'),
    until: partialDate('End.'),
    observed: years('Years in which a source shows the relation to hold.'),
    note: text('Remark.', { optional: true }),
    ...cited,
  },
);

export const aliases = table(
  'aliases',
  'Aliases',
  'Other names, and ids that were merged into another.',
  ['alias', 'of'],
  {
    alias: text('The other name or the retired id.'),
    of: ref('What it leads to.', ['organisations', 'processes', 'sources']),
    kind: oneOf('Kind of alias.', words(ALIAS_KINDS)),
    sources: refs('Sources.', ['sources'], { optional: true }),
  },
);
