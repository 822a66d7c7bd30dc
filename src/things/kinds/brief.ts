import type { Kind } from '../kind.js';
import * as rows from '../rows.js';
import * as of from '../selections.js';
import * as lists from './shared.js';

export const BRIEF: readonly Kind[] = [
  {
    type: 'Vision',
    noun: 'vision',
    facts: [
      { field: 'description', label: 'Description' },
      { field: 'binding', label: 'Would bind states', word: true },
      { field: 'inclusive', label: 'Would take all states in', word: true },
      { field: 'strengths', label: 'What speaks for it' },
      { field: 'weaknesses', label: 'What speaks against it' },
      { field: 'advocatedBy', label: 'Argued for by' },
    ],
    lists: [
      {
        name: 'scenarios',
        title: 'Spelled out as',
        property: 'scenario',
        selection: `${of.REF} ${of.CITED}`,
        read: rows.thingRow,
      },
      lists.CLAIMS,
      lists.DISAGREEMENTS,
    ],
  },
  {
    type: 'Scenario',
    noun: 'scenario',
    facts: [
      { field: 'description', label: 'Description' },
      { field: 'vision', label: 'Spells out', selection: of.REF },
    ],
    lists: [
      {
        name: 'mandates',
        title: 'Mandates that it supposes',
        property: 'supposedMandate',
        selection: `function issueArea { ${of.REF} } actor { ${of.REF} } newActor strength reach passage ${of.CITED}`,
        word: true,
        read: rows.supposedRow,
      },
      lists.DISAGREEMENTS,
    ],
  },
  {
    type: 'Claim',
    noun: 'claim of the brief',
    facts: [
      { field: 'statement', label: 'Statement' },
      { field: 'kind', label: 'Kind', word: true },
      { field: 'about', label: 'About', selection: of.REF },
      { field: 'from', label: 'From' },
      { field: 'to', label: 'To' },
      { field: 'count', label: 'Number that it gives' },
    ],
    lists: [
      {
        name: 'test',
        field: 'test(asOf: $year)',
        title: 'Put to the data',
        property: 'test',
        selection: 'verdict question rule ruleVersion note found { certain withPossible wanted unit }',
        word: true,
        read: rows.testRow,
      },
    ],
  },
  {
    type: 'BriefSentence',
    noun: 'sentence of the brief',
    unsourced: true,
    facts: [
      { field: 'number', label: 'Number' },
      { field: 'section', label: 'Section' },
      { field: 'gist', label: 'What it says' },
    ],
    lists: [
      {
        name: 'rows',
        title: 'Rows that carry it',
        property: 'carriedBy',
        selection: of.REF,
        read: rows.thingRow,
      },
    ],
  },
];
