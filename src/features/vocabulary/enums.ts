import {
  ALIAS_KINDS,
  AUTHORITIES,
  BASIS_KINDS,
  CONFIDENCES,
  DATING_BASES,
  DEGREES,
  FUNCTIONS,
  GAP_KINDS,
  GAP_SCOPES,
  GOOD_TYPES,
  LEVELS,
  MEMBER_ROLES,
  REACHES,
  RELATION_TYPES,
  STRENGTHS,
} from '../../model/vocabularies.js';
import { vocabularyEnum } from './enum.js';

export const FunctionName = vocabularyEnum(
  'FunctionName',
  'The five functions of governance by which the brief of 2010 asks what is done and what is missing.',
  FUNCTIONS,
);
export const Strength = vocabularyEnum(
  'Strength',
  'How far a mandate goes, by the rules S1 to S6 of the codebook.',
  STRENGTHS,
);
export const Reach = vocabularyEnum('Reach', 'Whom a mandate reaches.', REACHES);
export const Authority = vocabularyEnum('Authority', 'What an actor does under a mandate.', AUTHORITIES);
export const BasisKind = vocabularyEnum(
  'BasisKind',
  'What a mandate rests on, which decides how long it is certain.',
  BASIS_KINDS,
);
export const GapScope = vocabularyEnum('GapScope', 'How much a documented gap speaks about.', GAP_SCOPES);
export const GapKind = vocabularyEnum('GapKind', 'In what way something is missing.', GAP_KINDS);
export const Confidence = vocabularyEnum(
  'Confidence',
  'What a fact is worth, by the best source it rests on.',
  CONFIDENCES,
);
export const MemberRole = vocabularyEnum('MemberRole', 'In what capacity somebody belongs to a body.', MEMBER_ROLES);
export const DatingBasis = vocabularyEnum('DatingBasis', 'What the dating of a membership rests on.', DATING_BASES);
export const RelationType = vocabularyEnum(
  'RelationType',
  'How one thing relates to another, read from `from` to `to`.',
  RELATION_TYPES,
);
export const AliasKind = vocabularyEnum('AliasKind', 'What kind of other name it is.', ALIAS_KINDS);
export const GoodType = vocabularyEnum(
  'GoodType',
  'Type of good that governance of an issue area provides, in the terms of public-goods theory.',
  GOOD_TYPES,
);
export const Degree = vocabularyEnum('Degree', 'How far something is the case.', DEGREES);
export const Level = vocabularyEnum('Level', 'Level at which an issue area is governed.', LEVELS);
