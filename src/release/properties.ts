import type { Properties } from '../graph/values.js';

/** What the service keeps in the graph for itself: how to search and sort, and the load it came with. */
const INTERNAL: ReadonlySet<string> = new Set(['dataset', 'searchNames', 'searchTexts', 'searchKinds', 'sortName']);

/** The properties that say something about the thing itself. */
export const withoutInternals = (props: Properties): Properties =>
  Object.fromEntries(Object.entries(props).filter(([name]) => !INTERNAL.has(name)));
