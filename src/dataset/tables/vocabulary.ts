import { CONFIDENCES, DEGREES, FUNCTIONS, GOOD_TYPES, LEVELS, SOURCE_KINDS, words } from '../../model/vocabularies.js';
import { id, manyOf, oneOf, refs, text, url, year } from '../fields.js';
import { table } from '../table.js';

export const sources = table('sources', 'Sources', 'Every document that a row of the dataset rests on.', ['id'], {
  id: id('Identifier; begins with src-.'),
  title: text('Title of the document.'),
  authors: text('Authors as the document names them.', { optional: true }),
  publisher: text('Publisher or the site that holds it.', { optional: true }),
  year: year('Year of publication; empty where the document bears none.', { optional: true }),
  url: url('Address at which it was read.'),
  kind: oneOf('Kind of document.', words(SOURCE_KINDS)),
  grade: oneOf('What a fact that rests on it alone is worth.', words(CONFIDENCES)),
  note: text('What it was used for, or how to find the place.', { optional: true }),
});

export const functions = table(
  'functions',
  'Functions of governance',
  'The five functions by which the brief of 2010 asks what governance of migration does.',
  ['id'],
  {
    id: oneOf('Identifier.', words(FUNCTIONS)),
    name: text('Name.'),
    description: text('What the function consists of.'),
    gap_stated: text('The gap that the brief sees in it.'),
    sources: refs('Sources.', ['sources']),
    locator: text('Place in the source.', { optional: true }),
  },
);

export const issueAreas = table(
  'issue-areas',
  'Issue areas',
  'The fields of migration that are governed, with the type of good that the literature sees in each.',
  ['id'],
  {
    id: id('Identifier.'),
    name: text('Name.'),
    description: text('What belongs to the area.'),
    excludability: oneOf('Can states be kept from the benefits?', words(DEGREES), { optional: true }),
    rivalry: oneOf("Does one state's enjoyment lessen another's?", words(DEGREES), { optional: true }),
    good_type: oneOf('Type of good that follows.', words(GOOD_TYPES), { optional: true }),
    expected_level: manyOf('Levels that the theory of public goods predicts.', words(LEVELS)),
    stated_level: manyOf('Levels at which the literature finds it governed.', words(LEVELS)),
    stated_by: text('Who classified it.', { optional: true }),
    note: text('Grounds of the classification, and what was assigned here.', { optional: true }),
    sources: refs('Sources.', ['sources']),
  },
);

export const policyFields = table(
  'policy-fields',
  'Policy fields',
  'Fields of law and policy in which rules on migration are embedded.',
  ['id'],
  {
    id: id('Identifier.'),
    name: text('Name.'),
    description: text('How rules on migration are embedded in it.'),
    sources: refs('Sources.', ['sources']),
  },
);
