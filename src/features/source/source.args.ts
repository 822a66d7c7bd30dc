import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { ConnectionArgs } from '../connection/connection.args.js';
import { Confidence } from '../vocabulary/enums.js';

export enum SourceSort {
  TITLE = 'TITLE',
  YEAR = 'YEAR',
  YEAR_DESC = 'YEAR_DESC',
}

registerEnumType(SourceSort, {
  name: 'SourceSort',
  description: 'Order of a list of sources; the id decides among equals.',
  valuesConfig: {
    TITLE: { description: 'By title.' },
    YEAR: { description: 'Oldest first; without a year last.' },
    YEAR_DESC: { description: 'Newest first; without a year last.' },
  },
});

@InputType({ description: 'Which sources to keep; all conditions must hold.' })
export class SourceFilter {
  @Field(() => [String], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[] | null;

  @Field(() => [Confidence], { nullable: true, description: 'Of one of these grades.' })
  grades?: string[] | null;
}

@ArgsType()
export class SourcesArgs extends ConnectionArgs {
  @Field(() => SourceFilter, { nullable: true, description: 'Which sources to keep.' })
  filter?: SourceFilter | null;

  @Field(() => SourceSort, { defaultValue: SourceSort.TITLE, description: 'Order of the list.' })
  sort!: SourceSort;
}
