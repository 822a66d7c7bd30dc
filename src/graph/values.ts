/** What a graph property may hold on both engines: dates are ISO strings, years are integers. */
export type Scalar = string | number | boolean | null;
export type Value = Scalar | readonly Scalar[];
export type Properties = Readonly<Record<string, Value>>;

/** A parameter of a query: a property value, a list of records, or a list of lists of scalars. */
export type Parameter = Value | readonly Properties[] | Properties;
export type Parameters = Readonly<Record<string, Parameter>>;
