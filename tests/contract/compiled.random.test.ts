import {
  type DocumentNode,
  execute,
  type FormattedExecutionResult,
  getNamedType,
  isRequiredArgument,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { RequestGraph } from '../../src/graph/request.js';
import { SharedFacts } from '../../src/graph/shared.js';
import { compiledExecution } from '../../src/graphql/execution/compiled.js';
import { jsonOf } from '../../src/graphql/execution/written.js';
import { SERVICE, serviceSchema } from '../support/ask.js';
import { Dice } from '../support/hostile/dice.js';
import { Selections } from '../support/selections.js';
import { tinyContent } from '../support/tiny.js';

const NAMED = ['node(id: "agency")', 'node(id: "talks")', 'search(text: "agency", first: 3)'];
const LISTS = ['organisations(first: 3, asOf: $year)', 'states(first: 3)', 'mandates(first: 3)'];
const LEVELS = 5;
const RUNS = 150;
const VALUES = [true, false].flatMap((a) => [true, false].map((b) => ({ a, b })));
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

const engine = new EmbeddedEngine();
const shared = new SharedFacts(32_000_000);
beforeAll(() => engine.load(tinyContent()));
afterAll(() => engine.close());

const graph = () => new RequestGraph(engine, undefined, shared);

/** A valid document with one root field, named several times so that its parts meet, or stand beside each other. */
function documentOf(dice: Dice): DocumentNode {
  const schema = serviceSchema();
  const selections = new Selections(dice, schema);
  const fields = schema.getQueryType()?.getFields() ?? {};
  const others = Object.values(fields).filter(({ args }) => !args.some(isRequiredArgument));
  const root = dice.pick([...NAMED, ...LISTS, ...LISTS, ...others.map(({ name }) => name)]);
  const field = fields[root.replace(/\(.*/, '')];
  if (!field) throw new Error(`There is no ${root}.`);
  for (let tries = 0; tries < 1000; tries++) {
    const parts = [1, 2, 3].map(
      () => `${dice.pick(['', 'other: '])}${root} ${selections.of(getNamedType(field.type), LEVELS)}`,
    );
    const document = parse(`query ($a: Boolean!, $b: Boolean = true, $year: Year) { ${parts.join(' ')} }`);
    if (validate(schema, document, RULES).length === 0) return document;
  }
  throw new Error('No document fits the schema.');
}

it.each(Array.from({ length: RUNS }, (_, seed) => seed))(
  'a compiled and a written answer are the same as an interpreted one: document %i',
  async (seed) => {
    const schema = serviceSchema();
    const document = documentOf(new Dice(seed));
    const run = compiledExecution(schema, 0);
    for (const variables of [...VALUES, { a: true, year: 1951 }, { a: true, year: 2012 }]) {
      const contextValue = { graph: graph(), service: SERVICE };
      const text = jsonOf(
        (await execute({ schema, document, variableValues: variables, contextValue })) as FormattedExecutionResult,
      );
      for (let time = 0; time < 3; time++) {
        const own = graph();
        const asked = { document, operationName: undefined, variables, contextValue: { graph: own, service: SERVICE } };
        const answer = await run(time === 0 ? asked : { ...asked, texts: own });
        await own.settle();
        expect(jsonOf(answer as FormattedExecutionResult)).toBe(text);
      }
    }
  },
);
