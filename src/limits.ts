/** One bound of a public service without accounts: the variable that sets it, its default, and what it bounds. */
export interface LimitSpec {
  /** The environment variable that sets it. */
  readonly variable: `LIMIT_${string}`;
  readonly default: number;
  /** The values that the variable takes. */
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  /** What is bounded, as an operator reads it. */
  readonly meaning: string;
}

/** Every limit of the service. Each refuses before work is done, and names itself in the error. */
export const LIMITS = {
  bodyBytes: {
    variable: 'LIMIT_BODY_BYTES',
    default: 100_000,
    min: 1000,
    max: 10_000_000,
    unit: 'bytes',
    meaning: 'Size of the body of a request.',
  },
} as const satisfies Readonly<Record<string, LimitSpec>>;

export type LimitName = keyof typeof LIMITS;
/** The values in force. */
export type Limits = Readonly<Record<LimitName, number>>;

export const DEFAULT_LIMITS: Limits = Object.freeze(
  Object.fromEntries(Object.entries(LIMITS).map(([name, spec]) => [name, spec.default])) as Record<LimitName, number>,
);
