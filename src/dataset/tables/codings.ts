import {
  AUTHORITIES,
  CODING_SCHEMES,
  COUNTED,
  ID_SCHEMES,
  PROCESS_FAMILIES,
  REACHES,
  STRENGTHS,
  words,
} from '../../model/vocabularies.js';
import { count, oneOf, ref, refs, text, year } from '../fields.js';
import { optionalTable } from '../table.js';

export const codings = optionalTable(
  'codings',
  'Codings',
  "The project's own coding of levels, issue areas, aims and topics, by the protocol in docs/coding.md.",
  ['subject', 'scheme', 'value'],
  {
    subject: ref('What is coded.', ['mandates', 'organisations', 'processes', 'instruments']),
    scheme: oneOf('By which scheme.', words(CODING_SCHEMES)),
    value: text('Value of the scheme.'),
    reason: text('Why, from quoted evidence.'),
    sources: refs('Sources of the evidence.', ['sources']),
    locator: text('Place in the source.', { optional: true }),
  },
);

const strength = (coder: string) => oneOf(`Strength that the ${coder} coder gave.`, words(STRENGTHS));
const reach = (coder: string) =>
  oneOf(`Reach that the ${coder} coder gave; empty where the mandate is denied.`, words(REACHES), { optional: true });
const authority = (coder: string) =>
  oneOf(`Authority that the ${coder} coder gave; empty where the mandate is denied.`, words(AUTHORITIES), {
    optional: true,
  });

export const doubleCodings = optionalTable(
  'double-codings',
  'Double coding of mandates',
  'What two coders, the second blind to the first, gave each mandate for the reference year or else its first period.',
  ['mandate'],
  {
    mandate: ref('Mandate.', ['mandates']),
    first_strength: strength('first'),
    first_reach: reach('first'),
    first_authority: authority('first'),
    second_strength: strength('second'),
    second_reach: reach('second'),
    second_authority: authority('second'),
    settlement: text('How a difference was settled; empty where the two agree.', { optional: true }),
  },
);

export const processLists = optionalTable(
  'process-lists',
  'Lists of processes',
  'Who counts which process as a regional consultative process, an inter-regional forum, or neither.',
  ['process', 'listed_by', 'year', 'family'],
  {
    process: ref('Process.', ['processes']),
    family: oneOf('What the list counts it as.', words(PROCESS_FAMILIES)),
    listed_by: text('Whose list.'),
    year: year('Year of the list.', { optional: true }),
    note: text('Remark.', { optional: true }),
    sources: refs('Sources.', ['sources']),
    locator: text('Place in the source.', { optional: true }),
  },
);

export const statedCounts = optionalTable(
  'stated-counts',
  'Stated counts',
  'How many members or parties a source states, to be compared with the rows.',
  ['subject', 'counted', 'year', 'count'],
  {
    subject: ref('Of what.', ['organisations', 'processes', 'instruments']),
    counted: oneOf('What is counted.', words(COUNTED)),
    count: count('The number stated.'),
    year: year('Year that the source speaks of.', { optional: true }),
    note: text('Remark.', { optional: true }),
    sources: refs('Sources.', ['sources']),
    locator: text('Place in the source.', { optional: true }),
  },
);

export const externalIds = optionalTable(
  'external-ids',
  'External ids',
  'Ids of the same thing elsewhere.',
  ['subject', 'scheme'],
  {
    subject: ref('What.', ['organisations', 'processes', 'states', 'instruments']),
    scheme: oneOf('Where.', words(ID_SCHEMES)),
    value: text('The id there.'),
    sources: refs('Sources.', ['sources']),
  },
);
