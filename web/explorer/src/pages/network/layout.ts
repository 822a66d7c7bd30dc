/** What a layout needs of a node, and where it begins. */
export interface LayoutNode {
  readonly id: string;
  readonly community: number | null | undefined;
  /** Radius in the picture, so that nodes do not cover each other. */
  readonly size: number;
}

export interface LayoutTask {
  readonly nodes: readonly LayoutNode[];
  /** Each link as the places of its ends in `nodes`, and its weight. */
  readonly links: readonly (readonly [number, number, number])[];
  /** Whether the steps on the way are wanted, for a picture that moves into place. */
  readonly steps: boolean;
}

/** Where the nodes are, x and y by turns, in the order of the task. */
export interface LayoutStep {
  readonly places: Float32Array;
  readonly done: boolean;
  readonly milliseconds: number;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** 32-bit FNV-1a. */
const FNV_OFFSET = 2_166_136_261;
const FNV_PRIME = 16_777_619;

/** A number from 0 to 1 that a text always gives again. */
function share(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return (hash >>> 0) / 2 ** 32;
}

/**
 * Where each node begins: those of a community near each other, each at a place that its id tells. The
 * same network so begins, and ends, the same way each time.
 */
export function startPlaces(nodes: readonly LayoutNode[]): { readonly x: number; readonly y: number }[] {
  return nodes.map(({ id, community }) => {
    const number = community ?? 0;
    const [centreAngle, centreRadius] = [number * GOLDEN_ANGLE, 60 * Math.sqrt(number)];
    const [angle, radius] = [2 * Math.PI * share(id), 10 + 40 * share(`${id} radius`)];
    return {
      x: centreRadius * Math.cos(centreAngle) + radius * Math.cos(angle),
      y: centreRadius * Math.sin(centreAngle) + radius * Math.sin(angle),
    };
  });
}
