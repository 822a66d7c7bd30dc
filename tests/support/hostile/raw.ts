import { type Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** A request as it goes onto the wire: nothing in it is checked or made tidy. */
export interface Raw {
  readonly method: string;
  /** Path and query, as they are. */
  readonly target: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface SendOptions {
  readonly agent?: Agent;
  /** The longest that the whole answer may take. Default 20 s. */
  readonly patienceMs?: number;
}

/** Sends a request; fails where no whole answer comes in time. */
export function send(
  port: number,
  { method, target, headers, body }: Raw,
  options: SendOptions = {},
): Promise<RawAnswer> {
  const { agent, patienceMs = 20_000 } = options;
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const asked = request(
      { host: '127.0.0.1', port, method, path: target, headers: { ...length, ...headers }, agent: agent ?? false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          clearTimeout(late);
          const text = unpacked(Buffer.concat(chunks), response.headers['content-encoding']);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      },
    );
    const late = setTimeout(() => asked.destroy(new Error(`No answer within ${patienceMs} ms`)), patienceMs);
    asked.once('error', (fault) => {
      clearTimeout(late);
      reject(fault);
    });
    asked.end(body);
  });
}

const TRIES = 40;
const PAUSE_MS = 250;

/** Sends a request again where the service is too busy for it just then, as it asks its clients to. */
export async function sendPatiently(port: number, asked: Raw): Promise<RawAnswer> {
  for (let tries = 1; ; tries++) {
    const answer = await send(port, asked);
    if (answer.status !== 503 || !answer.text.includes('OVERLOADED') || tries === TRIES) return answer;
    await new Promise((wake) => setTimeout(wake, PAUSE_MS));
  }
}

function unpacked(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return '';
  if (encoding === 'gzip') return gunzipSync(bytes).toString('utf8');
  if (encoding === 'deflate') return inflateSync(bytes).toString('utf8');
  if (encoding === 'br') return brotliDecompressSync(bytes).toString('utf8');
  return bytes.toString('utf8');
}

/** Sends bytes, and returns what comes back until the server closes the connection. */
export function sendBytes(port: number, bytes: string | Buffer, patienceMs = 20_000): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.setTimeout(patienceMs, () => socket.destroy(new Error(`Still open after ${patienceMs} ms`)));
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.once('error', (fault: NodeJS.ErrnoException) =>
      // The server may close before it has read everything, which is its right.
      fault.code === 'ECONNRESET' || fault.code === 'EPIPE' ? resolve(Buffer.concat(chunks).toString()) : reject(fault),
    );
    socket.once('close', () => resolve(Buffer.concat(chunks).toString()));
    socket.write(bytes);
  });
}

/** A request to GraphQL, as a client sends it. */
export const graphqlRequest = (query: string, variables?: object): Raw => ({
  method: 'POST',
  target: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
