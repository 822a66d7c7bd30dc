import type { Kind } from '../kind.js';
import * as rows from '../rows.js';
import * as of from '../selections.js';
import * as lists from './shared.js';

export const VOCABULARY: readonly Kind[] = [
  {
    type: 'IssueArea',
    noun: 'issue area',
    facts: [
      { field: 'description', label: 'Description' },
      { field: 'excludability', label: 'Can states be kept from the benefits', word: true },
      { field: 'rivalry', label: "Does one state's enjoyment lessen another's", word: true },
      { field: 'goodType', label: 'Type of good', word: true },
      { field: 'expectedLevel', label: 'Level that theory expects', word: true },
      { field: 'statedLevel', label: 'Level that the literature finds', word: true },
      { field: 'statedBy', label: 'Classified by' },
      { field: 'note', label: 'Note' },
    ],
    lists: [
      lists.GAPS,
      lists.MANDATES,
      {
        name: 'processes',
        title: 'Processes',
        property: 'process',
        selection: of.PROCESS,
        word: true,
        pages: { dated: true },
        read: rows.nodeRow,
      },
      lists.INSTRUMENTS,
      {
        name: 'literature',
        title: 'Literature',
        property: 'literature',
        selection: of.LITERATURE,
        pages: {},
        read: rows.nodeRow,
      },
      lists.CLAIMS,
      lists.DISAGREEMENTS,
    ],
  },
  {
    type: 'Function',
    noun: 'function of governance',
    facts: [
      { field: 'description', label: 'Description' },
      { field: 'gapStated', label: 'Gap that the brief of 2010 sees' },
      { field: 'value', label: 'Word in the schema' },
    ],
    lists: [lists.GAPS, lists.MANDATES, lists.CLAIMS, lists.DISAGREEMENTS],
  },
  {
    type: 'PolicyField',
    noun: 'policy field',
    facts: [{ field: 'description', label: 'Description' }],
    lists: [lists.INSTRUMENTS, lists.RELATIONS, lists.EVENTS, lists.EXTERNAL_IDS, lists.CLAIMS, lists.DISAGREEMENTS],
  },
];
