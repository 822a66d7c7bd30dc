/** Something that has an address: what a statement points to. */
export interface Ref {
  readonly id: string;
  /** Type in the schema. */
  readonly type: string;
  readonly name: string;
}

/** A source of a statement, and the place in it. */
export interface Cited {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  /** What a fact that rests on it alone is worth. */
  readonly grade: string;
  readonly locator: string | null;
}

/** One fact about a thing: a row of its CSV, a line of its page, a node of its JSON-LD. */
export interface Statement {
  /** What is stated: the field of the thing, or the kind of link. */
  readonly property: string;
  /** The value, or the role in which it is linked to the other thing. */
  readonly value: string | number | boolean | readonly string[] | null;
  readonly other: Ref | null;
  /** First day, month or year, as precise as the source. */
  readonly from: string | number | null;
  readonly to: string | number | null;
  /** Years in which a source shows it to hold. */
  readonly observed: readonly number[];
  /** How surely it held in the year asked for; null where it did not, or where it has no time. */
  readonly certainty: 'CERTAIN' | 'POSSIBLE' | null;
  /** True where it has a time, so that no certainty means that it did not hold. */
  readonly dated: boolean;
  readonly confidence: string | null;
  readonly sources: readonly Cited[];
  /** What else the row says, by name. */
  readonly details: Readonly<Record<string, string>>;
}

/** A statement without its property, as far as a row has it. */
export type StatementParts = Partial<Omit<Statement, 'property' | 'details'>> & {
  readonly details?: Readonly<Record<string, string | number | readonly string[] | null | undefined>>;
};

const NOTHING: Omit<Statement, 'property' | 'details'> = {
  value: null,
  other: null,
  from: null,
  to: null,
  observed: [],
  certainty: null,
  dated: false,
  confidence: null,
  sources: [],
};

/** A whole statement; details without a value are left out. */
export const statement = (property: string, { details = {}, ...parts }: StatementParts): Statement => ({
  property,
  ...NOTHING,
  ...parts,
  details: Object.fromEntries(
    Object.entries(details).flatMap(([name, value]) =>
      value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
        ? []
        : [[name, String(Array.isArray(value) ? value.join(', ') : value)]],
    ),
  ),
});
