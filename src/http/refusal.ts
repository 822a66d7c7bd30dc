import type { FastifyReply, FastifyRequest } from 'fastify';
import { ERROR_TABLE, ServiceError } from '../errors.js';
import { prefersHtml } from './accept.js';
import { AnswerRefused } from './exports/ask.js';
import { html, page } from './page.js';

/**
 * Answers a request with an error that is the caller's, or known: as a page where the reader wants one,
 * else as JSON in the form of GraphQL errors. Undefined for any other error, which is the server's to log.
 */
export function refused(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  if (error instanceof AnswerRefused) return reply.code(error.status).type('application/json').send(error.body);
  if (!(error instanceof ServiceError)) return undefined;
  const { code, message } = error;
  const { status, retryable } = ERROR_TABLE[code];
  reply.code(status).header('vary', 'Accept');
  if (retryable) reply.header('retry-after', '2');
  if (!prefersHtml(request))
    return reply.type('application/json').send({ errors: [{ message, extensions: { code } }] });
  const title = status === 404 ? 'Not found' : status >= 500 ? 'No answer right now' : 'This address does not work';
  return reply.type('text/html; charset=utf-8').send(page({ title, body: html`<p role="alert">${message}</p>` }));
}
