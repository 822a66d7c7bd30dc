import {
  AUTHORITIES,
  BASIS_KINDS,
  GAP_KINDS,
  GAP_SCOPES,
  REACHES,
  STRENGTHS,
  words,
} from '../../model/vocabularies.js';
import { id, oneOf, ordinal, ref, refs, text, year, years } from '../fields.js';
import { table } from '../table.js';

export const mandates = table(
  'mandates',
  'Mandates',
  'One actor × one function × one issue area, coded from the statements by the rules of the codebook.',
  ['id'],
  {
    id: id('actor--function--issue-area.'),
    actor: ref('Who holds it, or is said to lack it.', ['organisations', 'processes', 'actor-classes']),
    function: ref('Function of governance.', ['functions']),
    issue_area: ref('Issue area.', ['issue-areas']),
    reason: text('Why it is coded so, with the numbers of the rules.'),
  },
);

export const mandatePeriods = table(
  'mandate-periods',
  'Periods of mandates',
  'What a mandate was from one year to another.',
  ['mandate', 'number'],
  {
    mandate: ref('Mandate.', ['mandates']),
    number: ordinal('Place in the sequence of periods.'),
    from: year('First year; empty where not known.', { optional: true }),
    to: year('Last year; empty where it lasts or is not known.', { optional: true }),
    strength: oneOf('Strength.', words(STRENGTHS)),
    reach: oneOf('Reach; empty where the mandate is denied.', words(REACHES), { optional: true }),
    authority: oneOf('What the actor does; empty where the mandate is denied.', words(AUTHORITIES), { optional: true }),
    basis: text('Act or practice that it rests on.', { optional: true }),
    basis_kind: oneOf('Whether the basis stays in force by itself.', words(BASIS_KINDS)),
    observed: years('Years in which a source shows it to hold.'),
  },
);

export const mandateStatements = table(
  'mandate-statements',
  'Statements about mandates',
  'What one source says about one mandate, with the strength that the source asserts.',
  ['id'],
  {
    id: id('actor--function--issue-area--number.'),
    mandate: ref('Mandate.', ['mandates']),
    strength: oneOf('Strength that the source asserts.', words(STRENGTHS)),
    from: year('First year that the source gives.', { optional: true }),
    to: year('Last year that the source gives.', { optional: true }),
    observed: year('Year of which the source speaks in the present.', { optional: true }),
    basis: text('Act that the source names.', { optional: true }),
    evidence: text('What the source says, in our own words.'),
    sources: refs('Source.', ['sources']),
    locator: text('Place in the source.', { optional: true }),
  },
);

export const gaps = table('gaps', 'Documented gaps', 'Gaps that somebody stated, with scope and kind.', ['id'], {
  id: id('Identifier; begins with gap-.'),
  function: ref('Function.', ['functions'], { optional: true }),
  issue_area: ref('Issue area.', ['issue-areas'], { optional: true }),
  scope: oneOf('What the statement speaks about.', words(GAP_SCOPES)),
  kind: oneOf('What is missing.', words(GAP_KINDS)),
  description: text('The gap, in our own words.'),
  stated_by: text('Who stated it.'),
  stated_year: year('Year of the statement.', { optional: true }),
  from: year('Year it speaks of, where that is not the year of the statement.', { optional: true }),
  closed_year: year('Year since which the thing missing exists.', { optional: true }),
  since_changed: text('What changed since.', { optional: true }),
  since_sources: refs('Sources of what changed.', ['sources'], { optional: true }),
  reason: text('Why this scope and kind.'),
  sources: refs('Source.', ['sources']),
  locator: text('Place in the source.', { optional: true }),
});
