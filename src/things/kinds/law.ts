import type { Kind } from '../kind.js';
import * as rows from '../rows.js';
import * as of from '../selections.js';
import * as lists from './shared.js';

export const LAW: readonly Kind[] = [
  {
    type: 'Instrument',
    noun: 'instrument',
    facts: [
      { field: 'kind', label: 'Kind', word: true },
      { field: 'description', label: 'Description' },
      { field: 'isBinding', label: 'Binding in law' },
      { field: 'adopted', label: 'Adopted' },
      { field: 'inForce', label: 'In force since' },
      { field: 'depositary', label: 'Depositary' },
      { field: 'recordsUntil', label: 'Parties are recorded until' },
    ],
    lists: [
      lists.EXTERNAL_IDS,
      {
        name: 'parties',
        title: 'Parties',
        property: 'party',
        selection: of.PARTY,
        word: true,
        pages: { dated: true },
        read: rows.linkRow,
      },
      {
        name: 'treatyActions',
        title: 'Acts of states',
        property: 'treatyAction',
        selection: of.TREATY_ACTION,
        word: true,
        pages: { root: true, args: 'filter: { instrument: $id }' },
        read: rows.actionRow,
      },
      lists.STATED_COUNTS,
      lists.ISSUE_AREAS,
      {
        name: 'policyFields',
        title: 'Policy fields',
        property: 'policyField',
        selection: of.LINKED,
        pages: {},
        read: rows.nodeRow,
      },
      lists.RELATIONS,
      lists.BALLOTS,
      lists.EVENTS,
      lists.CODINGS,
      lists.CLAIMS,
      lists.DISAGREEMENTS,
    ],
  },
  {
    type: 'Ballot',
    noun: 'ballot',
    facts: [
      { field: 'date', label: 'Date' },
      { field: 'description', label: 'Description' },
      { field: 'body', label: 'Body that voted', selection: of.REF },
      { field: 'about', label: 'About', selection: of.REF },
    ],
    lists: [
      {
        name: 'tally',
        title: 'Tally',
        property: 'tally',
        selection: 'vote count',
        read: ({ vote, count }) => [{ value: count, details: { vote } }],
      },
      {
        name: 'votes',
        title: 'Votes',
        property: 'vote',
        selection: of.VOTE,
        word: true,
        pages: {},
        read: rows.linkRow,
      },
      lists.DISAGREEMENTS,
    ],
  },
];
