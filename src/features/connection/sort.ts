import { registerEnumType } from 'type-graphql';

/** Declares the orders of a list as a GraphQL enum; each order comes with its description. */
export function sortEnum<S extends string>(
  name: string,
  rows: string,
  orders: Readonly<Record<S, string>>,
): { readonly [K in S]: K } {
  const names = Object.keys(orders) as S[];
  const values = Object.fromEntries(names.map((order) => [order, order])) as { [K in S]: K };
  registerEnumType(values, {
    name,
    description: `Order of a list of ${rows}; the id decides among equals.`,
    valuesConfig: Object.fromEntries(names.map((order) => [order, { description: orders[order] }])) as never,
  });
  return values;
}
