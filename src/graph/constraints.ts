import type { GraphContent } from './engine.js';

/** Statements that make ids unique, label by label, and with that quick to find. Running them again changes nothing. */
export function constraintsOf(content: GraphContent): string[] {
  const labels = new Set(content.nodes.flatMap((batch) => batch.labels));
  return [...labels, 'Dataset'].map(
    (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  );
}
