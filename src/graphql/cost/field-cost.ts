/** What asking for a field costs, as `@cost` and `@listSize` say it in the schema. */
export interface FieldCost {
  /** Paid each time that the field is asked of a thing, however much comes back; 0 where it has no `@cost`. */
  readonly weight: number;
  /** The length that is reckoned with where no argument tells one, and the most where one does. */
  readonly assumedSize: number | null;
  /** The arguments that tell the length of the list, or of the sized fields. */
  readonly slicingArguments: readonly string[];
  /** Lists within what the field returns whose lengths its arguments tell: their paths, dots between. */
  readonly sizedFields: readonly string[];
}

/** The cost of each field of a schema, by its coordinate (`Query.paths`); a field without an entry is a single value for nothing. */
export type FieldCosts = ReadonlyMap<string, FieldCost>;
