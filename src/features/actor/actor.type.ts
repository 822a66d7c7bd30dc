import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Named, Node, Related } from '../entity/node.type.js';
import { Sourced } from '../source/source.type.js';
import { Dated } from '../time/dated.type.js';
import { Year } from '../time/time.type.js';
import { AliasKind } from '../vocabulary/enums.js';
import { ActorKind } from '../vocabulary/kinds.js';

@ObjectType({
  implements: Sourced,
  description: 'Another name of a thing, or an id that was merged into its id.',
})
export class Alias extends Sourced {
  @Field(() => String, { description: 'The other name, or the retired id.' })
  alias!: string;

  @Field(() => AliasKind, { description: 'What kind of other name it is.' })
  kind!: string;
}

@InterfaceType({
  implements: [Node, Named, Sourced],
  description: 'Whom statements about mandates are made of: an actor, or a whole class of actors.',
})
export abstract class Holder extends Named implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;

  @Field(() => String, { description: 'What it is, in a sentence or two.' })
  description!: string;
}

@InterfaceType({
  implements: [Node, Named, Holder, Related, Dated, Sourced],
  description: 'Whoever can hold a mandate: an organisation or a process. Its `certainty` is that of its existence.',
})
export abstract class Actor extends Holder implements Related, Dated {
  certainFrom!: readonly number[];
  certainTo!: readonly number[];
  possibleFrom!: number;
  possibleTo!: number;

  @Field(() => String, { nullable: true, description: 'Usual abbreviation.' })
  abbreviation!: string | null;

  @Field(() => ActorKind, { description: 'Kind of organisation or process.' })
  kind!: string;

  @Field(() => Year, { nullable: true, description: 'Year of foundation; null where no source gives it.' })
  founded!: number | null;

  @Field(() => Year, {
    nullable: true,
    description: 'Last year of existence; null where it exists, or where no source gives it.',
  })
  ended!: number | null;
}

/** Every interface of an actor: types must name them all to be found behind each. */
export const ACTOR_INTERFACES = [Node, Named, Holder, Related, Dated, Sourced, Actor];

@ObjectType({
  implements: [Node, Named, Holder, Sourced],
  description:
    'A whole class of actors about which a source makes a statement, for example the RCPs. It is no actor and never fills a cell.',
})
export class ActorClass extends Holder {}
