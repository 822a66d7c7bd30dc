import { Field, Float, ObjectType } from 'type-graphql';
import { Analysis } from '../analysis/analysis.type.js';
import { CountPair } from '../connection/connection.type.js';
import { Year } from '../time/time.type.js';
import { Confidence } from '../vocabulary/enums.js';

const HELD = { description: 'Mandates, or processes, that hold in the year.' } as const;
const CODED = { description: 'Those among them that are coded.' } as const;
const UNCODED = { description: 'Those that are not coded: not recorded, which never counts as "no".' } as const;

/** How many units there are, and how many of them are coded. */
@ObjectType()
export abstract class Extended {
  @Field(() => CountPair, HELD)
  held!: CountPair;

  @Field(() => CountPair, CODED)
  coded!: CountPair;

  @Field(() => CountPair, UNCODED)
  uncoded!: CountPair;
}

/** A count among the coded ones. */
@ObjectType()
export abstract class Weighted {
  @Field(() => CountPair, { description: 'Coded mandates, or processes, that it is true of.' })
  counts!: CountPair;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the coded ones that hold with certainty, from 0 to 1; null where none is coded.',
  })
  share!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same with those that possibly hold.' })
  possibleShare!: number | null;
}

/** An answer that rests on a coding of low confidence. */
@ObjectType({ implements: Analysis })
export abstract class WeightAnalysis extends Analysis {
  @Field(() => Year, { description: 'The year that the answer is about.' })
  asOf!: number;

  @Field(() => Confidence, {
    description: "Always LOW: it rests on the project's own coding from quoted evidence.",
  })
  confidence!: string;

  @Field(() => CountPair, HELD)
  held!: CountPair;

  @Field(() => CountPair, CODED)
  coded!: CountPair;

  @Field(() => CountPair, UNCODED)
  uncoded!: CountPair;
}
