import { CLAIM_KINDS, DEGREES, FUNCTIONS, REACHES, STRENGTHS, words } from '../../model/vocabularies.js';
import { count, id, oneOf, ordinal, ref, refs, text, year } from '../fields.js';
import { optionalTable } from '../table.js';

const THINGS = [
  'organisations',
  'processes',
  'actor-classes',
  'states',
  'instruments',
  'functions',
  'issue-areas',
  'policy-fields',
  'visions',
  'events',
  'publications',
];

const located = {
  sources: refs('Sources.', ['sources']),
  locator: text('Place in the source.'),
};

export const visions = optionalTable('visions', 'Visions', 'Visions of how migration should be governed.', ['id'], {
  id: id('Identifier.'),
  name: text('Name.'),
  binding: oneOf('Would it bind states?', words(DEGREES), { optional: true }),
  inclusive: oneOf('Would it take all states in?', words(DEGREES), { optional: true }),
  description: text('What it proposes.'),
  strengths: text('What speaks for it, by the source.', { optional: true }),
  weaknesses: text('What speaks against it, by the source.', { optional: true }),
  advocated_by: text('Who argues for it, by the source.', { optional: true }),
  ...located,
});

export const scenarios = optionalTable(
  'scenarios',
  'Scenarios',
  'What the brief would have changed, as mandates that nobody holds yet: each vision, and each proposal.',
  ['id'],
  {
    id: id('Identifier; begins with scenario-.'),
    name: text('Name.'),
    description: text('What is supposed, what it leaves open, and why.'),
    vision: ref('The vision that it spells out; empty for a proposal that stands by itself.', ['visions'], {
      optional: true,
    }),
    ...located,
  },
);

export const hypotheticalMandates = optionalTable(
  'hypothetical-mandates',
  'Hypothetical mandates',
  'Mandates that a scenario supposes. None of them is a fact.',
  ['scenario', 'number'],
  {
    scenario: ref('The scenario that supposes it.', ['scenarios']),
    number: ordinal('Place in the scenario.'),
    actor: ref('Who would hold it, where that is an actor of the dataset.', ['organisations', 'processes'], {
      optional: true,
    }),
    new_actor: text('Who would hold it, where that would have to be founded.', { optional: true }),
    function: oneOf('Function of governance.', words(FUNCTIONS)),
    issue_area: ref('Issue area.', ['issue-areas']),
    strength: oneOf(
      'How far it would go.',
      words(STRENGTHS).filter((strength) => strength !== 'none-stated'),
    ),
    reach: oneOf('Whom it would reach.', words(REACHES)),
    passage: text('The passage of the brief that justifies it, in our own words.'),
    ...located,
  },
);

export const claims = optionalTable(
  'claims',
  'Claims of the brief',
  'What the brief of 2010 states, claim by claim, in our own words; never corrected by the record.',
  ['id'],
  {
    id: id('Identifier; begins with claim-.'),
    kind: oneOf('What is claimed.', words(CLAIM_KINDS)),
    statement: text('The claim in our own words.'),
    about: refs('Things it speaks of.', THINGS, { optional: true }),
    from: year('First year that the brief gives.', { optional: true }),
    to: year('Last year that the brief gives.', { optional: true }),
    count: count('Number that the brief gives.', { optional: true }),
    ...located,
  },
);

export const briefSentences = optionalTable(
  'brief-sentences',
  'Sentences of the brief',
  'Every sentence of the brief that states something, with the rows that carry it.',
  ['number'],
  {
    number: ordinal('Place in the brief.'),
    section: text('Section.'),
    gist: text('What the sentence says, in a few words of our own.'),
    rows: refs('Rows that carry it.', [...THINGS, 'claims', 'gaps', 'mandate-statements', 'chapters', 'sources']),
  },
);

export const disagreements = optionalTable(
  'disagreements',
  'Disagreements',
  'Values that lost against a better sourced one.',
  ['subject', 'property', 'other'],
  {
    subject: ref('Of what.', [...THINGS, 'mandates', 'gaps']),
    property: text('Which property, as the schema names it.'),
    kept: text('The value that the dataset takes.'),
    other: text('The value that another source gives.'),
    note: text('Why the one is kept.'),
    sources: refs('Sources of the other value.', ['sources']),
    locator: text('Place in the source.', { optional: true }),
  },
);
