import { greatest, radius } from './drawing';
import type { LayoutTask } from './layout';
import type { LoadedNetwork } from './use-network';

/** Whether the reader wants nothing to move by itself. */
export const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A thread that holds a node near its community until its own links are loaded: too weak to move others. */
const THREAD = 0.2;

/** Up to so many links a picture moves into place; a larger one waits, and stands there at once. */
const MOST_MOVING = 600;

/** What the layout has to work out; undefined while the network is still coming. */
export function taskFor(network: LoadedNetwork): LayoutTask | undefined {
  if (network.loading || network.nodes.length === 0) return undefined;
  const place = new Map(network.nodes.map(({ id }, index) => [id, index]));
  const most = greatest(network, 'weightedDegree');
  const links = network.links.flatMap(({ one, other, weight }) => {
    const ends = [place.get(one.id), place.get(other.id)] as const;
    return ends[0] === undefined || ends[1] === undefined ? [] : [[ends[0], ends[1], weight] as const];
  });
  return {
    nodes: network.nodes.map(({ id, community, weightedDegree }) => ({
      id,
      community,
      size: radius(weightedDegree, most),
    })),
    links: [...links, ...threads(network, new Set(links.flat()))],
    steps: !still() && links.length < MOST_MOVING,
  };
}

/** Ties nodes whose links are not loaded to the first node of their community, which stands for where they belong. */
function threads({ nodes }: LoadedNetwork, tied: ReadonlySet<number>): (readonly [number, number, number])[] {
  const hubs = new Map<number, number>();
  nodes.forEach(({ community }, index) => {
    if (community != null && !hubs.has(community)) hubs.set(community, index);
  });
  return nodes.flatMap(({ community, degree }, index) => {
    const hub = community == null ? undefined : hubs.get(community);
    if (tied.has(index) || !degree || hub === undefined || hub === index) return [];
    return [[hub, index, THREAD] as const];
  });
}
