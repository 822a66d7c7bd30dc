import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { ServiceError } from '../errors.js';

const DEEPEST_CAUSE = 4;
const WITHHELD = '(withheld: it may hold values of the request)';
const CODE = /^[\w.-]{1,80}$/;

/** What the log says of an error. */
export interface LoggedError {
  readonly [key: string]: unknown;
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  /** Where in the code, without the message. */
  readonly stack: string;
  readonly cause?: LoggedError;
}

/**
 * A request as the log has it: its route and path. The query string, and a permalink's token, can hold
 * what somebody searches for.
 */
export const requestForLog = ({ method, url }: FastifyRequest) => ({
  method,
  path: (url.split('?', 1)[0] as string).replace(/^\/q\/.*/s, '/q/…').slice(0, 200),
});

/**
 * An error as the log has it. The words of databases and parsers are withheld, since they repeat what they
 * were given, which may be about persons; type, code and place tell what happened.
 */
export const errorForLog = (error: unknown, depth = 0): LoggedError => {
  if (!(error instanceof Error)) return { type: typeof error, message: WITHHELD, stack: '' };
  const { code } = error as { readonly code?: unknown };
  const deeper = error.cause !== undefined && depth < DEEPEST_CAUSE;
  return {
    type: error.constructor.name,
    message: messageOf(error, depth),
    ...(typeof code === 'string' && CODE.test(code) && { code }),
    stack: framesOf(error),
    ...(deeper && { cause: errorForLog(error.cause, depth + 1) }),
  };
};

/** Our own words stand at the top; what they wrap comes from libraries, and those of the system are safe. */
function messageOf(error: Error, depth: number): string {
  if (error instanceof GraphQLError) return error.message.split(':', 1)[0] as string;
  if (error instanceof ServiceError || isOfSystem(error)) return error.message;
  return depth > 0 || error instanceof SyntaxError || error.name === 'Neo4jError' ? WITHHELD : error.message;
}

const isOfSystem = (error: Error): boolean => typeof (error as NodeJS.ErrnoException).syscall === 'string';

const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n');
