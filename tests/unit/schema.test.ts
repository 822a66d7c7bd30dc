import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { describePackage } from '../../src/dataset/descriptor.js';
import { schemaText } from '../../src/graphql/schema.js';
import { serviceSchema } from '../support/ask.js';

const BUILT_IN = /^(__|String$|Int$|Float$|Boolean$|ID$)/;

/** Every element of a type that has no description. */
function* undescribed(type: GraphQLNamedType): Generator<string> {
  if (!type.description) yield type.name;
  if (isEnumType(type))
    for (const value of type.getValues()) if (!value.description) yield `${type.name}.${value.name}`;
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      if (!field.description) yield `${type.name}.${field.name}`;
      for (const arg of field.args) if (!arg.description) yield `${type.name}.${field.name}(${arg.name})`;
    }
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) if (!field.description) yield `${type.name}.${field.name}`;
}

describe('the schema', () => {
  const types = Object.values(serviceSchema().getTypeMap()).filter((type) => !BUILT_IN.test(type.name));

  it('equals the committed schema.graphql', () => {
    expect(schemaText(serviceSchema())).toBe(readFileSync(path.join(PACKAGE_ROOT, 'schema.graphql'), 'utf8'));
  });

  it('gives a resolver the very thing, to which others tie what they worked out of it', async () => {
    const { sources } = (serviceSchema().getType('Mandate') as GraphQLObjectType).getFields();
    const fact = { sources: [] };
    const ask = () => sources?.resolve?.(fact, {}, { graph: undefined }, {} as GraphQLResolveInfo);
    const first = await ask();
    expect(first).toEqual([]);
    expect(await ask()).toBe(first);
  });

  it('is one that the specification allows', () => {
    expect(validateSchema(serviceSchema())).toEqual([]);
  });

  it('describes every type, field, argument and enum value', () => {
    expect(types.flatMap((type) => [...undescribed(type)])).toEqual([]);
  });

  it('only reads', () => {
    expect(serviceSchema().getMutationType()).toBeUndefined();
    expect(serviceSchema().getSubscriptionType()).toBeUndefined();
  });

  it('reads a field that only names a property without a function', () => {
    const resolverOf = (type: string, field: string) => {
      const found = serviceSchema().getType(type);
      return isObjectType(found) ? found.getFields()[field]?.resolve : null;
    };
    for (const field of ['id', 'function', 'status']) expect(resolverOf('CoverageCell', field), field).toBeUndefined();
    expect(resolverOf('Organisation', 'name')).toBeUndefined();
    expect(resolverOf('CoverageCell', 'explanation')).toBeTypeOf('function');
  });

  it('gives every connection edges, pageInfo and totalCount, and every edge a node and a cursor', () => {
    const fields = (type: GraphQLNamedType) => (isObjectType(type) ? Object.keys(type.getFields()) : []);
    for (const type of types) {
      if (type.name.endsWith('Connection'))
        expect(fields(type), type.name).toEqual(expect.arrayContaining(['edges', 'pageInfo', 'totalCount']));
      if (type.name.endsWith('Edge'))
        expect(fields(type), type.name).toEqual(expect.arrayContaining(['node', 'cursor']));
    }
  });
});

describe('seed/datapackage.json', () => {
  it('describes the tables as the code has them', () => {
    const text = readFileSync(path.join(PACKAGE_ROOT, 'seed', 'datapackage.json'), 'utf8');
    expect(text).toBe(describePackage(text));
  });
});
