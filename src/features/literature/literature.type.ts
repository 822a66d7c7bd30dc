import { Field, Int, ObjectType } from 'type-graphql';
import { Named, Node } from '../entity/node.type.js';
import { Sourced } from '../source/source.type.js';
import { Year } from '../time/time.type.js';
import { PublicationKind } from '../vocabulary/kinds.js';

@ObjectType({
  implements: [Node, Named, Sourced],
  description: 'A publication on the governance of migration. Its name is its title.',
})
export class Publication extends Named implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;
  issueAreas!: readonly string[];

  @Field(() => [String], { description: 'Authors, in the order of the publication.' })
  authors!: string[];

  @Field(() => Year, { nullable: true, description: 'Year of publication.' })
  year!: number | null;

  @Field(() => PublicationKind, { description: 'Kind of publication.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Publisher or journal.' })
  publisher!: string | null;
}

@ObjectType({
  implements: [Node, Named, Sourced],
  description: 'A chapter of a publication. Its name is its title.',
})
export class Chapter extends Named implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;
  publication!: string;
  issueAreas!: readonly string[];

  @Field(() => Int, { description: 'Place in the book, from 1.' })
  position!: number;

  @Field(() => [String], { description: 'Authors, in the order of the chapter.' })
  authors!: string[];
}
