import { Field, ObjectType } from 'type-graphql';
import { Named, Node, Related } from '../entity/node.type.js';
import { Sourced } from '../source/source.type.js';
import { PartialDate } from '../time/time.type.js';

@ObjectType({
  implements: [Node, Named, Related, Sourced],
  description: 'A treaty, protocol or text of soft law.',
})
export class Instrument extends Related implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;
  binding!: string;

  @Field(() => String, { description: 'Kind of instrument, as a slug such as `convention`.' })
  kind!: string;

  @Field(() => Boolean, { description: 'Whether it binds in law.' })
  isBinding(): boolean {
    return this.binding === 'yes';
  }

  @Field(() => PartialDate, { nullable: true, description: 'Date of adoption.' })
  adopted!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Date of entry into force; null where it is not in force or the date is not known.',
  })
  inForce!: string | null;
}
