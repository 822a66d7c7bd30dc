import type { Kind } from '../kind.js';
import * as rows from '../rows.js';
import * as of from '../selections.js';
import * as lists from './shared.js';

export const MANDATES: readonly Kind[] = [
  {
    type: 'Mandate',
    noun: 'mandate',
    facts: [
      { field: 'actor', label: 'Held, or said to be lacked, by', selection: of.REF },
      { field: 'function', label: 'Function of governance', word: true, type: 'Function' },
      { field: 'issueArea', label: 'Issue area', selection: of.REF },
      { field: 'reason', label: 'Reason of the coding' },
    ],
    lists: [
      {
        name: 'periods',
        title: 'Periods',
        property: 'period',
        selection: of.PERIOD,
        word: true,
        read: rows.periodRow(null),
      },
      {
        name: 'statements',
        title: 'What sources say',
        property: 'statement',
        selection: of.STATEMENT,
        word: true,
        read: rows.statementRow,
      },
      lists.CODINGS,
    ],
  },
  {
    type: 'MandateStatement',
    noun: 'statement about a mandate',
    facts: [
      { field: 'mandate', label: 'Mandate', selection: of.REF },
      { field: 'strength', label: 'Strength that the source asserts', word: true },
      { field: 'evidence', label: 'What the source says' },
      { field: 'from', label: 'From' },
      { field: 'to', label: 'To' },
      { field: 'observed', label: 'Year that the source speaks of' },
      { field: 'basis', label: 'Act that the source names' },
    ],
    lists: [],
  },
  {
    type: 'Gap',
    noun: 'documented gap',
    facts: [
      { field: 'kind', label: 'What is missing', word: true },
      { field: 'scope', label: 'What it speaks about', word: true },
      { field: 'function', label: 'Function of governance', word: true, type: 'Function' },
      { field: 'issueArea', label: 'Issue area', selection: of.REF },
      { field: 'description', label: 'Description' },
      { field: 'statedBy', label: 'Stated by' },
      { field: 'statedYear', label: 'Stated in' },
      { field: 'from', label: 'Year that it speaks of' },
      { field: 'closedYear', label: 'Closed since' },
      { field: 'sinceChanged', label: 'What changed since', sourcesField: 'sinceSources' },
      { field: 'reason', label: 'Reason of the coding' },
    ],
    time: { property: 'counts', label: 'Counts as a gap', from: ['from', 'statedYear'], to: 'closedYear' },
    lists: [],
  },
];
