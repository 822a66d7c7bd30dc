import { ArgsType, Field, ID, Int } from 'type-graphql';
import { LIMITS } from '../../limits.js';
import { ConnectionArgs } from '../connection/connection.args.js';
import { Certainty, Year } from '../time/time.type.js';
import { INSTITUTIONAL, type LinkKindName } from './link.kinds.js';
import { LinkKind } from './link.type.js';

const { pathLength, paths, neighbourhoodDepth } = LIMITS;

const THROUGH = {
  defaultValue: [...INSTITUTIONAL],
  description: 'The kinds of links to follow, in either direction; by default those between institutions.',
};
const EXCLUDE_STATES = {
  defaultValue: false,
  description: 'True: no state may stand on the way. The things that are asked for may be states.',
};
const AS_OF = {
  nullable: true,
  description:
    'Follows only what held in this year. Without it links of any year are followed, and those of one path need not have held at the same time.',
} as const;
const CERTAINTY = {
  defaultValue: Certainty.POSSIBLE,
  description: 'The least certainty that a link must have in the year `asOf`. Without `asOf` it has no effect.',
};

@ArgsType()
export class PathsArgs {
  @Field(() => ID, { description: 'Where the paths begin: anything with a name.' })
  from!: string;

  @Field(() => ID, { description: 'Where they end; another thing than `from`.' })
  to!: string;

  @Field(() => Int, {
    defaultValue: 4,
    description: `The most links that a path may have, from 1 to ${pathLength.default}.`,
  })
  maxLength!: number;

  @Field(() => [LinkKind], THROUGH)
  through!: LinkKindName[];

  @Field(() => Boolean, EXCLUDE_STATES)
  excludeStates!: boolean;

  @Field(() => Year, AS_OF)
  asOf?: number | null;

  @Field(() => Certainty, CERTAINTY)
  certainty!: Certainty;

  @Field(() => Int, { defaultValue: 5, description: `How many paths, from 1 to ${paths.default}.` })
  first!: number;
}

@ArgsType()
export class NeighbourhoodArgs extends ConnectionArgs {
  @Field(() => ID, { description: 'Whose surroundings: anything with a name.' })
  id!: string;

  @Field(() => Int, { defaultValue: 1, description: `How many links away, from 1 to ${neighbourhoodDepth.default}.` })
  depth!: number;

  @Field(() => [LinkKind], THROUGH)
  through!: LinkKindName[];

  @Field(() => Boolean, {
    ...EXCLUDE_STATES,
    description: 'True: no state is listed, nor passed on the way. The thing asked for may be a state.',
  })
  excludeStates!: boolean;

  @Field(() => Year, AS_OF)
  asOf?: number | null;

  @Field(() => Certainty, CERTAINTY)
  certainty!: Certainty;
}
