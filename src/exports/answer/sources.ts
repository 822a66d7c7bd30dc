import {
  doTypesOverlap,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  type OperationDefinitionNode,
} from 'graphql';
import { badInput } from '../../errors.js';
import { chosenList, listsOf } from './lists.js';
import { type Shape, shapeOf } from './shape.js';

/** The interface of all that has sources of its own. */
const SOURCED = 'Sourced';

/** True where a field can give things that have sources of their own. */
export function isSourced(schema: GraphQLSchema, { type }: Shape): boolean {
  const sourced = schema.getType(SOURCED);
  return isCompositeType(sourced) && isCompositeType(type) && doTypesOverlap(schema, type, sourced);
}

/** True where the table of an operation has a column of sources, or gets one where it is wished for. */
export const bringsSources = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  list?: string | null,
): boolean => {
  const shape = shapeOf(schema, operation);
  const row = chosenList(shape, list)?.path.at(-1);
  return rowBringsSources(schema, row ?? shape);
};

/**
 * Refuses a wish for sources where no row has any: a table without them would look as if nobody had said
 * what stands in it.
 *
 * @throws ServiceError BAD_USER_INPUT naming the lists whose rows have them.
 */
export function checkSources(schema: GraphQLSchema, root: Shape, row: Shape): void {
  if (rowBringsSources(schema, row)) return;
  const others = listsOf(root).filter(({ path }) => rowBringsSources(schema, path.at(-1) as Shape));
  const instead =
    others.length === 0
      ? 'Leave sources out; a query of your own can select "sources" wherever the schema has them.'
      : `Leave sources out, or name in list one whose rows have them: ${others.map(({ name }) => name).join(', ')}.`;
  throw badInput(`sources: the rows of this table have no sources of their own. ${instead}`);
}

const rowBringsSources = (schema: GraphQLSchema, row: Shape): boolean =>
  isSourced(schema, row) ||
  row.fields.some((field) => field.role === 'node' && isSourced(schema, field)) ||
  holdsCitations(schema, row);

/** True where the document itself selects sources, of the row or of what lies within it. */
function holdsCitations(schema: GraphQLSchema, { type, fields }: Shape): boolean {
  const sourced = schema.getType(SOURCED);
  const citation = isInterfaceType(sourced) && getNamedType(sourced.getFields().sources?.type);
  return type === citation || fields.some((field) => holdsCitations(schema, field));
}
