import { INSTRUMENT_KINDS, TREATY_ACTIONS, VOTE_BASES, VOTES, words } from '../../model/vocabularies.js';
import { id, oneOf, partialDate, ref, refs, text, year } from '../fields.js';
import { optionalTable, table } from '../table.js';

const cited = {
  sources: refs('Sources.', ['sources']),
  locator: text('Place in the source.', { optional: true }),
};

export const instruments = table('instruments', 'Instruments', 'Treaties, protocols and texts of soft law.', ['id'], {
  id: id('Identifier.'),
  name: text('Title of the instrument.'),
  kind: oneOf('Kind of instrument.', words(INSTRUMENT_KINDS)),
  binding: oneOf('Does it bind in law?', ['yes', 'no']),
  adopted: partialDate('Date of adoption.'),
  in_force: partialDate('Date of entry into force.'),
  policy_fields: refs('Fields of law and policy it belongs to.', ['policy-fields'], { optional: true }),
  depositary: text('Who keeps the instruments of ratification.', { optional: true }),
  records_until: year(
    'Last year for which treaty-actions.csv is complete; a later year is not recorded. Empty where it has no rows.',
    { optional: true },
  ),
  description: text('What it lays down on migration.'),
  sources: refs('Sources.', ['sources']),
});

export const treatyActions = optionalTable(
  'treaty-actions',
  'Treaty actions',
  'What a state did about an instrument, and when: signatures apart from what binds.',
  ['state', 'instrument', 'action', 'date'],
  {
    state: ref('State.', ['states']),
    instrument: ref('Instrument.', ['instruments']),
    action: oneOf('Action.', words(TREATY_ACTIONS)),
    date: partialDate('Date of the action; empty where not known.'),
    sources: refs('Sources.', ['sources']),
  },
);

export const ballots = optionalTable('ballots', 'Ballots', 'Recorded votes of states in a body.', ['id'], {
  id: id('Identifier.'),
  name: text('What was voted on.'),
  date: partialDate('Day of the vote.'),
  body: ref('Body that voted.', ['organisations', 'processes']),
  about: refs('Instruments and processes it was about.', ['instruments', 'processes', 'organisations'], {
    optional: true,
  }),
  description: text('What the vote decided.'),
  ...cited,
});

export const votes = optionalTable('votes', 'Votes', 'How one state voted in one ballot.', ['ballot', 'state'], {
  ballot: ref('Ballot.', ['ballots']),
  state: ref('State.', ['states']),
  vote: oneOf('Vote.', words(VOTES)),
  basis: oneOf('Whether the record names the vote or its absence was derived.', words(VOTE_BASES)),
  sources: refs('Sources.', ['sources']),
});
