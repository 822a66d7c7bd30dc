import { Field, ObjectType } from 'type-graphql';
import { Named, Node, Related } from '../entity/node.type.js';
import { Sourced } from '../source/source.type.js';
import { Year } from '../time/time.type.js';

@ObjectType({
  implements: [Node, Named, Related, Sourced],
  description: 'A state, or one of the few territories that take part in a body on their own.',
})
export class State extends Related implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code.' })
  iso2!: string | null;

  @Field(() => Year, { nullable: true, description: 'Year of admission to the United Nations; null for non-members.' })
  unMemberSince!: number | null;

  @Field(() => String, { nullable: true, description: 'Region of the UN M49 standard.' })
  unRegion!: string | null;

  @Field(() => String, { nullable: true, description: 'Subregion of the UN M49 standard.' })
  unSubregion!: string | null;

  @Field(() => String, { nullable: true, description: 'Remark.' })
  note!: string | null;
}
