/** A variable's value as it stands in an address: a list with commas, an input as JSON, nothing for null. */
export function parameterOf(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(parameterOf).join(',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The plain address of a question's answer in a format, with the values of its variables. */
export function questionAddress(
  base: string,
  name: string,
  format: string,
  variables: Readonly<Record<string, unknown>> = {},
): string {
  const query = new URLSearchParams(
    Object.entries(variables).map(([key, value]): [string, string] => [key, parameterOf(value)]),
  );
  return `${base}/questions/${name}.${format}${query.size > 0 ? `?${query}` : ''}`;
}
