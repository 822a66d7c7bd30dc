import { Field, ObjectType } from 'type-graphql';
import { plainConnection } from '../connection/connection.type.js';
import { Named, Node, Related } from '../entity/node.type.js';
import { Sourced } from '../source/source.type.js';
import { PartialDate, Year } from '../time/time.type.js';
import { InstrumentKind } from '../vocabulary/kinds.js';

@ObjectType({
  implements: [Node, Named, Related, Sourced],
  description: 'A treaty, protocol or text of soft law.',
})
export class Instrument extends Related implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;
  binding!: string;

  @Field(() => InstrumentKind, { description: 'Kind of instrument.' })
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

  @Field(() => String, { nullable: true, description: 'Who keeps the instruments of ratification.' })
  depositary!: string | null;

  @Field(() => Year, {
    nullable: true,
    description:
      'Last year for which the actions of states are complete. A later year, or an instrument without it, is not recorded, which never means "not ratified".',
  })
  recordsUntil!: number | null;

  @Field(() => String, { description: 'What it lays down on migration.' })
  description!: string;
}

export const InstrumentConnection = plainConnection('Instrument', () => Instrument, 'instruments');
