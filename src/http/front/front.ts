import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { LeftHeaders } from '../clients/account.js';
import { type AnswerCache, encodingFor, holds, type KeptAnswer } from './cache.js';
import { keyOf, lengthOf } from './key.js';

/** What stands before the routes: answers what was answered before, and remembers what is asked now. */
export interface Front {
  readonly cache: AnswerCache;
  /** Told of each answer that leaves from here, before it does. */
  readonly begun: (kept: KeptAnswer, response: ServerResponse) => void;
  /** The version of the data as it was a moment ago, or null where it is not known. */
  readonly dataVersion: () => string | null;
  /** The id of a request, for its answer. */
  readonly requestId: (request: IncomingMessage) => string;
  /** Lets a client have one more answer, with the headers that tell what is left; fails where it may have none. */
  readonly admit: (request: IncomingMessage) => MaybePromise<LeftHeaders>;
}

const keys = new WeakMap<IncomingMessage, string>();

/** Under which key the answer to a request may be kept; undefined where it may not. */
export const keyFor = (request: IncomingMessage): string | undefined => keys.get(request);

/**
 * Puts a cache of whole answers before the routes of a server: the same question of the same data is
 * answered without being parsed, checked and executed again.
 */
export function placeInFront(server: Server, front: Front): void {
  const routes = server.listeners('request') as RequestListener[];
  const pass: RequestListener = (request, response) => {
    for (const listener of routes) listener.call(server, request, response);
  };
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const key = keyOf(request);
    const length = request.method === 'GET' ? 0 : lengthOf(request.headers);
    if (key === null || length === null) pass(request, response);
    else if (length === 0) answer(front, key, { request, response, putBack: () => {}, pass });
    else
      request.once('readable', () => {
        const body = request.read() as Buffer | null;
        const putBack = (): void => {
          if (body) request.unshift(body);
        };
        // A body in several pieces goes on as it came.
        if (body?.length === length)
          answer(front, `${key}${body.toString('latin1')}`, { request, response, putBack, pass });
        else {
          putBack();
          pass(request, response);
        }
      });
  });
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Makes the body readable again, which is possible only until the next turn of the event loop. */
  readonly putBack: () => void;
  readonly pass: RequestListener;
}

function answer(front: Front, key: string, exchange: Exchange): void {
  const { request, response, putBack, pass } = exchange;
  const kept = front.cache.get(key, front.dataVersion());
  if (!kept) {
    keys.set(request, key);
    putBack();
    pass(request, response);
    return;
  }
  const give = (headers: LeftHeaders): void => {
    front.begun(kept, response);
    send(kept, [...headers.flat(), 'x-request-id', front.requestId(request)], request, response);
  };
  const admitted = front.admit(request);
  if (!(admitted instanceof Promise)) give(admitted);
  else {
    putBack();
    // The routes refuse it for the same reason, and say so.
    admitted.then(give, () => pass(request, response));
  }
}

function send(kept: KeptAnswer, own: readonly string[], { headers }: IncomingMessage, response: ServerResponse): void {
  if (holds(headers, kept.etag)) {
    response.writeHead(304, [...kept.headers, ...own]);
    response.end();
    return;
  }
  const { plain, length } = kept;
  const encoding = encodingFor(headers['accept-encoding'], length);
  if (encoding === 'identity' && plain !== null) {
    // Head and body leave in one piece, which takes half of the time of two.
    response.writeHead(200, [...kept.headers, ...own, 'content-length', String(length)]);
    response.end(plain);
    return;
  }
  const body = kept.body(encoding);
  const coded = encoding === 'identity' ? [] : ['content-encoding', encoding];
  response.writeHead(200, [...kept.headers, ...own, ...coded, 'content-length', String(body.length)]);
  response.end(body);
}
