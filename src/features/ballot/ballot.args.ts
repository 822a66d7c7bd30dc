import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../connection/connection.args.js';
import { sortEnum } from '../connection/sort.js';
import { Vote } from '../vocabulary/kinds.js';

export const VoteSort = sortEnum('VoteSort', 'votes', {
  NAME: 'By the name of the state.',
  VOTE: 'By the vote: yes, no, abstain, absent.',
});
export type VoteSort = keyof typeof VoteSort;

@InputType({ description: 'Which votes to keep; all conditions must hold.' })
export class VoteFilter {
  @Field(() => [Vote], { nullable: true, description: 'One of these.' })
  votes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of states in one of these UN M49 regions, for example `Africa`.',
  })
  unRegions?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of states that are or were members of, or participants in, this body.',
  })
  memberOf?: string | null;
}

@ArgsType()
export class VotesArgs extends ConnectionArgs {
  @Field(() => VoteFilter, { nullable: true, description: 'Which votes to keep.' })
  filter?: VoteFilter | null;

  @Field(() => VoteSort, { defaultValue: VoteSort.NAME, description: 'Order of the list.' })
  sort!: VoteSort;
}
