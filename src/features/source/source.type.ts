import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Named, Node } from '../entity/node.type.js';
import { Year } from '../time/time.type.js';
import { Confidence } from '../vocabulary/enums.js';
import { SourceKind } from '../vocabulary/kinds.js';

@ObjectType({
  implements: [Node, Named],
  description: 'A document that facts of the dataset rest on. Its name is its title.',
})
export class Source extends Named {
  @Field(() => String, { description: 'Title of the document.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Authors as the document names them.' })
  authors!: string | null;

  @Field(() => String, { nullable: true, description: 'Publisher, or the site that holds it.' })
  publisher!: string | null;

  @Field(() => Year, { nullable: true, description: 'Year of publication; null where the document bears none.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Web address at which it was read.' })
  url!: string | null;

  @Field(() => SourceKind, { description: 'Kind of document.' })
  kind!: string;

  @Field(() => Confidence, { description: 'What a fact that rests on this source alone is worth.' })
  grade!: string;

  @Field(() => String, { nullable: true, description: 'What it was used for, or how to find the place.' })
  note!: string | null;
}

@ObjectType({ description: 'A source, and the place in it.' })
export class Citation {
  @Field(() => Source, { description: 'The document.' })
  source!: Source;

  @Field(() => String, {
    nullable: true,
    description: 'Page, article or section; null where the whole document is meant.',
  })
  locator!: string | null;
}

/** Ids of sources, with the places in them: parallel to `sources`, or one for all. */
export interface Cited {
  sources: readonly string[];
  locators?: readonly string[];
  locator?: string | null;
}

@InterfaceType({ description: 'Anything that rests on sources: they are one hop away from every fact.' })
export abstract class Sourced {
  sources!: readonly string[];
  locators?: readonly string[];
  locator?: string | null;

  @Field(() => Confidence, { description: 'What the fact is worth, by the best of its sources.' })
  confidence!: string;
}
