import {
  AIMS,
  CLAIM_KINDS,
  CODING_SCHEMES,
  COUNTED,
  ID_SCHEMES,
  INSTRUMENT_KINDS,
  MEMBERSHIP_NOTE_KINDS,
  ORGANISATION_KINDS,
  PROCESS_FAMILIES,
  PROCESS_KINDS,
  PUBLICATION_KINDS,
  SOURCE_KINDS,
  THING_KINDS,
  TOPICS,
  TREATY_ACTIONS,
  VOTE_BASES,
  VOTES,
} from '../../model/vocabularies.js';
import { vocabularyEnum } from './enum.js';

export const ActorKind = vocabularyEnum('ActorKind', 'What kind of organisation or process an actor is.', {
  ...ORGANISATION_KINDS,
  ...PROCESS_KINDS,
});
export const OrganisationKind = vocabularyEnum(
  'OrganisationKind',
  'What kind of organisation it is.',
  ORGANISATION_KINDS,
);
export const ProcessKind = vocabularyEnum('ProcessKind', 'What kind of process it is.', PROCESS_KINDS);
export const InstrumentKind = vocabularyEnum('InstrumentKind', 'What kind of instrument it is.', INSTRUMENT_KINDS);
export const SourceKind = vocabularyEnum('SourceKind', 'What kind of document a source is.', SOURCE_KINDS);
export const PublicationKind = vocabularyEnum('PublicationKind', 'What kind of publication it is.', PUBLICATION_KINDS);
export const TreatyActionKind = vocabularyEnum(
  'TreatyActionKind',
  'What a state did about an instrument. A signature does not bind.',
  TREATY_ACTIONS,
);
export const Vote = vocabularyEnum('Vote', 'How a state voted.', VOTES);
export const VoteBasis = vocabularyEnum('VoteBasis', 'How the vote is known.', VOTE_BASES);
export const ClaimKind = vocabularyEnum('ClaimKind', 'What a claim of the brief is about.', CLAIM_KINDS);
export const MembershipNoteKind = vocabularyEnum(
  'MembershipNoteKind',
  'What a note on a membership remarks, read from `member` to `body`.',
  MEMBERSHIP_NOTE_KINDS,
);
export const CodingScheme = vocabularyEnum(
  'CodingScheme',
  'By which scheme something was coded; the protocol is docs/coding.md.',
  CODING_SCHEMES,
);
export const Aim = vocabularyEnum('Aim', 'The competing aims between which decisions on migration choose.', AIMS);
export const Topic = vocabularyEnum('Topic', 'What a service to states is about.', TOPICS);
export const ProcessFamily = vocabularyEnum('ProcessFamily', 'What a list counts a process as.', PROCESS_FAMILIES);
export const Counted = vocabularyEnum('Counted', 'What a stated count counts.', COUNTED);
export const IdScheme = vocabularyEnum('IdScheme', 'Where an external id is valid.', ID_SCHEMES);
export const ThingKind = vocabularyEnum('ThingKind', 'What kind of thing an id stands or stood for.', THING_KINDS);
