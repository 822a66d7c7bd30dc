// A CPU profile as V8 writes it, summed up.

/** The part of the program that a frame belongs to. */
export function partOf(url) {
  if (url === '') return '(native)';
  const [, found] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url.replace(/^.*node_modules\//, 'node_modules/')) ?? [];
  return found ?? /dist\/src\/(.*)$/.exec(url)?.[1] ?? url.replace(/^file:\/\//, '');
}

/**
 * Self time by function and by part, in milliseconds, most first.
 *
 * @param {{ startTime: number, nodes: { id: number, callFrame: { functionName: string, url: string } }[], samples: number[], timeDeltas: number[] }} profile
 * @param {number} since microseconds of the clock of the machine: what came before, as the start does, is left out
 */
export function summed({ startTime, nodes, samples, timeDeltas }, since = 0) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const [byFunction, byPart] = [new Map(), new Map()];
  let now = startTime;
  for (const [at, id] of samples.entries()) {
    now += timeDeltas[at];
    const { functionName, url } = frames.get(id);
    if (functionName === '(idle)' || now < since) continue;
    const part = partOf(url);
    const name = `${functionName || '(anonymous)'} ${part}`;
    byFunction.set(name, (byFunction.get(name) ?? 0) + timeDeltas[at] / 1000);
    const of = part === '(native)' ? functionName || part : part;
    byPart.set(of, (byPart.get(of) ?? 0) + timeDeltas[at] / 1000);
  }
  const sorted = (map) => [...map].sort(([, one], [, other]) => other - one);
  return { functions: sorted(byFunction), parts: sorted(byPart) };
}
