import { type ConstDirectiveNode, type GraphQLSchema, isInterfaceType, isObjectType, Kind, print } from 'graphql';
import type { SchemaChange } from './schema-changes.js';

/** The directives that price an operation, as they stand at a field. */
interface Priced {
  readonly weight: number;
  readonly listSize: string;
}

/** Where the price of a field has changed: raised, it may refuse queries that are in use. */
export function priceChanges(before: GraphQLSchema, after: GraphQLSchema): SchemaChange[] {
  const old = pricesOf(before);
  return [...pricesOf(after)].flatMap(([coordinate, now]): SchemaChange[] => {
    const was = old.get(coordinate);
    if (!was) return [];
    if (was.listSize !== now.listSize)
      return [
        {
          severity: 'DANGEROUS',
          description: `${coordinate} is counted otherwise: "${was.listSize}", now "${now.listSize}".`,
        },
      ];
    if (was.weight === now.weight) return [];
    const raised = now.weight > was.weight;
    return [
      {
        severity: raised ? 'DANGEROUS' : 'SAFE',
        description: `The price of ${coordinate} was ${raised ? 'raised' : 'lowered'} from ${was.weight} to ${now.weight}.`,
      },
    ];
  });
}

/** Only of a schema that was built from SDL: others do not keep what is applied to their fields. */
function pricesOf(schema: GraphQLSchema): Map<string, Priced> {
  const prices = new Map<string, Priced>();
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) || isInterfaceType(type))
      for (const { name, astNode } of Object.values(type.getFields()))
        prices.set(`${type.name}.${name}`, priceOf(astNode?.directives ?? []));
  return prices;
}

function priceOf(directives: readonly ConstDirectiveNode[]): Priced {
  const named = (name: string) => directives.find((directive) => directive.name.value === name);
  const weight = named('cost')?.arguments?.find(({ name }) => name.value === 'weight')?.value;
  const size = named('listSize');
  return {
    weight: weight?.kind === Kind.STRING || weight?.kind === Kind.INT ? Number(weight.value) : 0,
    listSize: size ? print(size) : '',
  };
}
