// How well price tracks work: asks every question of the library in this process, and correlates the price of
// each with the time that answering it takes. Run by `node bench/price.mjs` after `npm run build`.
//
//   --runs N   how often each question is asked, default 15; its time is the median
//   --all      a line for each question

import { readConfig } from '../dist/src/config.js';
import { contentOf } from '../dist/src/dataset/content.js';
import { readDataset } from '../dist/src/dataset/read.js';
import { selectEngine } from '../dist/src/graph/select.js';
import { apolloServer } from '../dist/src/graphql/apollo.js';
import { contextOf } from '../dist/src/graphql/context.js';
import { buildServiceSchema } from '../dist/src/graphql/schema.js';
import { readQuestions } from '../dist/src/questions/library.js';

const argument = (name) => process.argv[process.argv.indexOf(name) + 1];
const RUNS = process.argv.includes('--runs') ? Number(argument('--runs')) : 15;

// A question whose price is above the limit is priced and timed all the same.
const config = readConfig({ LIMIT_PRICE: '1000000', LIMIT_NODES: '1000000' });
const engine = await selectEngine(config);
await engine.load(contentOf(readDataset(config.seedDir)));
const apollo = apolloServer(buildServiceSchema(), config.limits, []);
await apollo.start();
const service = { version: '0', schemaHash: 'bench', publicUrl: undefined };

async function ask({ query, variables }) {
  const contextValue = contextOf({ engine, service }, { log: console, id: 'bench' });
  const began = process.cpuUsage();
  const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
  const { user, system } = process.cpuUsage(began);
  const { errors, extensions } = body.singleResult;
  if (errors) throw new Error(`${query}\n${errors[0].message}`);
  return { ms: (user + system) / 1000, ...extensions.cost };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function pearson(xs, ys) {
  const [x, y] = [mean(xs), mean(ys)];
  const sum = (term) => xs.reduce((total, _, at) => total + term(at), 0);
  return (
    sum((at) => (xs[at] - x) * (ys[at] - y)) /
    Math.sqrt(sum((at) => (xs[at] - x) ** 2) * sum((at) => (ys[at] - y) ** 2))
  );
}

/** The rank of each value; equal ones share the mean of their ranks. */
function ranks(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}

const questions = readQuestions(config.questionsDir);
const times = new Map(questions.map(({ name }) => [name, []]));
const prices = new Map();
// In rounds, so that a slow moment of the machine falls on all alike. The first two only warm up.
for (let round = -2; round < RUNS; round++)
  for (const question of questions) {
    const { ms, ...cost } = await ask(question);
    if (round >= 0) times.get(question.name).push(ms);
    prices.set(question.name, cost);
  }

const rows = questions
  .map(({ name }) => ({ name, ms: median(times.get(name)), ...prices.get(name) }))
  .sort((one, other) => other.price - one.price);
if (process.argv.includes('--all'))
  for (const { name, ms, price, nodes } of rows)
    process.stdout.write(
      `${name.padEnd(40)} ${String(price).padStart(6)} points ${String(nodes).padStart(6)} objects ${ms.toFixed(2).padStart(8)} ms ${((ms / price) * 1000).toFixed(0).padStart(6)} µs a point\n`,
    );
const [x, y] = [rows.map(({ price }) => price), rows.map(({ ms }) => Math.max(ms, 0.01))];
process.stdout.write(
  `${rows.length} questions, median of ${RUNS} runs: Spearman ${pearson(ranks(x), ranks(y)).toFixed(2)}, Pearson of logarithms ${pearson(x.map(Math.log), y.map(Math.log)).toFixed(2)}; prices ${Math.min(...x)} to ${Math.max(...x)}, times ${Math.min(...y).toFixed(2)} to ${Math.max(...y).toFixed(2)} ms\n`,
);
await apollo.stop();
await engine.close();
process.exit(0);
