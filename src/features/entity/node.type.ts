import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'Anything with an id of its own. Ids are never reused; a merged id leads to the one it was merged into.',
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'Lower-case slug such as `colombo-process`; for states the ISO 3166-1 alpha-3 code such as `MEX`; for sources it begins with `src-`.',
  })
  id!: string;
}

@InterfaceType({
  implements: Node,
  description: 'Anything with an id and a name.',
})
export abstract class Named extends Node {
  @Field(() => String, { description: 'Name in English; for a source its title.' })
  name!: string;
}

@InterfaceType({
  implements: [Node, Named],
  description: 'Anything that relates to other things otherwise than by membership.',
})
export abstract class Related extends Named {}
