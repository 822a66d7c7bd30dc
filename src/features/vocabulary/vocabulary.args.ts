import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../connection/connection.args.js';
import { GoodType } from './enums.js';

@InputType({ description: 'Which issue areas to keep.' })
export class IssueAreaFilter {
  @Field(() => [GoodType], { nullable: true, description: 'Those that provide one of these types of good.' })
  goodTypes?: string[] | null;
}

@ArgsType()
export class IssueAreasArgs extends ConnectionArgs {
  @Field(() => IssueAreaFilter, { nullable: true, description: 'Which issue areas to keep.' })
  filter?: IssueAreaFilter | null;
}
