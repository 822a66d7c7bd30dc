import type { Limits } from '../../limits.js';
import type { Plan } from '../cost/plan.js';
import { type Cost, Pricing, type Variables } from '../cost/price.js';
import { dearest, type PlaceCost } from '../cost/report.js';
import { limitExceeded, numeral } from './exceeded.js';

/** How many of the dearest places an error names. */
const NAMED = 3;

/** An operation with its variables, priced. */
export interface Priced {
  readonly cost: Cost;
  /** The value of an amount, with the variables. */
  readonly amount: Pricing['amount'];
  /** The dearest places; worked out when asked for. */
  readonly places: (most: number) => PlaceCost[];
}

/** Prices an operation with its variables. */
export function priced(plan: Plan, variables: Variables): Priced {
  const pricing = new Pricing(variables);
  return {
    cost: pricing.total(plan),
    amount: (amount) => pricing.amount(amount),
    places: (most) => dearest(plan, pricing, most),
  };
}

/**
 * Checks what hangs on the variables of a request: its arguments, the objects it could return, its price.
 *
 * @throws ServiceError LIMIT_EXCEEDED
 */
export function checkAdmission(plan: Plan, { cost, amount, places }: Priced, limits: Limits): void {
  for (const { path, limit, value } of plan.bounded) {
    const found = amount(value);
    if (found > limits[limit])
      throw limitExceeded(limits, {
        limit,
        found,
        what: () => `${path} is ${sizeIn[limit](found)}`,
        advice: ADVICE[limit],
      });
  }
  if (cost.introspectionNodes > limits.introspectionNodes)
    throw limitExceeded(limits, {
      limit: 'introspectionNodes',
      found: cost.introspectionNodes,
      what: () => `What is asked about the schema could be ${numeral(cost.introspectionNodes)} objects`,
      advice: 'The whole schema is at /schema.graphql.',
    });
  if (cost.nodes > limits.nodes)
    throw limitExceeded(limits, {
      limit: 'nodes',
      found: cost.nodes,
      what: () => `The answer could hold ${numeral(cost.nodes)} objects`,
      advice: `${SHRINK} Most come from ${most(places(NAMED), ({ path, rows }) => `${path} (${numeral(rows)})`)}.`,
    });
  if (cost.price > limits.price)
    throw limitExceeded(limits, {
      limit: 'price',
      found: cost.price,
      what: () => `The request is priced at ${numeral(cost.price)} points`,
      advice: `${SHRINK} The dearest places are ${most(places(NAMED), ({ path, price }) => `${path} (${numeral(price)})`)}.`,
    });
}

const SHRINK = 'Take a smaller first for the outer lists, or ask for the inner ones in requests of their own.';

const most = (places: readonly PlaceCost[], text: (place: PlaceCost) => string): string => places.map(text).join(', ');

const sizeIn = {
  first: numeral,
  analysisRows: numeral,
  searchCharacters: (found: number) => `a text of ${numeral(found)} characters`,
  pathLength: numeral,
  paths: numeral,
  neighbourhoodDepth: numeral,
};

const ADVICE = {
  first: 'Take longer lists page by page, with after where there is one, or as a file.',
  analysisRows: 'Narrow the question to see the others.',
  searchCharacters: 'Look for a part of the name.',
  pathLength: 'Look for shorter paths, or ask from a thing half-way.',
  paths: 'The shortest come first; narrow through, asOf or certainty to see others.',
  neighbourhoodDepth: 'Ask again from one of the things at the edge.',
};
