import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ActorSort } from '../actor/actor.args.js';
import { DatedConnectionArgs } from '../connection/connection.args.js';
import { ProcessKind } from '../vocabulary/kinds.js';

@InputType({ description: 'Which processes to keep; all conditions must hold.' })
export class ProcessFilter {
  @Field(() => [ProcessKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Covering one of these regions, as spelled in `region`.' })
  regions?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these states of activity, for example `active`.' })
  statuses?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'With this issue area on the agenda.' })
  issueArea?: string | null;
}

@ArgsType()
export class ProcessesArgs extends DatedConnectionArgs {
  @Field(() => ProcessFilter, { nullable: true, description: 'Which processes to keep.' })
  filter?: ProcessFilter | null;

  @Field(() => ActorSort, { defaultValue: ActorSort.NAME, description: 'Order of the list.' })
  sort!: ActorSort;
}
