import { execute, type GraphQLSchema, parse, validate } from 'graphql';
import type { GraphEngine } from '../../src/graph/engine.js';
import { RequestGraph } from '../../src/graph/request.js';
import type { SharedFacts } from '../../src/graph/shared.js';
import { buildServiceSchema } from '../../src/graphql/schema.js';

/** Facts about the service, for resolvers that are called without one. */
export const SERVICE = { version: '0.0.0', schemaHash: 'test', publicUrl: undefined };

let built: GraphQLSchema | undefined;
/** The schema, built once for a test file. */
export const serviceSchema = (): GraphQLSchema => {
  built ??= buildServiceSchema();
  return built;
};

/** Runs a document against an engine without HTTP; fails on any error. */
export async function ask(
  engine: GraphEngine,
  source: string,
  variables: Record<string, unknown> = {},
  shared?: SharedFacts,
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their documents.
): Promise<any> {
  const document = parse(source);
  const problems = validate(serviceSchema(), document);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const graph = new RequestGraph(engine, undefined, shared);
  const { data, errors } = await execute({
    schema: serviceSchema(),
    document,
    variableValues: variables,
    contextValue: { graph, service: SERVICE },
  });
  if (errors) throw errors[0]?.originalError ?? errors[0];
  await graph.settle();
  return JSON.parse(JSON.stringify(data));
}
