import type { FastifyError, FastifyInstance } from 'fastify';
import type { Limits } from '../../limits.js';
import type { AnswerRefused } from '../exports/ask.js';
import { badRequest, refusal } from '../refusal.js';

const HOW = 'Send JSON of the form {"query": "…", "variables": {…}} with the header content-type: application/json.';

/** What is told of the faults that the server finds in a body. */
const FAULTS: Readonly<Record<string, readonly [message: string, status?: number]>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [`A body of this type is not read. ${HOW}`, 415],
  FST_ERR_CTP_EMPTY_JSON_BODY: [`The body is empty. ${HOW}`],
  FST_ERR_CTP_INVALID_JSON_BODY: [`The body is not JSON. ${HOW}`],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['The body is not as long as its content-length says.'],
};

/** Reads JSON bodies alone, as they are: what is compressed could be a thousand times as long as it looks. */
export function readBodies(server: FastifyInstance): void {
  server.removeContentTypeParser('text/plain');
  server.addHook('onRequest', (request, _reply, done) => {
    const { 'content-encoding': encoding = 'identity' } = request.headers;
    if (encoding.toLowerCase() === 'identity') return done();
    done(badRequest('A compressed body is not read. Send it as it is, without the header content-encoding.', 415));
  });
}

/** Refuses an array of operations before any of them is looked at. */
export function oneOperation(scope: FastifyInstance): void {
  scope.addHook('preHandler', (request, _reply, done) => {
    if (!Array.isArray(request.body)) return done();
    done(
      badRequest(
        'A request holds one operation, not an array of them. Ask several things by several root fields, or by several requests.',
      ),
    );
  });
}

/** A fault in a body as the caller is told of it; undefined for any other fault. */
export function bodyFault({ code }: FastifyError, { bodyBytes }: Limits): AnswerRefused | undefined {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return refusal(413, 'LIMIT_EXCEEDED', `The body is larger than ${bodyBytes} bytes.`, { limit: 'bodyBytes' });
  const fault = FAULTS[code];
  return fault && badRequest(...fault);
}
