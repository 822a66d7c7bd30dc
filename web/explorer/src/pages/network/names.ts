import type { Drawing, NetworkGraph, NodeLook } from './drawing';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const FONT_PX = 12;
const HALF_LINE = 8;
const GAP = 3;
/** Nodes from this radius on are not written across. */
const LARGE = 7;

/**
 * Writes the names on a canvas of its own above the links and nodes, the most important first, each beside its
 * node and never over another name. It costs a tenth of glyphs on the graphics card where there is none.
 */
export function writeNames(drawing: Drawing): void {
  const canvas = drawing.createCanvas('names', { afterLayer: 'stage', style: { pointerEvents: 'none' } });
  let hovered = '';
  drawing.on('enterNode', ({ node }) => {
    hovered = node;
    drawing.scheduleRender();
  });
  drawing.on('leaveNode', () => {
    hovered = '';
    drawing.scheduleRender();
  });
  drawing.on('afterRender', () => write(drawing, canvas, hovered));
}

function write(drawing: Drawing, canvas: HTMLCanvasElement, hovered: string): void {
  const { width, height } = drawing.getDimensions();
  const scale = drawing.getStageCanvas().width / width;
  if (canvas.width !== width * scale) canvas.width = width * scale;
  if (canvas.height !== height * scale) canvas.height = height * scale;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, width, height);
  context.font = `${FONT_PX}px system-ui, sans-serif`;
  context.textBaseline = 'middle';
  context.lineWidth = 3;
  context.lineJoin = 'round';
  const seen = placed(drawing, hovered).filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
  const taken: Box[] = seen.filter(({ radius }) => radius > LARGE).map(around);
  for (const node of seen) {
    if (!node.look.named && node.id !== hovered) continue;
    const box = spotFor(node, context.measureText(node.look.label).width, taken, width);
    if (!box && node.id !== hovered && !node.look.first) continue;
    const spot = box ?? right(node, context.measureText(node.look.label).width);
    taken.push(spot);
    context.strokeStyle = node.look.paper;
    context.fillStyle = node.look.ink;
    context.strokeText(node.look.label, spot.left, spot.top + HALF_LINE);
    context.fillText(node.look.label, spot.left, spot.top + HALF_LINE);
  }
}

interface Placed {
  readonly id: string;
  readonly look: NodeLook;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The nodes where they stand on the canvas: that under the pointer first, then the focus, then the large ones. */
function placed(drawing: Drawing, hovered: string): Placed[] {
  const graph = drawing.getGraph() as NetworkGraph;
  const rank = ({ id, look }: Placed) => (id === hovered ? 2e9 : look.first ? 1e9 : look.size);
  return graph
    .mapNodes((id, look) => ({ id, look, radius: drawing.scaleSize(look.size), ...drawing.graphToViewport(look) }))
    .sort((one, other) => rank(other) - rank(one));
}

const around = ({ x, y, radius }: Placed): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

const at = (left: number, y: number, width: number): Box => ({
  left,
  top: y - HALF_LINE,
  right: left + width,
  bottom: y + HALF_LINE,
});

const right = ({ x, y, radius }: Placed, width: number): Box => at(x + radius + GAP, y, width);

/** The first place beside a node that is free and within the canvas: right, left, below, above. */
function spotFor(node: Placed, width: number, taken: readonly Box[], most: number): Box | undefined {
  const { x, y, radius } = node;
  const spots = [
    right(node, width),
    at(x - radius - GAP - width, y, width),
    at(x - width / 2, y + radius + HALF_LINE, width),
    at(x - width / 2, y - radius - HALF_LINE, width),
  ];
  return spots.find((spot) => spot.left >= 0 && spot.right <= most && !taken.some((box) => overlap(spot, box)));
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
