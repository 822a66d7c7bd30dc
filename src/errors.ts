/**
 * The error table: every code of the service's own errors, what it means, the HTTP status where the
 * whole request is refused for it, and whether the same request may succeed later. An error of one
 * field comes with status 200 beside what could be answered, but for UNAVAILABLE. A body beyond its limit
 * is refused with 413, as HTTP has it, whatever the table says of LIMIT_EXCEEDED. Codes of the GraphQL
 * library about a request it cannot take (BAD_REQUEST, OPERATION_RESOLUTION_FAILURE,
 * PERSISTED_QUERY_NOT_SUPPORTED) pass through.
 */
export const ERROR_TABLE = {
  BAD_USER_INPUT: { status: 400, retryable: false, meaning: 'An argument has a value that the service does not take.' },
  GRAPHQL_PARSE_FAILED: { status: 400, retryable: false, meaning: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, retryable: false, meaning: 'The document does not fit the schema.' },
  LIMIT_EXCEEDED: {
    status: 400,
    retryable: false,
    meaning: 'The request is larger than a limit allows; `limit` in the extensions names it.',
  },
  RATE_LIMITED: { status: 429, retryable: true, meaning: 'The client has spent what it may spend for now.' },
  OVERLOADED: { status: 503, retryable: true, meaning: 'The service has too much to do right now.' },
  TIMEOUT: { status: 504, retryable: false, meaning: 'The answer took longer than a request may take; ask for less.' },
  NOT_FOUND: { status: 404, retryable: false, meaning: 'An id that an analysis needs is not in the dataset.' },
  TOO_LARGE: { status: 413, retryable: false, meaning: 'The answer is larger than one file may be.' },
  NOT_ACCEPTABLE: { status: 406, retryable: false, meaning: 'The thing has no form of the kind asked for.' },
  GONE: { status: 410, retryable: false, meaning: 'The id was withdrawn, for the reason that the message gives.' },
  UNAVAILABLE: { status: 503, retryable: true, meaning: 'The graph cannot be read right now.' },
  INTERNAL: { status: 500, retryable: false, meaning: 'A fault of the service; the log has the details.' },
} as const;

export type ErrorCode = keyof typeof ERROR_TABLE;

/** What an error tells programs besides its code, in the `extensions` of the answer. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/** An error whose message is written for the caller: it says what to change and shows nothing internal. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly details: ErrorDetails;

  constructor(
    readonly code: ErrorCode,
    message: string,
    { details = {}, ...options }: ErrorOptions & { readonly details?: ErrorDetails } = {},
  ) {
    super(message, options);
    this.details = details;
  }
}

/** An argument that must change before the question can be answered. */
export const badInput = (message: string): ServiceError => new ServiceError('BAD_USER_INPUT', message);

/** The graph is out of reach; the cause stays in the log. */
export const unavailable = (message: string, cause?: unknown): ServiceError =>
  new ServiceError('UNAVAILABLE', message, { cause });
