import fc from 'fast-check';
import {
  buildSchema,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { costsOf } from '../../src/graphql/cost/costs.js';
import type { FieldCost } from '../../src/graphql/cost/field-cost.js';
import { planOf } from '../../src/graphql/cost/planner.js';
import { type Cost, Pricing } from '../../src/graphql/cost/price.js';
import { dearest } from '../../src/graphql/cost/report.js';
import { INTROSPECTION_SIZES, LIST_SIZES } from '../../src/graphql/cost/sizes.js';
import { WEIGHTS } from '../../src/graphql/cost/weights.js';
import { fragmentsIn } from '../../src/graphql/limits/shape.js';
import { serviceSchema } from '../support/ask.js';

/** Prices a document by the costs of the service, or of a schema of its own. */
function planned(text: string, schema: GraphQLSchema = serviceSchema(), costs = costsOf(schema)) {
  const document = parse(text);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return planOf(schema, costs, operation, fragmentsIn(document));
}
const priceOf = (text: string, variables: Record<string, unknown> = {}): Cost =>
  new Pricing(variables).total(planned(text));

describe('the costs of the schema', () => {
  const types = Object.values(serviceSchema().getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({ type, field, coordinate: `${type.name}.${field.name}` }))
      : [],
  );
  const costs = costsOf(serviceSchema());

  it('give every list a size, by itself or from a field above it', () => {
    const told = new Set<string>();
    for (const { field, coordinate } of fields)
      for (const path of costs.get(coordinate)?.sizedFields ?? []) {
        let at = field.type;
        const steps = path.split('.');
        for (const step of steps) {
          const named = types.find(({ name }) => String(at).replace(/[[\]!]/g, '') === name) as GraphQLObjectType;
          const inner = named.getFields()[step];
          expect(inner, `${coordinate}: ${path}`).toBeDefined();
          if (step === steps.at(-1)) told.add(`${named.name}.${step}`);
          if (inner) at = inner.type;
        }
      }
    const without = fields
      .filter(({ field }) => isListType(getNullableType(field.type)))
      .filter(({ coordinate }) => {
        const cost = costs.get(coordinate);
        return !cost?.assumedSize && !cost?.slicingArguments.length && !told.has(coordinate);
      });
    expect(without.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it('are of fields that are there', () => {
    const known = new Set(fields.flatMap(({ field, coordinate }) => [field.name, coordinate]));
    const named = [LIST_SIZES, INTROSPECTION_SIZES, WEIGHTS].flatMap((table) => Object.keys(table));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('bound every first', () => {
    for (const { type, field } of fields)
      if (field.args.some(({ name }) => name === 'first'))
        expect(costs.get(`${type.name}.${field.name}`)?.slicingArguments, `${type.name}.${field.name}`).toContain(
          'first',
        );
  });
});

describe('a price', () => {
  it('follows the lengths that are asked for, from the document, its defaults and its variables', () => {
    const list = (first: string) =>
      `query ($n: Int! = 7) { organisations(first: ${first}) { edges { node { name } } } }`;
    const at = (n: number) => priceOf(list(String(n)));
    expect(at(50).nodes - at(10).nodes).toBe(2 * 40);
    expect(at(50).price).toBeGreaterThan(at(10).price);
    expect(priceOf(list('$n'))).toEqual(at(7));
    expect(priceOf(list('$n'), { n: 40 })).toEqual(at(40));
    expect(priceOf('{ organisations { edges { node { name } } } }')).toEqual(at(25));
    expect(priceOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] })).toEqual(
      priceOf('{ nodes(ids: ["a", "b", "c"]) { id } }'),
    );
  });

  it('reaches through a field whose first cuts lists further in', () => {
    const text = (first: number) => `{ aimWeights(first: ${first}) { actors { rows { actor { id } } } } }`;
    expect(priceOf(text(100)).nodes - priceOf(text(10)).nodes).toBe(2 * 90);
  });

  it('is the same for an interface or a named fragment as for what it stands for', () => {
    const inner = 'edges { node { mandates(first: 3) { edges { node { id } } } } }';
    expect(priceOf(`{ organisations { ...F } } fragment F on OrganisationConnection { ${inner} }`)).toEqual(
      priceOf(`{ organisations { ${inner} } }`),
    );
  });

  it('takes of the parts for one type each the dearest', () => {
    const part = (type: string, first: number) =>
      `... on ${type} { mandates(first: ${first}) { edges { node { id } } } }`;
    const both = priceOf(`{ node(id: "x") { ${part('Organisation', 2)} ${part('Function', 9)} } }`);
    expect(both).toEqual(priceOf(`{ node(id: "x") { ${part('Function', 9)} } }`));
  });

  it('leaves out what a variable leaves out, but not from the objects', () => {
    const text =
      'query ($on: Boolean!) { release { version } organisations @include(if: $on) { edges { node { id } } } }';
    const [on, off] = [priceOf(text, { on: true }), priceOf(text, { on: false })];
    expect(off.price).toBe(priceOf('{ release { version } }').price);
    expect(on.price).toBeGreaterThan(off.price);
    expect(on.nodes).toBe(off.nodes);
  });

  it('tells the dearest places, dearest first', () => {
    const plan = planned(
      '{ organisations(first: 10) { edges { node { sources { source { id } } } } release: totalCount } }',
    );
    const places = dearest(plan, new Pricing({}), 2);
    expect(places).toHaveLength(2);
    expect(places[0]?.path).toBe('organisations.edges.node.sources.source');
    expect(places[0]?.price).toBeGreaterThanOrEqual(places[1]?.price ?? 0);
  });
});

const SCHEMA = buildSchema('type Query { a: Query b(first: Int = 3): [Query] c: [Query] n: Int }');
const COSTS = new Map<string, FieldCost>([
  ['Query.a', { weight: 2, assumedSize: null, slicingArguments: [], sizedFields: [] }],
  ['Query.b', { weight: 1, assumedSize: 40, slicingArguments: ['first'], sizedFields: [] }],
  ['Query.c', { weight: 0, assumedSize: 5, slicingArguments: [], sizedFields: [] }],
  ['Query.n', { weight: 3, assumedSize: null, slicingArguments: [], sizedFields: [] }],
]);

const FRAGMENTS = 3;
const selections = (level: number, beyond: number): fc.Arbitrary<string> => {
  const deeper = level > 0 ? selections(level - 1, beyond) : fc.constant('{ n }');
  const spread = fc.integer({ min: Math.min(beyond, FRAGMENTS - 1), max: FRAGMENTS - 1 }).map((at) => `...F${at}`);
  const part = fc.oneof(
    fc.constant('n'),
    deeper.map((inner) => `a ${inner}`),
    deeper.map((inner) => `c ${inner}`),
    fc.tuple(fc.constantFrom('b', 'b(first: 2)', 'b(first: 90)', 'b(first: $v)'), deeper).map((both) => both.join(' ')),
    deeper.map((inner) => `... ${inner}`),
    ...(beyond < FRAGMENTS ? [spread] : []),
  );
  return fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `{ ${parts.join(' ')} }`);
};
const documents = fc
  .tuple(selections(3, 0), ...Array.from({ length: FRAGMENTS }, (_, at) => selections(2, at + 1)))
  .map(([operation, ...fragments]) =>
    [`query ($v: Int = 4) ${operation}`, ...fragments.map((inner, at) => `fragment F${at} on Query ${inner}`)].join(
      '\n',
    ),
  );

/** Pays for every field in every place, one thing after another. */
function paid(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  v: number,
): [number, number] {
  let [price, nodes] = [0, 0];
  for (const node of set.selections) {
    if (node.kind !== Kind.FIELD) {
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      const [more, others] = inner ? paid(inner.selectionSet, fragments, v) : [0, 0];
      price += more;
      nodes += others;
      continue;
    }
    const given = node.arguments?.[0]?.value;
    const first = given?.kind === Kind.INT ? Number(given.value) : given ? v : 3;
    const rows = { a: 1, b: Math.min(first, 40), c: 5, n: 0 }[node.name.value] ?? 0;
    price += { a: 2, b: 1, c: 0, n: 3 }[node.name.value] ?? 0;
    for (let row = 0; row < rows; row++) {
      const [more, others] = node.selectionSet ? paid(node.selectionSet, fragments, v) : [0, 0];
      price += 1 + more;
      nodes += 1 + others;
    }
  }
  return [price, nodes];
}

describe('the walk that prices', () => {
  it('comes to what paying for every object comes to', () => {
    fc.assert(
      fc.property(documents, fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }), (text, v) => {
        const document = parse(text);
        const [operation] = document.definitions;
        if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
        const { price, nodes } = new Pricing({ v }).cost(planned(text, SCHEMA, COSTS).selection);
        fc.pre(price < 200_000);
        expect([price, nodes]).toEqual(paid(operation.selectionSet, fragmentsIn(document), v ?? 4));
      }),
      { numRuns: 200 },
    );
  });
});
