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
  receiveSeconds: {
    variable: 'LIMIT_RECEIVE_SECONDS',
    default: 10,
    min: 1,
    max: 300,
    unit: 'seconds',
    meaning: 'Time in which a whole request must have arrived, headers and body.',
  },
  answerSeconds: {
    variable: 'LIMIT_ANSWER_SECONDS',
    default: 15,
    min: 1,
    max: 600,
    unit: 'seconds',
    meaning: 'Time in which an answer must begin; then the work for it ends, in the database too.',
  },
  sendSeconds: {
    variable: 'LIMIT_SEND_SECONDS',
    default: 300,
    min: 10,
    max: 86_400,
    unit: 'seconds',
    meaning: 'Time in which an answer that has begun must have been taken.',
  },
  idleSeconds: {
    variable: 'LIMIT_IDLE_SECONDS',
    default: 30,
    min: 5,
    max: 3600,
    unit: 'seconds',
    meaning: 'Time that a connection may stand still within a request or an answer.',
  },
  connections: {
    variable: 'LIMIT_CONNECTIONS',
    default: 5000,
    min: 10,
    max: 1_000_000,
    unit: 'connections',
    meaning: 'Open connections of all clients; further ones are closed at once.',
  },
  requestsInFlight: {
    variable: 'LIMIT_REQUESTS_IN_FLIGHT',
    default: 200,
    min: 1,
    max: 100_000,
    unit: 'requests',
    meaning: 'Requests of all clients that are answered at the same time.',
  },
  loopDelayMilliseconds: {
    variable: 'LIMIT_LOOP_DELAY_MILLISECONDS',
    default: 500,
    min: 50,
    max: 60_000,
    unit: 'milliseconds',
    meaning: 'Mean delay of the event loop over a second, beyond which requests are refused.',
  },
  memoryPercent: {
    variable: 'LIMIT_MEMORY_PERCENT',
    default: 90,
    min: 10,
    max: 100,
    unit: 'percent',
    meaning: 'Memory in use, of what the process may have, beyond which requests are refused.',
  },
  clientRequests: {
    variable: 'LIMIT_CLIENT_REQUESTS',
    default: 8,
    min: 1,
    max: 100_000,
    unit: 'requests',
    meaning: 'Requests of one client that are answered at the same time.',
  },
  clientPointsPerMinute: {
    variable: 'LIMIT_CLIENT_POINTS_PER_MINUTE',
    default: 12_000,
    min: 10,
    max: 1_000_000_000,
    unit: 'points',
    meaning: 'What one client may spend in a minute.',
  },
  clientPointsPerHour: {
    variable: 'LIMIT_CLIENT_POINTS_PER_HOUR',
    default: 60_000,
    min: 10,
    max: 1_000_000_000,
    unit: 'points',
    meaning: 'What one client may spend in an hour.',
  },
  clientsRemembered: {
    variable: 'LIMIT_CLIENTS_REMEMBERED',
    default: 50_000,
    min: 100,
    max: 10_000_000,
    unit: 'clients',
    meaning: 'Clients whose spending is kept in memory; beyond it, who was longest away is forgotten.',
  },
} as const satisfies Readonly<Record<string, LimitSpec>>;

export type LimitName = keyof typeof LIMITS;
/** The values in force. */
export type Limits = Readonly<Record<LimitName, number>>;

export const DEFAULT_LIMITS: Limits = Object.freeze(
  Object.fromEntries(Object.entries(LIMITS).map(([name, spec]) => [name, spec.default])) as Record<LimitName, number>,
);
