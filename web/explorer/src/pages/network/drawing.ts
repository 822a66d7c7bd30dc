import Graph from 'graphology';
import Sigma from 'sigma';
import { pathLine } from 'sigma/rendering';
import type { NetworkNodeRowFragment } from '../../generated';
import { type Measure, shortName } from './choices';
import type { Colours } from './colours';
import { writeNames } from './names';
import type { LinkRow, LoadedNetwork } from './use-network';

export interface NodeLook {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  ink: string;
  paper: string;
  /** Whether its name is written where there is room. */
  named: boolean;
  /** Whether its name is written before all others, room or not. */
  first: boolean;
}

interface LinkLook {
  size: number;
  color: string;
  opacity: number;
}

interface Ends {
  readonly one: { readonly id: string };
  readonly other: { readonly id: string };
}

export type NetworkGraph = Graph<NodeLook, LinkLook>;
export type Drawing = Sigma<NodeLook, LinkLook>;

/** What is looked at, and how. */
export interface Look {
  readonly measure: Measure;
  readonly focus: string;
  readonly colours: Colours;
}

const SMALLEST = 3;
const LARGEST_ADDED = 13;
const LINK_OPACITY = 0.55;
const CROWDED_LINKS = 400;
/** So many links are drawn at most; measured without a GPU, where each costs. */
export const MOST_DRAWN = 1_500;

/** The radius of a node: the area grows with the measure. */
export const radius = (value: number | null | undefined, greatest: number): number =>
  SMALLEST + LARGEST_ADDED * Math.sqrt(greatest > 0 ? (value ?? 0) / greatest : 0);

/** The greatest value of a measure in a network. */
export const greatest = ({ nodes }: LoadedNetwork, measure: Measure): number =>
  nodes.reduce((most, node) => Math.max(most, node[measure] ?? 0), 0);

/** The nodes at their places and the links between them, as they look. */
export function graphOf(network: LoadedNetwork, places: Float32Array, look: Look): NetworkGraph {
  const graph: NetworkGraph = new Graph({ type: 'undirected' });
  const { nodeLook, linkLook } = looks(network, look);
  network.nodes.forEach((node, index) => {
    graph.addNode(node.id, { ...nodeLook(node), x: places[2 * index] ?? 0, y: places[2 * index + 1] ?? 0 });
  });
  addLinks(graph, drawnLinks(network, look.focus), linkLook);
  return graph;
}

/** The links that are drawn: the heaviest, and all of the focus. Thousands more would be a grey mass, and slow. */
export const drawnLinks = ({ links }: LoadedNetwork, focus: string): readonly LinkRow[] =>
  links.filter(({ one, other }, index) => index < MOST_DRAWN || one.id === focus || other.id === focus);

function addLinks(graph: NetworkGraph, links: readonly LinkRow[], look: (link: LinkRow) => LinkLook) {
  for (const link of links)
    if (!graph.hasEdge(link.id) && graph.hasNode(link.one.id) && graph.hasNode(link.other.id))
      graph.addEdgeWithKey(link.id, link.one.id, link.other.id, look(link));
}

/** Moves the nodes, and nothing else. */
export function place(graph: NetworkGraph, { nodes }: LoadedNetwork, places: Float32Array): void {
  const at = new Map(nodes.map(({ id }, index) => [id, 2 * index]));
  graph.updateEachNodeAttributes(
    (id, look) => {
      const index = at.get(id);
      return index === undefined ? look : { ...look, x: places[index] ?? 0, y: places[index + 1] ?? 0 };
    },
    { attributes: ['x', 'y'] },
  );
}

/** Gives nodes and links another look; it tells of the change once, not once for each of thousands. */
export function paint(graph: NetworkGraph, network: LoadedNetwork, look: Look): void {
  const { nodeLook, linkLook } = looks(network, look);
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const drawn = drawnLinks(network, look.focus);
  const links = new Map(drawn.map((link) => [link.id, link]));
  for (const id of graph.edges()) if (!links.has(id)) graph.dropEdge(id);
  graph.updateEachNodeAttributes((id, { x, y, ...rest }) => {
    const node = nodes.get(id);
    return { ...(node ? nodeLook(node) : rest), x, y };
  });
  graph.updateEachEdgeAttributes((id, old) => {
    const link = links.get(id);
    return link ? linkLook(link) : old;
  });
  addLinks(graph, drawn, linkLook);
}

