import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Measure } from './choices';
import { type Colours, onThemeChange, readColours } from './colours';
import {
  type Drawing,
  draw,
  drawnLinks,
  graphOf,
  type NetworkGraph,
  paint,
  pictureOf,
  place,
  settingsFor,
} from './drawing';
import { NoPicture } from './no-picture';
import { save } from './save';
import { still, taskFor } from './task';
import { useLayout } from './use-layout';
import type { LoadedNetwork } from './use-network';

interface PictureProps {
  readonly network: LoadedNetwork;
  readonly measure: Measure;
  readonly focus: string;
  readonly onFocus: (id: string) => void;
  /** What the picture is, in a line. */
  readonly caption: string;
  readonly fileName: string;
}

const MOVE_MS = 300;
const STEP = 0.1;
/** How near the camera comes to the node that is looked at. */
const NEAR = 0.6;
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** The network as a picture, with buttons and arrow keys for what the mouse does. The tables say the same in words. */
export default function Picture({ network, measure, focus, onFocus, caption, fileName }: PictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  const colours = useRef<Colours>(null);
  /** The network that the canvas shows. */
  const drawn = useRef<LoadedNetwork>(null);
  /** The look that it has. */
  const painted = useRef('');
  /** Whom the camera was turned to last. */
  const looked = useRef('');
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const [theme, setTheme] = useState(0);
  const layout = useLayout(useMemo(() => taskFor(network), [network]));
  const places = layout?.places;
  const chosen = useRef(onFocus);
  chosen.current = onFocus;

  useEffect(() => onThemeChange(() => setTheme((count) => count + 1)), []);
  // The canvas is set up in a task of its own, while the places are worked out: without a GPU that alone takes a while.
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!box.current) return;
      try {
        const made = draw(box.current);
        made.on('clickNode', ({ node }) => chosen.current(node));
        made.on('clickStage', () => chosen.current(''));
        drawing.current = made;
        setReady(true);
      } catch {
        setFailed(true);
      }
    });
    return () => {
      clearTimeout(timer);
      drawing.current?.kill();
      drawing.current = null;
      drawn.current = null;
      setReady(false);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the look alone is the next effect's.
  useEffect(() => {
    if (!ready || !places || !box.current || !drawing.current) return;
    if (drawn.current === network) {
      place(drawing.current.getGraph() as NetworkGraph, network, places);
      return;
    }
    drawn.current = network;
    colours.current ??= readColours(box.current);
    const graph = graphOf(network, places, { measure, focus, colours: colours.current });
    // The settings first, while little is there to draw anew for them.
    drawing.current.setSettings(settingsFor(graph)).setGraph(graph);
    painted.current = `${measure} ${focus} ${theme}`;
  }, [network, places, ready]);
  useEffect(() => {
    const look = `${measure} ${focus} ${theme}`;
    if (!box.current || !drawing.current || drawn.current !== network || painted.current === look) return;
    painted.current = look;
    colours.current = readColours(box.current);
    paint(drawing.current.getGraph() as NetworkGraph, network, { measure, focus, colours: colours.current });
  }, [network, measure, focus, theme]);
  useEffect(() => {
    if (!ready || !layout?.done || !drawing.current || (focus === '' && looked.current === '')) return;
    looked.current = focus;
    lookAt(drawing.current, focus);
  }, [focus, layout?.done, ready]);

  const camera = (act: (drawing: Drawing) => void) => () => drawing.current && act(drawing.current);
  const move = (event: KeyboardEvent) => {
    const by = MOVES[event.key];
    if (!by || !drawing.current) return;
    event.preventDefault();
    const view = drawing.current.getCamera();
    view.setState({ x: view.x + by[0] * view.ratio, y: view.y + by[1] * view.ratio });
  };
  const drawnCount = drawnLinks(network, focus).length;
  const said = drawnCount < network.links.length ? `${caption}; the ${drawnCount} heaviest links are drawn` : caption;
  const takePicture = async () => {
    if (!drawing.current || !colours.current) return;
    const blob = await pictureOf(drawing.current, colours.current, said);
    if (blob) save(blob, `${fileName}.png`);
  };
  if (failed) return <NoPicture />;
  const duration = still() ? 0 : MOVE_MS;
  return (
    <figure className="picture" aria-busy={!layout?.done || !ready}>
      <section
        ref={box}
        className="canvas"
        aria-label="Picture of the network; arrow keys move it"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move what it shows.
        tabIndex={0}
        onKeyDown={move}
      />
      <div className="camera">
        <button type="button" onClick={camera((one) => one.getCamera().zoomIn({ duration }))}>
          Closer
        </button>
        <button type="button" onClick={camera((one) => one.getCamera().zoomOut({ duration }))}>
          Further
        </button>
        <button type="button" onClick={camera((one) => one.getCamera().reset({ duration }))}>
          Whole
        </button>
        <button type="button" onClick={takePicture}>
          Save as PNG
        </button>
      </div>
      <figcaption
        className="quiet"
        aria-live="polite"
        data-milliseconds={layout?.done ? layout.milliseconds : undefined}
      >
        {layout?.done ? said : 'Working out where each stands …'}
      </figcaption>
    </figure>
  );
}

/** Brings a node to the middle, or the whole picture back. */
function lookAt(drawing: Drawing, focus: string) {
  const graph = drawing.getGraph();
  const camera = drawing.getCamera();
  const whole = { x: 0.5, y: 0.5, ratio: 1 };
  const view = graph.hasNode(focus)
    ? { ...drawing.graphToFramedGraph(graph.getNodeAttributes(focus)), ratio: NEAR }
    : whole;
  if (still()) camera.setState(view);
  else camera.animate(view, { duration: MOVE_MS });
}
