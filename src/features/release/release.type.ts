import { Field, ObjectType } from 'type-graphql';
import { Year } from '../time/time.type.js';

@ObjectType({ description: 'A rule by which answers are derived, with its version.' })
export class RuleVersion {
  @Field(() => String, { description: 'Name of the rule.' })
  rule!: string;

  @Field(() => String, { description: 'Its version; it changes whenever the same data can give another answer.' })
  version!: string;
}

@ObjectType({ description: 'Who made the dataset: a person, or a body.' })
export class Contributor {
  @Field(() => String, { description: 'The whole name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Given name; null for a body.' })
  givenName!: string | null;

  @Field(() => String, { nullable: true, description: 'Family name; null for a body.' })
  familyName!: string | null;
}

@ObjectType({ description: 'What answers: the software, the data, the rules, and how to cite them.' })
export class Release {
  @Field(() => String, { description: 'Version of the software.' })
  version!: string;

  @Field(() => String, {
    description:
      'Digest of the dataset: the same content always has the same one. Every response carries it in `extensions.dataVersion`.',
  })
  dataVersion!: string;

  @Field(() => String, { description: 'Version that the editors gave the dataset.' })
  dataRelease!: string;

  @Field(() => String, { description: 'Title of the dataset.' })
  title!: string;

  @Field(() => String, { description: 'Day on which that version of the dataset was made, as an ISO date.' })
  created!: string;

  @Field(() => [Contributor], { description: 'Who made the dataset, in the order of a citation.' })
  authors!: Contributor[];

  @Field(() => String, { nullable: true, description: 'Who publishes it; null where the dataset names nobody.' })
  publisher!: string | null;

  @Field(() => Year, { description: 'Year that analyses take where none is asked for: the year of the brief.' })
  referenceYear!: number;

  @Field(() => Year, { description: 'Earliest year of a founding in the dataset: the earliest `asOf`.' })
  firstYear!: number;

  @Field(() => Year, { description: 'Last year that the dataset speaks for: the latest `asOf`.' })
  latestYear!: number;

  @Field(() => String, { description: 'SHA-256 of the schema in SDL.' })
  schemaHash!: string;

  @Field(() => [RuleVersion], { description: 'The rules by which answers are derived.' })
  ruleVersions!: RuleVersion[];

  @Field(() => String, { description: 'Licence of the data, as an SPDX identifier.' })
  license!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Address of the licence; null where the dataset gives none.',
  })
  licenseUrl!: string | null;

  @Field(() => String, { description: 'How to cite the dataset in this version.' })
  citation!: string;
}
