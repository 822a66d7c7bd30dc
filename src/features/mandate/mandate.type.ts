import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../entity/node.type.js';
import { Sourced } from '../source/source.type.js';
import { Dated } from '../time/dated.type.js';
import { Year } from '../time/time.type.js';
import { Authority, BasisKind, FunctionName, Reach, Strength } from '../vocabulary/enums.js';

@ObjectType({
  implements: [Node, Sourced],
  description:
    'One actor × one function × one issue area, coded from the statements of sources by the rules of the codebook. Each mandate gives its reason.',
})
export class Mandate extends Node implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;
  actor!: string;
  issueArea!: string;
  ofClass!: boolean;

  @Field(() => FunctionName, { name: 'function', description: 'Function of governance.' })
  function!: string;

  @Field(() => String, { description: 'Why it is coded so, with the numbers of the rules in the codebook.' })
  reason!: string;
}

@ObjectType({
  implements: [Dated, Sourced],
  description:
    'What a mandate was from one year to another. A mandate has one period, or several where an act or a dated statement changed it.',
})
export class MandatePeriod extends Dated implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;

  @Field(() => Int, { description: 'Place in the sequence, from 1.' })
  number!: number;

  @Field(() => Year, { nullable: true, description: 'First year; null where no source gives it.' })
  from!: number | null;

  @Field(() => Year, { nullable: true, description: 'Last year; null where it lasts, or where no source gives it.' })
  to!: number | null;

  @Field(() => Strength, { description: 'How far it goes.' })
  strength!: string;

  @Field(() => Reach, { nullable: true, description: 'Whom it reaches; null where the mandate is denied.' })
  reach!: string | null;

  @Field(() => Authority, { nullable: true, description: 'What the actor does; null where the mandate is denied.' })
  authority!: string | null;

  @Field(() => String, { nullable: true, description: 'Act or practice that it rests on.' })
  basis!: string | null;

  @Field(() => BasisKind, { description: 'Whether the basis stays in force by itself.' })
  basisKind!: string;

  @Field(() => [Year], { description: 'Years in which a source shows it to hold.' })
  observed!: number[];
}

@ObjectType({
  implements: [Node, Sourced],
  description: 'What one source says about one mandate. Where sources disagree, all statements stand.',
})
export class MandateStatement extends Node implements Sourced {
  declare sources: readonly string[];
  declare confidence: string;
  mandate!: string;

  @Field(() => Strength, { description: 'Strength that the source itself asserts.' })
  strength!: string;

  @Field(() => Year, { nullable: true, description: 'First year that the source gives.' })
  from!: number | null;

  @Field(() => Year, { nullable: true, description: 'Last year that the source gives.' })
  to!: number | null;

  @Field(() => Year, { nullable: true, description: 'Year of which the source speaks in the present.' })
  observed!: number | null;

  @Field(() => String, { nullable: true, description: 'Act that the source names.' })
  basis!: string | null;

  @Field(() => String, { description: 'What the source says, in our own words.' })
  evidence!: string;
}

@ObjectType({ description: 'What one coder gave a mandate.' })
export class CoderView {
  @Field(() => Strength, { description: 'How far it goes.' })
  strength!: string;

  @Field(() => Reach, { nullable: true, description: 'Whom it reaches; null where the mandate is denied.' })
  reach!: string | null;

  @Field(() => Authority, { nullable: true, description: 'What the actor does; null where the mandate is denied.' })
  authority!: string | null;
}

@ObjectType({
  description:
    'What two coders gave a mandate for the reference year, or else for its first period, the second without having seen the first coding. The periods have the settled coding.',
})
export class DoubleCoding {
  firstStrength!: string;
  firstReach!: string | null;
  firstAuthority!: string | null;
  secondStrength!: string;
  secondReach!: string | null;
  secondAuthority!: string | null;

  @Field(() => CoderView, { description: 'The first coding.' })
  first(): CoderView {
    return { strength: this.firstStrength, reach: this.firstReach, authority: this.firstAuthority };
  }

  @Field(() => CoderView, { description: 'The second coding.' })
  second(): CoderView {
    return { strength: this.secondStrength, reach: this.secondReach, authority: this.secondAuthority };
  }

  @Field(() => String, { nullable: true, description: 'How a difference was settled; null where the two agree.' })
  settlement!: string | null;
}
