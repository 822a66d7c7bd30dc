// Requests a second of each peer, in short slices that take turns.
import { answersOf, assertSameFacts } from './content.mjs';
import { processorTimeOf } from './process-figures.mjs';
import { median, ratioOf, rotated } from './statistics.mjs';
import { loaded } from './wrk.mjs';

/**
 * Measures one scenario.
 *
 * @param {import('../scenarios.mjs').Scenario} scenario
 * @param {readonly { name: string, url: string, ask: (scenario: object) => object | undefined, keeps?: true, pids: number[] }[]} peers the
 *   first one is the reference for content; a peer that `keeps` sends what it is given
 * @param {object[]} variables
 */
export async function throughput(scenario, peers, variables, { rounds, slice, short, log }) {
  const targets = peers.flatMap((peer) => {
    const way = peer.ask(scenario);
    return way === undefined
      ? []
      : [{ ...peer, ...way, label: `${scenario.name}, ${peer.name}`, bodies: variables.map((one) => way.body(one)) }];
  });
  const [reference, ...others] = targets;
  const expected = await answersOf(reference);
  const typical = [...expected.texts].sort((a, b) => a.length - b.length)[Math.floor(expected.texts.length / 2)];
  for (const target of others) {
    if (target.keeps) {
      await fetch(`${target.url}/keep/${scenario.name}`, { method: 'POST', body: typical });
      await assertSameBytes(target, typical);
    } else assertSameFacts(scenario.name, expected.facts, target.label, (await answersOf(target)).facts);
  }

  const figures = Object.fromEntries(targets.map(({ name }) => [name, []]));
  // Compilers and caches of the peers warm up before anything counts, and the short form counts nothing.
  if (!short) for (const target of targets) await loaded(target, slice, 0);
  for (let round = 0; round < rounds; round++)
    for (const target of rotated(targets, round)) {
      const figure = await slicedOf(target, slice, round * 13);
      if (figure.failed > 0) throw new Error(`${target.label}: ${figure.failed} requests failed under load.`);
      figures[target.name].push(figure);
    }
  log(
    `${scenario.name}: ${targets.map(({ name }) => `${name} ${Math.round(median(figures[name].map((one) => one.perSecond)))}/s`).join(', ')}`,
  );
  return { name: scenario.name, title: scenario.title, bodies: variables.length, bytes: typical.length, figures };
}

/** One slice, with the processor time that its server, and its database, took for a request. */
async function slicedOf(target, seconds, start) {
  const before = processorTimeOf(target.pids);
  const figure = await answering(target, seconds, start);
  const after = processorTimeOf(target.pids);
  const milliseconds = before === undefined || after === undefined ? undefined : (after - before) * 1000;
  return { ...figure, processor: milliseconds && milliseconds / figure.requests };
}

/** A slice in which something was answered: on a very busy machine a short one can end before the first answer. */
async function answering(target, seconds, start) {
  const figure = await loaded(target, seconds, start);
  return figure.perSecond > 0 ? figure : answering(target, seconds * 2, start);
}

async function assertSameBytes(target, text) {
  const { texts } = await answersOf({ ...target, facts: undefined }, 1);
  if (texts[0] !== text) throw new Error(`${target.label} does not send the service's bytes.`);
}

/** The ratio of two peers' requests a second, or undefined where one of them was not measured. */
export function ratioIn(measured, one, other) {
  return ratioBy(measured, one, other, ({ perSecond }) => perSecond);
}

/** The same by the processor time of a request, which a busy machine does not blur; more is better, too. */
export function processorRatioIn(measured, one, other) {
  return ratioBy(measured, one, other, ({ processor }) => (processor ? 1 / processor : undefined));
}

function ratioBy(measured, one, other, figureOf) {
  const [ours, theirs] = [one, other].map((name) => measured?.figures[name]?.map(figureOf));
  return [ours, theirs].every((list) => list?.every((value) => value !== undefined))
    ? ratioOf(ours, theirs)
    : undefined;
}
