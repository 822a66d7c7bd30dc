/** A variable's value as it stands in an address: a list with commas, an input as JSON, nothing for null. */
export function parameterOf(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(parameterOf).join(',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** An address with the values of variables as its parameters. */
export function withVariables(address: string, variables: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams(
    Object.entries(variables).map(([key, value]): [string, string] => [key, parameterOf(value)]),
  );
  return query.size > 0 ? `${address}?${query}` : address;
}

/** The plain address of a question's answer in a format, with the values of its variables. */
export const questionAddress = (
  base: string,
  name: string,
  format: string,
  variables: Readonly<Record<string, unknown>> = {},
): string => withVariables(`${base}/questions/${name}.${format}`, variables);
