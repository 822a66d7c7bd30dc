import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

/** A field, an argument, an enum value or a field of an input. */
export interface SchemaElement {
  /** `Type.field`, `Type.field(argument:)`, `Enum.VALUE` or `Input.field`. */
  readonly coordinate: string;
  /** Why it is deprecated; undefined where it is not. */
  readonly deprecationReason: string | undefined;
}

/** Every element of a schema by its coordinate, without those of introspection. */
export const schemaElements = (schema: GraphQLSchema): SchemaElement[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => [...elementsOf(type)])
    .sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1));

function* elementsOf(type: GraphQLNamedType): Generator<SchemaElement> {
  if (isEnumType(type)) for (const value of type.getValues()) yield element(`${type.name}.${value.name}`, value);
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) yield element(`${type.name}.${field.name}`, field);
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      yield element(`${type.name}.${field.name}`, field);
      for (const arg of field.args) yield element(`${type.name}.${field.name}(${arg.name}:)`, arg);
    }
}

const element = (
  coordinate: string,
  { deprecationReason }: { readonly deprecationReason?: string | null | undefined },
): SchemaElement => ({ coordinate, deprecationReason: deprecationReason ?? undefined });
