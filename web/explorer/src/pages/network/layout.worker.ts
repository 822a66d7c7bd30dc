import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type LayoutStep, type LayoutTask, startPlaces } from './layout';

/** Slices are counted, not timed: a slow machine takes longer, and comes to the same picture. */
const SLICES = 30;
const ITERATIONS = 10;
/** The last slices push apart what still covers each other. */
const SPREADING_SLICES = 6;
/** Time between two steps that are shown on the way. */
const STEP_MS = 80;

const send = (step: LayoutStep) => postMessage(step, { transfer: [step.places.buffer] });

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const started = performance.now();
  let shown = started;
  const graph = graphOf(data);
  const inferred = forceAtlas2.inferSettings(graph);
  for (let slice = 1; slice <= SLICES; slice++) {
    const spreading = slice > SLICES - SPREADING_SLICES;
    forceAtlas2.assign(graph, {
      iterations: ITERATIONS,
      getEdgeWeight: 'weight',
      settings: { ...inferred, edgeWeightInfluence: 0.7, gravity: 0.08, adjustSizes: spreading },
    });
    const done = slice === SLICES;
    const now = performance.now();
    if (!done && !(data.steps && now - shown > STEP_MS)) continue;
    shown = now;
    send({ places: placesIn(graph), done, milliseconds: now - started });
  }
});

function graphOf({ nodes, links }: LayoutTask): Graph {
  const graph = new Graph({ type: 'undirected' });
  const starts = startPlaces(nodes);
  nodes.forEach(({ id, size }, index) => {
    graph.addNode(id, { ...starts[index], size });
  });
  for (const [one, other, weight] of links) graph.addEdge(nodes[one]?.id, nodes[other]?.id, { weight });
  return graph;
}

function placesIn(graph: Graph): Float32Array {
  const places = new Float32Array(graph.order * 2);
  let at = 0;
  graph.forEachNode((_id, { x, y }) => {
    places[at++] = x;
    places[at++] = y;
  });
  return places;
}
