import type { Fact, Kind, ThingList } from '../kind.js';
import * as rows from '../rows.js';
import * as of from '../selections.js';
import * as lists from './shared.js';

const FACTS: readonly Fact[] = [
  { field: 'kind', label: 'Kind', word: true },
  { field: 'abbreviation', label: 'Abbreviation' },
  { field: 'description', label: 'Description' },
  { field: 'founded', label: 'Founded' },
  { field: 'ended', label: 'Ended' },
];

const EXISTENCE: Kind['time'] = { property: 'existence', label: 'Existed', from: ['founded'], to: 'ended' };

const LISTS: readonly ThingList[] = [
  {
    name: 'aliases',
    title: 'Other names and merged ids',
    property: 'alias',
    selection: of.ALIAS,
    read: rows.remarkRow,
  },
  lists.EXTERNAL_IDS,
  lists.MANDATES,
  {
    name: 'members',
    title: 'Members, participants and observers',
    property: 'member',
    selection: of.MEMBERSHIP,
    word: true,
    pages: { dated: true },
    read: rows.linkRow,
  },
  lists.STATED_COUNTS,
  lists.MEMBERSHIPS,
  lists.MEMBERSHIP_NOTES,
  lists.RELATIONS,
  lists.EVENTS,
  lists.BALLOTS,
  lists.CODINGS,
  lists.CLAIMS,
  lists.DISAGREEMENTS,
];

export const ACTORS: readonly Kind[] = [
  {
    type: 'Organisation',
    noun: 'organisation',
    facts: [
      ...FACTS,
      { field: 'seatCity', label: 'City of the seat' },
      { field: 'seatCountry', label: 'State of the seat', selection: of.REF },
      { field: 'website', label: 'Website' },
    ],
    time: EXISTENCE,
    lists: LISTS,
  },
  {
    type: 'Process',
    noun: 'process',
    facts: [...FACTS, { field: 'region', label: 'Region' }, { field: 'status', label: 'Status' }],
    time: EXISTENCE,
    lists: [
      ...LISTS,
      lists.ISSUE_AREAS,
      {
        name: 'listings',
        title: 'What lists count it as',
        property: 'listedAs',
        selection: of.LISTING,
        read: rows.remarkRow,
      },
    ],
  },
  {
    type: 'ActorClass',
    noun: 'class of actors',
    facts: [{ field: 'description', label: 'Description' }],
    lists: [lists.MANDATES, lists.CLAIMS, lists.DISAGREEMENTS],
  },
  {
    type: 'State',
    noun: 'state or territory',
    facts: [
      { field: 'iso2', label: 'ISO 3166-1 alpha-2' },
      { field: 'unMemberSince', label: 'Member of the United Nations since' },
      { field: 'unRegion', label: 'UN region' },
      { field: 'unSubregion', label: 'UN subregion' },
      { field: 'note', label: 'Note' },
    ],
    lists: [
      lists.EXTERNAL_IDS,
      lists.MEMBERSHIPS,
      lists.MEMBERSHIP_NOTES,
      {
        name: 'treaties',
        title: 'Party to',
        property: 'partyTo',
        selection: of.PARTY,
        word: true,
        pages: { dated: true },
        read: rows.linkRow,
      },
      {
        name: 'treatyActions',
        title: 'Acts about instruments',
        property: 'treatyAction',
        selection: of.TREATY_ACTION,
        word: true,
        pages: { root: true, args: 'filter: { state: $id }' },
        read: rows.actionRow,
      },
      {
        name: 'votes',
        title: 'Votes',
        property: 'voted',
        selection: of.VOTE,
        word: true,
        pages: {},
        read: rows.linkRow,
      },
      lists.RELATIONS,
      lists.EVENTS,
      lists.CLAIMS,
      lists.DISAGREEMENTS,
    ],
  },
];
