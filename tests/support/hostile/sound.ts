import { ERROR_TABLE } from '../../../src/errors.js';
import type { Raw, RawAnswer } from './raw.js';

/** What stands in no answer: signs of the program, of its machine and of its database. */
export const LEAKS: readonly RegExp[] = [
  /node_modules/,
  /\bat (async )?[\w.<>]+ \(?(file|node|\/)/,
  /\bnode:internal\b/,
  /file:\/\//,
  /\/dist\/src\//,
  /"?stacktrace"?/i,
  /\b(Type|Reference|Range|Syntax|Aggregate)Error\b/,
  /Cannot read propert|is not a function|is not iterable|of undefined|of null/,
  /\[object \w+\]/,
  /\b(OPTIONAL )?MATCH \(|\bUNWIND \$|\bRETURN \w+\b.*\bORDER BY\b/,
  /neo4j-driver|\bBolt\b|grafeo|(?<!-)\bapollo\b(?!-)|fastify|FST_ERR|\bERR_[A-Z]/i,
  /ECONN|ENOENT|EACCES|ENOTDIR|EISDIR/,
];

/** Codes of the service, and those of the GraphQL library about a request that it cannot take. */
const PASSED_THROUGH = ['BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED'];
const CODES = new Set([...Object.keys(ERROR_TABLE), ...PASSED_THROUGH]);
/** A server that cannot answer right now may say so; every other fault of its own is a defect. */
const EXCUSES: Readonly<Record<number, readonly string[]>> = { 503: ['OVERLOADED', 'UNAVAILABLE'], 504: ['TIMEOUT'] };

interface Body {
  readonly errors?: readonly { readonly message?: unknown; readonly extensions?: { readonly code?: unknown } }[];
  readonly data?: unknown;
}

/** What is wrong with an answer, whatever was asked. Empty where all is well. */
export function faultsOf(asked: Raw, answer: RawAnswer): string[] {
  const { status, text } = answer;
  const type = String(answer.headers['content-type'] ?? '');
  const faults = leaksOf(asked, text);
  if (status < 200) faults.push(`status ${status}`);
  if (/json/.test(type) && !/jsonl/.test(type) && text !== '') {
    const body = parsed(text);
    if (body === undefined) faults.push('is no JSON, but says that it is');
    else faults.push(...faultsOfErrors(status, body, isGraphql(asked)));
    const excused = EXCUSES[status]?.some((code) => body?.errors?.every((error) => error.extensions?.code === code));
    if (status >= 500 && !excused) faults.push(`status ${status}`);
  } else if (status >= 500) faults.push(`status ${status}`);
  else if (status >= 400 && status !== 304 && asked.method !== 'HEAD' && !/html/.test(type))
    faults.push(`refuses with status ${status} as "${type}", which is neither JSON nor a page`);
  return faults;
}

function faultsOfErrors(status: number, body: Body, graphql: boolean): string[] {
  const { errors } = body;
  if (errors === undefined)
    return status >= 400 || (graphql && body.data === undefined) ? [`status ${status} without errors`] : [];
  if (!Array.isArray(errors) || errors.length === 0) return ['its errors are no list'];
  return errors.flatMap(({ message, extensions }) => [
    ...(typeof message === 'string' && message.trim() !== '' ? [] : ['an error has no message']),
    ...(CODES.has(String(extensions?.code)) ? [] : [`an error has the code ${String(extensions?.code)}`]),
    ...(extensions?.code === 'INTERNAL' ? ['an error is INTERNAL'] : []),
  ]);
}

/** Only `/graphql` without a format promises the form of GraphQL; HEAD promises no body. */
const isGraphql = ({ method, target }: Raw): boolean =>
  method !== 'HEAD' && method !== 'OPTIONS' && /^\/graphql(\?|$)/.test(target) && !/format=/.test(target);

/** What the caller sent may come back in a message: that tells nobody anything. */
function leaksOf(asked: Raw, text: string): string[] {
  const sent = [
    asked.target,
    decoded(asked.target),
    JSON.stringify(asked.headers ?? {}),
    String(asked.body ?? ''),
  ].join('\n');
  return LEAKS.flatMap((leak) => {
    const found = leak.exec(text)?.[0];
    return found === undefined || leak.test(sent) ? [] : [`leaks "${found}"`];
  });
}

/** Escapes stand for what they mean, and one that means nothing for itself. */
const decoded = (target: string): string =>
  Buffer.from(
    target.replace(/%([0-9a-f]{2})/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
    'latin1',
  ).toString('utf8');

function parsed(text: string): Body | undefined {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return undefined;
  }
}
