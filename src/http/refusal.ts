import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ERROR_TABLE, ServiceError } from '../errors.js';
import { prefersHtml } from './accept.js';
import { html, page } from './page.js';

/** Answers a request with the service's own error: as a page where the reader wants one, else as JSON. */
export function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // Everything else is for the server's own handler.
  if (!(error instanceof ServiceError)) throw error;
  const { code, message } = error;
  const { status, retryable } = ERROR_TABLE[code];
  reply.code(status).header('vary', 'Accept');
  if (retryable) reply.header('retry-after', '2');
  if (!prefersHtml(request)) return reply.send({ errors: [{ message, extensions: { code } }] });
  const title = status === 404 ? 'Not found' : status >= 500 ? 'No answer right now' : 'This address does not work';
  return reply.type('text/html; charset=utf-8').send(page({ title, body: html`<p role="alert">${message}</p>` }));
}
