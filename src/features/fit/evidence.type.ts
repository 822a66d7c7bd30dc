import { Field, Float, ObjectType } from 'type-graphql';
import { boundedList } from '../analysis/bounded.js';
import { Coding } from '../coding/coding.type.js';
import { CountPair } from '../connection/connection.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Certainty } from '../time/time.type.js';
import { Level } from '../vocabulary/enums.js';
import { PartyRecord } from './fit.enums.js';

@ObjectType({ description: 'A binding instrument as evidence of a level.' })
export class FitInstrument {
  @Field(() => Instrument, { description: 'The instrument.' })
  instrument!: Instrument;

  @Field(() => [Level], { description: 'Levels that it is coded on.' })
  levels!: readonly string[];

  @Field(() => Certainty, {
    description: 'How surely it was in force: POSSIBLE where no date of entry into force is recorded.',
  })
  certainty!: string;

  @Field(() => PartyRecord, { description: 'Whether its parties in the year are known.' })
  partyRecord!: string;

  @Field(() => CountPair, {
    nullable: true,
    description: 'Members of the United Nations that are parties; null where the parties of the year are not recorded.',
  })
  parties!: CountPair | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the UN members of the year that are certainly parties, from 0 to 1; null without recorded parties or UN members.',
  })
  share!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same with possible parties.' })
  possibleShare!: number | null;

  @Field(() => Certainty, {
    nullable: true,
    description:
      'How surely it is open (coded multilateral), in force and binds at least half of the UN members; POSSIBLE also where the parties are not recorded; null where it does not.',
  })
  bindsHalf!: string | null;

  @Field(() => Coding, {
    nullable: true,
    description: 'The coding by which it governs the issue area, with reason and sources.',
  })
  coding!: Coding | null;
}

@ObjectType({ description: 'A process as evidence of the regional level.' })
export class FitProcess {
  process!: string;

  @Field(() => [Level], { description: 'Levels that it is coded on.' })
  levels!: readonly string[];

  @Field(() => Certainty, {
    description:
      'How surely it was active in the year: POSSIBLE where its founding is not dated, or where it has no recorded end and was not described as active.',
  })
  certainty!: string;

  @Field(() => Coding, {
    nullable: true,
    description: 'The coding that puts the issue area on its agenda, with reason and sources; null where it has none.',
  })
  coding!: Coding | null;
}

@ObjectType({ description: 'Instruments as evidence of a level.' })
export class FitInstruments extends boundedList(() => FitInstrument) {}

@ObjectType({ description: 'Processes as evidence of the regional level.' })
export class FitProcesses extends boundedList(() => FitProcess) {}
