import { Field, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { boundedList } from '../analysis/bounded.js';
import { CountPair } from '../connection/connection.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Certainty, Year } from '../time/time.type.js';
import { PolicyField } from '../vocabulary/vocabulary.type.js';
import { LevelActors } from './level.type.js';

@ObjectType({ description: 'An instrument of a policy field that stood in the year.' })
export class FieldInstrument {
  @Field(() => Instrument, { description: 'The instrument, with the issue areas that it governs.' })
  instrument!: Instrument;

  @Field(() => Certainty, {
    description:
      'How surely it stood: a binding one from its entry into force (POSSIBLE from adoption where that is not dated), soft law from its adoption.',
  })
  certainty!: string;
}

@ObjectType({ description: 'An issue area that instruments of a policy field govern.' })
export class AreaGoverned {
  issueArea!: string;

  @Field(() => CountPair, { description: 'Instruments of the field that govern it.' })
  instruments!: CountPair;
}

@ObjectType({ description: 'Instruments of a policy field: certain ones first, then by title.' })
export class FieldInstruments extends boundedList(() => FieldInstrument) {}

@ObjectType({
  description: 'Issue areas that a policy field governs, by number of instruments, most first, then by id.',
})
export class AreasGoverned extends boundedList(() => AreaGoverned) {}

@ObjectType({ description: 'How far migration governance is embedded in one policy field.' })
export class FieldEmbeddedness {
  @Field(() => PolicyField, { description: 'The policy field.' })
  policyField!: PolicyField;

  @Field(() => CountPair, { description: 'Its instruments that stood in the year, soft law among them.' })
  instrumentCounts!: CountPair;

  @Field(() => CountPair, { description: 'Those among them that bind and were in force.' })
  bindingCounts!: CountPair;

  @Field(() => FieldInstruments, { description: 'The instruments.' })
  instruments!: FieldInstruments;

  @Field(() => AreasGoverned, { description: 'The issue areas that they govern, by the coding.' })
  issueAreas!: AreasGoverned;
}

@ObjectType({
  implements: Analysis,
  description:
    'In which policy fields migration governance is embedded, through the instruments that stood in a year. An instrument of two fields stands in both.',
})
export class Embeddedness extends Analysis {
  @Field(() => Year, { description: 'The year that the answer is about.' })
  asOf!: number;

  @Field(() => [FieldEmbeddedness], { description: 'The policy fields, by name; those without instruments too.' })
  fields!: FieldEmbeddedness[];

  @Field(() => CountPair, {
    description: 'Instruments that stood in the year and name no policy field; they are in no row.',
  })
  withoutField!: CountPair;

  @Field(() => CountPair, { description: 'Organisations and processes of the year that are coded `embedded`.' })
  actorCounts!: CountPair;

  @Field(() => LevelActors, {
    description: 'These actors. The coding does not name the field in its value; its reason tells.',
  })
  actors!: LevelActors;
}
