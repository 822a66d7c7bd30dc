import type { GraphContent } from '../graph/engine.js';
import { withoutInternals } from './properties.js';
import type { ReleaseFile } from './release-file.js';

/** One file for each label of nodes and each type of relationships, one thing a line. */
export function jsonLines({ nodes, edges }: GraphContent): ReleaseFile[] {
  return [
    ...nodes.map(({ labels, rows }) => {
      const label = labels.at(-1) as string;
      return {
        path: `jsonl/nodes/${label}.jsonl`,
        description: `Nodes with the label ${label}`,
        content: lines(rows, (props) => ({ id: props.id, label, ...withoutInternals(props) })),
      };
    }),
    ...edges.map(({ type, rows }) => ({
      path: `jsonl/edges/${type}.jsonl`,
      description: `Relationships of the type ${type}`,
      // The ends are named as in graph files: `from` and `to` are dates of many relationships.
      content: lines(rows, ({ from, to, props }) => ({
        id: props.id,
        type,
        source: from,
        target: to,
        ...withoutInternals(props),
      })),
    })),
  ];
}

function* lines<T>(rows: readonly T[], line: (row: T) => object): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(line(row))}\n`;
}
