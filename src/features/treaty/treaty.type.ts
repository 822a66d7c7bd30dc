import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { Instrument } from '../instrument/instrument.type.js';
import { Sourced } from '../source/source.type.js';
import { State } from '../state/state.type.js';
import { Dated } from '../time/dated.type.js';
import { PartialDate } from '../time/time.type.js';
import { TreatyActionKind } from '../vocabulary/kinds.js';

@InterfaceType({
  implements: [Dated, Sourced],
  description:
    'One spell in which a state is party to an instrument: its latest action binds and is no denunciation. Certain up to `recordsUntil` of the instrument, possible after it.',
})
export abstract class PartyFacts extends Dated implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;

  @Field(() => TreatyActionKind, { description: 'The action by which it became a party.' })
  action!: string;

  @Field(() => PartialDate, { nullable: true, description: 'Date of that action; null where no source gives it.' })
  since!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Date of the denunciation that ended it.' })
  until!: string | null;
}

@ObjectType({ implements: [Dated, Sourced, PartyFacts], description: 'One party to an instrument.' })
export class PartyEdge extends PartyFacts {
  @Field(() => String, { description: 'Cursor of this row, for `after`.' })
  cursor!: string;

  @Field(() => State, { description: 'The party.' })
  node!: State;
}

@ObjectType({ implements: [Dated, Sourced, PartyFacts], description: 'One instrument that a state is party to.' })
export class TreatyEdge extends PartyFacts {
  @Field(() => String, { description: 'Cursor of this row, for `after`.' })
  cursor!: string;

  @Field(() => Instrument, { description: 'The instrument.' })
  node!: Instrument;
}

@ObjectType({
  implements: [Sourced],
  description: 'What one state did about one instrument: signatures stand apart from what binds.',
})
export class TreatyAction implements Sourced {
  sources!: readonly string[];
  confidence!: string;
  state!: string;
  instrument!: string;

  @Field(() => ID, { description: 'Who, what, about which instrument, when: stable as long as these are.' })
  id!: string;

  @Field(() => TreatyActionKind, { description: 'What the state did.' })
  action!: string;

  @Field(() => PartialDate, { nullable: true, description: 'When; null where no source gives it.' })
  date!: string | null;
}
