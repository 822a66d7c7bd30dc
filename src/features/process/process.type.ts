import { Field, ObjectType } from 'type-graphql';
import { ACTOR_INTERFACES, Actor } from '../actor/actor.type.js';
import { plainConnection } from '../connection/connection.type.js';

@ObjectType({
  implements: ACTOR_INTERFACES,
  description:
    'A regional consultative process (RCP), inter-regional or global forum, UN dialogue, coordination group or commission.',
})
export class Process extends Actor {
  @Field(() => String, { nullable: true, description: 'Region that it covers.' })
  region!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'State of activity when last described, for example `active` or `dormant`.',
  })
  status!: string | null;
}

export const ProcessConnection = plainConnection('Process', () => Process, 'processes');
