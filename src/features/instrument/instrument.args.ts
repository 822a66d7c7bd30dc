import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { ConnectionArgs } from '../connection/connection.args.js';

export enum InstrumentSort {
  NAME = 'NAME',
  ADOPTED = 'ADOPTED',
}

registerEnumType(InstrumentSort, {
  name: 'InstrumentSort',
  description: 'Order of a list of instruments; the id decides among equals.',
  valuesConfig: {
    NAME: { description: 'By title.' },
    ADOPTED: { description: 'By the date of adoption, earliest first; undated ones last.' },
  },
});

@InputType({ description: 'Which instruments to keep; all conditions must hold.' })
export class InstrumentFilter {
  @Field(() => [String], { nullable: true, description: 'Of one of these kinds, for example `convention`.' })
  kinds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that bind in law, or only those that do not.' })
  isBinding?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Of this policy field.' })
  policyField?: string | null;
}

@ArgsType()
export class InstrumentsArgs extends ConnectionArgs {
  @Field(() => InstrumentFilter, { nullable: true, description: 'Which instruments to keep.' })
  filter?: InstrumentFilter | null;

  @Field(() => InstrumentSort, { defaultValue: InstrumentSort.NAME, description: 'Order of the list.' })
  sort!: InstrumentSort;
}