/** Size by the measure, colour by community, and all but the focus and its neighbours faint. */
function looks({ nodes, links }: LoadedNetwork, { measure, focus, colours }: Look) {
  const most = nodes.reduce((value, node) => Math.max(value, node[measure] ?? 0), 0);
  const heaviest = links.reduce((value, { weight }) => Math.max(value, weight), 1);
  const crowding = Math.min(1, Math.sqrt(CROWDED_LINKS / Math.max(Math.min(links.length, MOST_DRAWN), 1)));
  const community = new Map(nodes.map((node) => [node.id, node.community]));
  const focused = community.has(focus);
  const touches = ({ one, other }: Ends) => one.id === focus || other.id === focus;
  const near = new Set(links.filter(touches).flatMap(({ one, other }) => [one.id, other.id]));
  const nodeLook = (node: NetworkNodeRowFragment): Omit<NodeLook, 'x' | 'y'> => {
    const clear = !focused || node.id === focus || near.has(node.id);
    return {
      size: radius(node[measure], most),
      color: clear ? colours.community(node.community) : colours.faint,
      label: node.community == null ? shortName(node) : `${shortName(node)} · ${node.community}`,
      ink: colours.ink,
      paper: colours.paper,
      named: clear,
      first: node.id === focus,
    };
  };
  const linkLook = (link: Ends & { readonly weight: number }): LinkLook => {
    const own = community.get(link.one.id);
    return {
      size: 0.6 + (2.4 * link.weight) / heaviest,
      color: own === community.get(link.other.id) ? colours.community(own) : colours.line,
      opacity: focused ? (touches(link) ? 0.9 : 0.05) : LINK_OPACITY * crowding,
    };
  };
  return { nodeLook, linkLook };
}

/** How a picture of this size behaves: a large one moves without its links, to follow the hand without a GPU. */
export const settingsFor = (graph: NetworkGraph) => ({
  hideEdgesOnMove: graph.size > CROWDED_LINKS,
});

/** Sets up the canvas, with nothing on it yet; throws where the machine has no WebGL. */
export function draw(container: HTMLElement): Drawing {
  const drawing = new Sigma<NodeLook, LinkLook>(new Graph<NodeLook, LinkLook>({ type: 'undirected' }), container, {
    // No link leads back to its own node, so the shaders need no loops.
    primitives: { edges: { paths: [pathLine()] } },
    settings: {
      gestureTarget: 'shared',
      allowInvalidContainer: true,
      // The names are written on a canvas of their own.
      renderLabels: false,
      stagePadding: 40,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      enableCameraRotation: false,
      nodePickingPadding: 4,
    },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size', defaultValue: SMALLEST },
        color: { attribute: 'color' },
        depth: (_look, { isHovered }) => (isHovered ? 'topNodes' : 'nodes'),
        cursor: 'pointer',
      },
      edges: {
        size: { attribute: 'size', defaultValue: 1 },
        color: { attribute: 'color' },
        opacity: { attribute: 'opacity', defaultValue: 1 },
      },
    },
  });
  writeNames(drawing);
  return drawing;
}

/** The picture as it stands, on paper of the page's colour, with a line that says what it is. */
export function pictureOf(drawing: Drawing, { paper, ink }: Colours, caption: string): Promise<Blob | null> {
  // The canvas keeps no picture after a frame, so it is drawn anew and copied within one.
  drawing.refresh({ skipIndexation: true });
  const stage = drawing.getStageCanvas();
  const scale = stage.width / stage.clientWidth;
  const canvas = document.createElement('canvas');
  canvas.width = stage.width;
  canvas.height = stage.height + 32 * scale;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(stage, 0, 0);
  const names = drawing.getContainer().querySelector<HTMLCanvasElement>('.sigma-names');
  if (names) context.drawImage(names, 0, 0);
  context.fillStyle = ink;
  context.font = `${13 * scale}px system-ui, sans-serif`;
  context.fillText(caption, 12 * scale, canvas.height - 12 * scale, canvas.width - 24 * scale);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
