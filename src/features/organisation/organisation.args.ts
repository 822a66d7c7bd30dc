import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ActorSort } from '../actor/actor.args.js';
import { DatedConnectionArgs } from '../connection/connection.args.js';
import { OrganisationKind } from '../vocabulary/kinds.js';

@InputType({ description: 'Which organisations to keep; all conditions must hold.' })
export class OrganisationFilter {
  @Field(() => [OrganisationKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'With the seat in this state, for example `CHE`.' })
  seatCountry?: string | null;
}

@ArgsType()
export class OrganisationsArgs extends DatedConnectionArgs {
  @Field(() => OrganisationFilter, { nullable: true, description: 'Which organisations to keep.' })
  filter?: OrganisationFilter | null;

  @Field(() => ActorSort, { defaultValue: ActorSort.NAME, description: 'Order of the list.' })
  sort!: ActorSort;
}
