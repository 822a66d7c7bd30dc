import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../entity/node.type.js';
import { vocabularyEnum } from '../vocabulary/enum.js';

export enum SearchKind {
  ORGANISATION = 'Organisation',
  PROCESS = 'Process',
  STATE = 'State',
  INSTRUMENT = 'Instrument',
  ISSUE_AREA = 'IssueArea',
  FUNCTION = 'Function',
  POLICY_FIELD = 'PolicyField',
  ACTOR_CLASS = 'ActorClass',
  BALLOT = 'Ballot',
  EVENT = 'Event',
  PUBLICATION = 'Publication',
  CHAPTER = 'Chapter',
  VISION = 'Vision',
  SOURCE = 'Source',
}

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'What to look for.',
  valuesConfig: {
    ORGANISATION: { description: 'Organisations.' },
    PROCESS: { description: 'Processes.' },
    STATE: { description: 'States and territories.' },
    INSTRUMENT: { description: 'Instruments.' },
    ISSUE_AREA: { description: 'Issue areas.' },
    FUNCTION: { description: 'Functions of governance.' },
    POLICY_FIELD: { description: 'Policy fields.' },
    ACTOR_CLASS: { description: 'Classes of actors.' },
    BALLOT: { description: 'Ballots.' },
    EVENT: { description: 'Events.' },
    PUBLICATION: { description: 'Publications, by title.' },
    CHAPTER: { description: 'Chapters, by title.' },
    VISION: { description: 'Visions.' },
    SOURCE: { description: 'Sources, by title.' },
  },
});

export const MatchDegree = vocabularyEnum('MatchDegree', 'How well a name fits, best first.', {
  exact: 'The whole name.',
  beginning: 'The beginning of the name.',
  word: 'The beginning of a word in the name.',
  part: 'Somewhere in the name.',
  slip: 'The whole name but for one typing slip, or a hyphen for a space.',
  'slip-in-words': 'Words in the name, with the same tolerance.',
});

export const MatchedName = vocabularyEnum('MatchedName', 'Which of its names fits.', {
  name: 'The name, or the title of a source.',
  abbreviation: 'The usual abbreviation.',
  acronym: 'Another short form.',
  'former-name': 'A name borne in the past.',
  'name-variant': 'Another name in English.',
  'other-language': 'The name or acronym in another language.',
  'retired-id': 'An id that was merged into its own.',
  id: 'Its id.',
});

@ObjectType({ description: 'One hit of a search, and why it is one.' })
export class SearchEdge {
  @Field(() => String, { description: 'Cursor of this row, for `after`.' })
  cursor!: string;

  @Field(() => Node, { description: 'The thing found.' })
  node!: Node | null;

  @Field(() => String, { description: 'The name that fits, as it is written in the dataset.' })
  matchedText!: string;

  @Field(() => MatchedName, { description: 'Which of its names that is.' })
  matchedName!: string;

  @Field(() => MatchDegree, { description: 'How well it fits.' })
  degree!: string;
}
