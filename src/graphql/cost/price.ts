import { sizeOf } from './amounts.js';
import type { Amount, Condition, Plan, PlannedField, PlannedPart, PlannedSelection } from './plan.js';

/** What something costs, and how many objects it could return. */
export interface Cost {
  readonly price: number;
  readonly nodes: number;
  /** Objects that tell of the schema. */
  readonly introspectionNodes: number;
}

export type Variables = Readonly<Record<string, unknown>>;

/** A field with its cost for one thing of which it is asked. */
export interface PricedField {
  readonly field: PlannedField;
  readonly rows: number;
  /** The cost with all that lies within. */
  readonly cost: Cost;
}

/** Far beyond every limit, and lists of as many within one another can still be counted. */
const MOST_ROWS = 1e9;
const NOTHING: Cost = { price: 0, nodes: 0, introspectionNodes: 0 };

/** Prices the selections of one plan with the variables of one request; each shared selection once. */
export class Pricing {
  private readonly known = new Map<PlannedSelection, Cost>();

  constructor(private readonly variables: Variables) {}

  /** The cost of an operation: whole points, and at least one. */
  total({ selection }: Plan): Cost {
    const { price, nodes, introspectionNodes } = this.cost(selection);
    return {
      price: Math.max(1, whole(price)),
      nodes: whole(nodes),
      introspectionNodes: whole(introspectionNodes),
    };
  }

  /** The cost of a selection for one thing. Of the parts for one type of thing each, the dearest counts. */
  cost(selection: PlannedSelection): Cost {
    const known = this.known.get(selection);
    if (known) return known;
    let sum = NOTHING;
    for (const { cost } of this.fields(selection)) sum = plus(sum, cost);
    const apart = new Map<string, Cost>();
    for (const part of selection.parts) {
      const cost = this.part(part);
      const { onlyFor } = part;
      if (onlyFor === null) sum = plus(sum, cost);
      else apart.set(onlyFor, plus(apart.get(onlyFor) ?? NOTHING, cost));
    }
    let dearest = NOTHING;
    for (const cost of apart.values()) dearest = greatest(dearest, cost);
    sum = plus(sum, dearest);
    this.known.set(selection, sum);
    return sum;
  }

  /** The fields of a selection with their costs. */
  fields({ fields }: PlannedSelection): PricedField[] {
    return fields.map((field) => this.priced(field));
  }

  /** The cost of a part of a selection. */
  part({ conditions, selection }: PlannedPart): Cost {
    return this.unlessLeftOut(conditions, this.cost(selection));
  }

  /** The value of an amount. */
  amount(amount: Amount): number {
    if (typeof amount === 'number') return amount;
    const given = Math.min(sizeOf(this.variables[amount.variable]) ?? amount.otherwise, MOST_ROWS);
    return amount.most === undefined ? given : Math.min(given, amount.most);
  }

  private priced(field: PlannedField): PricedField {
    // A list that was asked for at no length still had to be understood.
    const rows = Math.max(1, this.amount(field.rows));
    const within = field.within ? this.cost(field.within) : NOTHING;
    const own = field.isObject ? 1 : 0;
    const cost = {
      price: field.weight + rows * (field.rowPrice + within.price),
      nodes: field.introspects ? 0 : rows * (own + within.nodes),
      introspectionNodes: rows * ((field.introspects ? own : 0) + within.introspectionNodes),
    };
    return { field, rows, cost: this.unlessLeftOut(field.conditions, cost) };
  }

  /** What variables leave out costs nothing, and still counts among the objects: it may be compiled with the rest. */
  private unlessLeftOut(conditions: readonly Condition[], cost: Cost): Cost {
    return this.holds(conditions) ? cost : { ...cost, price: 0 };
  }

  private holds(conditions: readonly Condition[]): boolean {
    return conditions.every(({ variable, otherwise, leavesOut }) => {
      const given = this.variables[variable];
      return (typeof given === 'boolean' ? given : otherwise) !== leavesOut;
    });
  }
}

const plus = (one: Cost, other: Cost): Cost => ({
  price: one.price + other.price,
  nodes: one.nodes + other.nodes,
  introspectionNodes: one.introspectionNodes + other.introspectionNodes,
});

const greatest = (one: Cost, other: Cost): Cost => ({
  price: Math.max(one.price, other.price),
  nodes: Math.max(one.nodes, other.nodes),
  introspectionNodes: Math.max(one.introspectionNodes, other.introspectionNodes),
});

/** Rounded up; what weights of tenths add to a whole number by their inexactness does not count. */
const whole = (amount: number): number => Math.ceil(Number(amount.toFixed(6)));
