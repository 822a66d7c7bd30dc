// What the command takes.
import { parseArgs } from 'node:util';
import { SCENARIOS } from './scenarios.mjs';

export const USAGE = `npm run bench -- [options]

  --short               for CI: short slices without a warm-up, two rounds; no growth
  --scenarios a,b       only these: ${SCENARIOS.map(({ name }) => name).join(', ')}
  --rounds N            how often each peer gets a slice (5)
  --slice N             seconds of a slice (3)
  --no-neo4j            without the peers that need a Neo4j
  --only a,b            only these parts: throughput, mixed, hostile, start, memory, growth
  --sizes a,b           sizes of the growth run, in times the dataset (1,10,100)
  --write               write the tables into docs/performance.md
  --ab NAME=VALUE       compare the service with itself under this variable; repeat for several
  --against DIST        compare with the build in this folder
  --profile             write a CPU profile of each scenario into bench/results
`;

export const PARTS = ['throughput', 'mixed', 'hostile', 'start', 'memory', 'growth'];

const list = (text) => text?.split(',').filter(Boolean);

/** @param {string[]} args @throws Error that names what is wrong and what is taken */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      short: { type: 'boolean', default: false },
      scenarios: { type: 'string' },
      rounds: { type: 'string' },
      slice: { type: 'string' },
      'no-neo4j': { type: 'boolean', default: false },
      only: { type: 'string' },
      sizes: { type: 'string' },
      write: { type: 'boolean', default: false },
      ab: { type: 'string', multiple: true },
      against: { type: 'string' },
      profile: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { short } = values;
  const known = SCENARIOS.map(({ name }) => name);
  const parts = list(values.only) ?? (short ? PARTS.filter((part) => part !== 'growth') : PARTS);
  return {
    help: values.help,
    short,
    scenarios: among('scenarios', list(values.scenarios) ?? known, known),
    parts: among('only', parts, PARTS),
    rounds: whole('rounds', values.rounds, short ? 2 : 5),
    slice: whole('slice', values.slice, short ? 1 : 3),
    sizes: (list(values.sizes) ?? ['1', '10', '100']).map((size) => whole('sizes', size)),
    neo4j: !values['no-neo4j'],
    write: values.write,
    profile: values.profile,
    ab: values.ab?.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new Error(`--ab takes NAME=VALUE; "${pair}" is none.`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
    against: values.against,
  };
}

function among(option, given, known) {
  const strange = given.find((one) => !known.includes(one));
  if (strange) throw new Error(`--${option}: "${strange}" is none of ${known.join(', ')}.`);
  return given;
}

function whole(option, text, usual) {
  const value = Number(text ?? usual);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${option} takes whole numbers from 1; "${text}" is none.`);
  return value;
}
