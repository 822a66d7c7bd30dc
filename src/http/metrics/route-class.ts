/** What a route is for. Statistics tell requests apart by it: an address could be anything. */
export type RouteClass =
  | 'graphql'
  | 'question'
  | 'permalink'
  | 'thing'
  | 'data'
  | 'document'
  | 'playground'
  | 'explorer'
  | 'probe'
  | 'preflight'
  | 'none';

const BY_FIRST_STEP: Readonly<Record<string, RouteClass>> = {
  graphql: 'graphql',
  questions: 'question',
  permalinks: 'permalink',
  q: 'permalink',
  id: 'thing',
  cite: 'thing',
  'context.jsonld': 'document',
  'schema.graphql': 'document',
  data: 'data',
  playground: 'playground',
  healthz: 'probe',
  readyz: 'probe',
  metrics: 'probe',
  '*': 'preflight',
};

/**
 * The class of a route.
 *
 * @param pattern as the route was declared; empty where no route fits an address
 */
export function routeClass(pattern: string): RouteClass {
  if (pattern === '') return 'none';
  const step = pattern.replace(/^\//, '').split('/', 1)[0] as string;
  return BY_FIRST_STEP[step] ?? (step.startsWith('cite.') ? 'thing' : 'explorer');
}
