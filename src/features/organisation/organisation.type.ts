import { Field, ObjectType } from 'type-graphql';
import { ACTOR_INTERFACES, Actor } from '../actor/actor.type.js';
import { plainConnection } from '../connection/connection.type.js';

@ObjectType({
  implements: ACTOR_INTERFACES,
  description:
    'An international organisation, UN body, treaty body, or another organisation that acts in migration governance.',
})
export class Organisation extends Actor {
  seatCountry!: string | null;

  @Field(() => String, { nullable: true, description: 'City of the seat.' })
  seatCity!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of its own web site.' })
  website!: string | null;
}

export const OrganisationConnection = plainConnection('Organisation', () => Organisation, 'organisations');
