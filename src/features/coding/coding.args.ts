import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../connection/connection.args.js';
import { CodingScheme } from '../vocabulary/kinds.js';

@InputType({ description: 'Which codings to keep; all conditions must hold.' })
export class CodingFilter {
  @Field(() => [CodingScheme], { nullable: true, description: 'By one of these schemes.' })
  schemes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'With one of these values, for example `inter-regional` or `border-control`.',
  })
  values?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this mandate, actor or instrument.' })
  subject?: string | null;

  @Field(() => ID, { nullable: true, description: 'That rest on this source.' })
  source?: string | null;
}

@ArgsType()
export class CodingsArgs extends ConnectionArgs {
  @Field(() => CodingFilter, { nullable: true, description: 'Which codings to keep.' })
  filter?: CodingFilter | null;
}
