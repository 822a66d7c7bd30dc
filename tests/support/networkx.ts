import { fileURLToPath } from 'node:url';
import { runPython } from './python.js';

const SCRIPT = fileURLToPath(new URL('./python/measure.py', import.meta.url));

export interface NetworkxInput {
  readonly nodes: readonly string[];
  readonly links: readonly (readonly [one: string, other: string, weight: number])[];
  readonly communities: readonly (readonly string[])[];
}

type ByNode = Readonly<Record<string, number>>;

export interface NetworkxMeasures {
  readonly degree: ByNode;
  readonly weightedDegree: ByNode;
  readonly betweenness: ByNode;
  readonly closeness: ByNode;
  readonly eigenvector: ByNode;
  readonly modularity: number;
  /** What networkx's own Louvain reaches. */
  readonly louvain: number;
  readonly density: number;
  readonly components: number;
  readonly bridges: readonly (readonly string[])[];
  readonly cutNodes: readonly string[];
}

/** Measures a network with networkx. */
export const askNetworkx = async (input: NetworkxInput): Promise<NetworkxMeasures> =>
  JSON.parse(await runPython(SCRIPT, JSON.stringify(input)));
