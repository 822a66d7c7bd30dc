import { isIP } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { LIMITS, type LimitName, type LimitSpec, type Limits } from './limits.js';

/** The folder that holds package.json: two levels above what is built, in dist/src or dist/server, or one above src. */
export const PACKAGE_ROOT = fileURLToPath(
  new URL(/\/dist\/[^/]+\/[^/]+$/.test(import.meta.url) ? '../..' : '..', import.meta.url),
);

/** Where the build leaves the graph of the dataset, so that a start need not read, check and lay it again. */
export const PREPARED_DIR = path.join(PACKAGE_ROOT, 'dist', 'prepared');

const port = z.coerce
  .number({ error: 'must be a whole number from 0 to 65535' })
  .int('must be a whole number from 0 to 65535')
  .min(0, 'must be a whole number from 0 to 65535')
  .max(65535, 'must be a whole number from 0 to 65535');

// Without a user in it: NEO4J_URI stands in messages, NEO4J_PASSWORD does not.
const NEO4J_SCHEMES = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s@]+$/;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const wholeNumber = ({ min, max, default: usual }: Pick<LimitSpec, 'min' | 'max' | 'default'>) => {
  const error = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number({ error }).int(error).min(min, error).max(max, error).default(usual);
};

const bytes = (usual: number) => wholeNumber({ min: 0, max: 100_000_000_000, default: usual });
const NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/** Addresses alone: whoever reaches the service past its proxies could feign a number of them. */
function isProxy(text: string): boolean {
  const [address = '', prefix] = text.split('/');
  const version = isIP(address);
  if (version === 0) return NETWORKS.includes(text);
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}

const limitVariables = Object.fromEntries(Object.values(LIMITS).map((spec) => [spec.variable, wholeNumber(spec)]));

const environment = z
  .object({
    ...limitVariables,
    HOST: z.string().min(1, 'must name a host or address').default('127.0.0.1'),
    PORT: port.default(4000),
    PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
      .refine((url) => !url.includes('@'), 'must not name a user: it stands in citations')
      .optional(),
    TRUST_PROXY: z
      .string()
      .refine(
        (text) => text.split(',').every((part) => isProxy(part.trim())),
        `must be the addresses of the proxies in front, such as 10.0.0.0/8, or ${NETWORKS.join(', ')}`,
      )
      .optional(),
    RATE_LIMIT_REDIS_URL: z
      .string()
      .regex(/^rediss?:\/\/\S+$/, 'must look like redis://host:6379 or rediss://user:password@host:6379')
      .optional(),
    SEED_DIR: z.string().min(1).default(path.join(PACKAGE_ROOT, 'seed')),
    RELEASES_DIR: z.string().min(1, 'must name a folder').default(path.join(PACKAGE_ROOT, 'releases')),
    CACHE_BYTES: bytes(32_000_000),
    FACTS_BYTES: bytes(32_000_000),
    LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
    SLOW_QUERY_MS: wholeNumber({ min: 1, max: 3_600_000, default: 1000 }),
    METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
    NEO4J_URI: z
      .string()
      .regex(
        NEO4J_SCHEMES,
        'must look like bolt://host:7687, neo4j://host:7687 or neo4j+s://host, without user and password',
      )
      .optional(),
    NEO4J_USER: z.string().min(1, 'must not be empty').default('neo4j'),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().min(1, 'must not be empty').default('neo4j'),
  })
  .superRefine((env, context) => {
    if (env.NEO4J_URI !== undefined && env.NEO4J_PASSWORD === undefined)
      context.addIssue({
        code: 'custom',
        path: ['NEO4J_PASSWORD'],
        message: 'is needed when NEO4J_URI is set (set it empty for a server without passwords)',
      });
  });

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | undefined;
  /** Addresses of the proxies that may say which client a request comes from; absent: none. */
  readonly trustProxy: string | undefined;
  /** Where several instances keep what clients have spent; absent: each instance in its own memory. It can hold a password. */
  readonly rateLimitRedisUrl: string | undefined;
  readonly seedDir: string;
  /** Where releases stand under their versions; the folder need not exist. */
  readonly releasesDir: string;
  readonly questionsDir: string;
  readonly playgroundDir: string;
  readonly explorerDir: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Operations that take longer are logged. */
  readonly slowQueryMs: number;
  /** What a reader of the statistics must show. */
  readonly metricsToken: string | undefined;
  readonly limits: Limits;
  /** Room for whole answers that are asked for again; 0 keeps none. */
  readonly cacheBytes: number;
  /** Room for what was read of the graph and may be needed again; 0 keeps nothing. */
  readonly factsBytes: number;
  /** Absent: the embedded engine, filled from `seedDir` at start. */
  readonly neo4j: Neo4jConfig | undefined;
}

/** One line for each variable that must change; never repeats a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const SECRETS: ReadonlySet<string> = new Set(['NEO4J_PASSWORD', 'METRICS_TOKEN', 'RATE_LIMIT_REDIS_URL']);

/** The value that is wrong, for the message; of an address with a user in it, what follows the user. */
const given = (name: string, value: string | undefined): string =>
  SECRETS.has(name) || value === undefined ? '' : ` (it is "${value.replace(/^.*@/s, '…@')}")`;

/**
 * Reads and checks the configuration.
 *
 * @throws ConfigError naming each wrong variable, its value (secrets apart) and what it takes.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const result = environment.safeParse(env);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => {
      const name = issue.path.join('.');
      return `  ${name} ${issue.message}${given(name, env[name])}`;
    });
    throw new ConfigError(`The configuration cannot be used:\n${lines.join('\n')}`);
  }
  const value = result.data;
  return Object.freeze({
    host: value.HOST,
    port: value.PORT,
    publicUrl: value.PUBLIC_URL,
    trustProxy: value.TRUST_PROXY,
    rateLimitRedisUrl: value.RATE_LIMIT_REDIS_URL,
    seedDir: path.resolve(value.SEED_DIR),
    releasesDir: path.resolve(value.RELEASES_DIR),
    questionsDir: path.join(PACKAGE_ROOT, 'questions'),
    playgroundDir: path.join(PACKAGE_ROOT, 'dist', 'playground'),
    explorerDir: path.join(PACKAGE_ROOT, 'dist', 'explorer'),
    logLevel: value.LOG_LEVEL,
    slowQueryMs: value.SLOW_QUERY_MS,
    metricsToken: value.METRICS_TOKEN,
    limits: limitsIn(value),
    cacheBytes: value.CACHE_BYTES,
    factsBytes: value.FACTS_BYTES,
    neo4j:
      value.NEO4J_URI === undefined
        ? undefined
        : Object.freeze({
            uri: value.NEO4J_URI,
            user: value.NEO4J_USER,
            password: value.NEO4J_PASSWORD ?? '',
            database: value.NEO4J_DATABASE,
          }),
  });
}

const limitsIn = (value: Readonly<Record<string, unknown>>): Limits =>
  Object.freeze(
    Object.fromEntries(Object.entries(LIMITS).map(([name, { variable }]) => [name, value[variable]])) as Record<
      LimitName,
      number
    >,
  );
