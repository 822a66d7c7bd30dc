import { ArgsType, Field, Int } from 'type-graphql';
import { RCP_FAMILY } from '../../model/vocabularies.js';
import { YearAndFirst } from '../analysis/analysis.args.js';
import { Certainty } from '../time/time.type.js';
import { ActorKind } from '../vocabulary/kinds.js';

@ArgsType()
class BodiesInYearArgs extends YearAndFirst {
  @Field(() => [ActorKind], {
    defaultValue: RCP_FAMILY,
    description: 'Which kinds of processes or organisations to look at; by default the RCPs in the widest sense.',
  })
  kinds!: string[];
}

@ArgsType()
export class StateParticipationArgs extends BodiesInYearArgs {
  @Field(() => [String], {
    nullable: true,
    description: 'Only states in these UN M49 regions, for example `Africa`; by default all.',
  })
  unRegions?: string[] | null;
}

@ArgsType()
export class CoMembershipArgs extends BodiesInYearArgs {
  @Field(() => Int, { defaultValue: 2, description: 'The least number of states that a pair must share, 1 or more.' })
  minShared!: number;

  @Field(() => Certainty, {
    defaultValue: Certainty.CERTAIN,
    description: 'Which figure `minShared` and the order go by: certain members, or those and the possible ones.',
  })
  certainty!: Certainty;
}
