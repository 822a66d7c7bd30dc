// The results as Markdown.

import { median } from '../measure/statistics.mjs';
import { processorRatioIn, ratioIn } from '../measure/throughput.mjs';
import { CONTEXT, FIGURES, grownBy, PEERS, RATIOS } from './targets.mjs';

/** A Markdown table. @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Three significant figures, without an exponent. */
export const figure = (value) =>
  value >= 1000 ? Math.round(value).toLocaleString('en-GB') : String(Number(value.toPrecision(value >= 100 ? 3 : 2)));

const spread = ({ min, max }) => `${figure(min)}–${figure(max)}`;

/** Which of the goals a value meets. */
export function verdict(value, { first, moonshot }, most = true) {
  const meets = (goal) => goal !== undefined && (most ? value >= goal : value <= goal);
  return meets(moonshot) ? 'further' : meets(first) ? 'first' : 'no';
}

const goal = (value) => (value === undefined ? '' : String(value));

const byProcessor = (measured, { one, other }) => {
  const ratio = processorRatioIn(measured, one, other);
  return ratio ? figure(ratio.median) : '';
};

/** Ratios of two peers with goals, or without. */
export function ratioTable(scenarios, rows, { goals = true } = {}) {
  const lines = rows.flatMap((row) => {
    const measured = scenarios.find(({ name }) => name === row.scenario);
    const ratio = ratioIn(measured, row.one, row.other);
    if (!ratio) return [];
    const cells = [
      measured.title,
      PEERS[row.one],
      PEERS[row.other],
      `**${figure(ratio.median)}**`,
      spread(ratio),
      byProcessor(measured, row),
    ];
    return [goals ? [...cells, goal(row.first), goal(row.moonshot), verdict(ratio.median, row)] : cells];
  });
  const head = ['scenario', 'measured', 'against', 'ratio', 'spread', 'by processor time'];
  return lines.length === 0 ? '' : table(goals ? [...head, 'first', 'further', 'meets'] : head, lines);
}

export function figureTable(result) {
  const lines = FIGURES.flatMap((row) => {
    const value = row.of(result);
    if (value === undefined) return [];
    const bound = (text) => (text === undefined ? '' : `${row.most ? '≥' : '≤'} ${text} ${row.unit}`.trim());
    const shown = `**${figure(value)}** ${row.unit}`.trim();
    const range = row.spread ? spread(row.spread(result)) : '';
    return [[row.title, shown, range, bound(row.first), bound(row.moonshot), verdict(value, row, row.most ?? false)]];
  });
  return lines.length === 0 ? '' : table(['measure', 'figure', 'spread', 'first', 'further', 'meets'], lines);
}

/** Requests a second of every peer: they say nothing about another machine. */
export function speedTable(scenarios) {
  const peers = Object.keys(PEERS).filter((peer) => scenarios.some(({ figures }) => figures[peer]));
  const speed = (figures) => (figures ? figure(median(figures.map(({ perSecond }) => perSecond))) : '');
  const lines = scenarios.map(({ title, bytes, figures }) => [
    title,
    figure(bytes),
    ...peers.map((peer) => speed(figures[peer])),
  ]);
  return table(['scenario', 'bytes', ...peers.map((peer) => PEERS[peer])], lines);
}

export function growthTable(growth) {
  const names = Object.keys(growth[0].milliseconds);
  const cell = (one, name) => {
    const by = grownBy(growth, name, one.times);
    return `${figure(one.milliseconds[name])} ms${by === undefined || one.times === 1 ? '' : ` (${figure(by)} ×)`}`;
  };
  return table(
    ['times the dataset', ...names, 'start', 'memory'],
    growth.map((one) => [
      String(one.times),
      ...names.map((name) => cell(one, name)),
      `${figure(one.start)} s`,
      one.resident ? `${figure(one.resident)} MB` : '',
    ]),
  );
}

const section = (title, ...texts) => {
  const kept = texts.filter(Boolean);
  return kept.length === 0 ? [] : [`### ${title}`, ...kept];
};

/** Everything that a run found. */
export function report(result) {
  const { machine, cpuFactor, options, scenarios, growth, memory, mixed, start } = result;
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured on ${machine.date} at ${machine.commit}: ${machine.cores} cores (${machine.cpu}), ${machine.gigabytes} GB, Node ${machine.node}, ${versions.join(', ')}${machine.neo4j ? `, Neo4j ${machine.neo4j}` : ''}. CPU factor ${cpuFactor.toFixed(2)}. ${options.rounds} rounds of ${options.slice} s.`,
    ...section('Goals', ratioTable(scenarios, RATIOS), figureTable(result)),
    ...section('Peers among themselves', ratioTable(scenarios, CONTEXT, { goals: false })),
    ...section('Requests a second', scenarios.length > 0 && speedTable(scenarios)),
    ...section('Growth', growth && growthTable(growth)),
    ...section(
      'Latency and memory',
      mixed &&
        `Mixed load: capacity ${figure(mixed.capacity)} a second; at ${figure(mixed.rate)} a second p50 ${figure(mixed.p50)} ms, p99 ${figure(mixed.p99)} ms, most ${figure(mixed.max)} ms.`,
      start &&
        `Start: ${figure(start.median)} s to the first correct answer, ${figure(start.medianProcessor)} s of processor time.`,
      memory &&
        `Resident memory: ${figure(memory.start)} MB after the start, ${figure(memory.afterLoad)} MB after the mixed load at full speed, ${figure(memory.afterDistinct)} MB after 20,000 distinct documents; ${figure(memory.peak)} MB at most.`,
    ),
  ].join('\n\n');
}

/** What a change is worth: the changed service against itself, by scenario. */
export function comparison(scenarios) {
  const lines = scenarios.flatMap((measured) => {
    const ratio = ratioIn(measured, 'changed', 'embedded');
    return ratio
      ? [
          [
            measured.title,
            `**${figure(ratio.median)}**`,
            spread(ratio),
            byProcessor(measured, { one: 'changed', other: 'embedded' }),
          ],
        ]
      : [];
  });
  return table(['scenario', 'changed against unchanged', 'spread', 'by processor time'], lines);
}
