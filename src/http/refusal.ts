import type { FastifyReply, FastifyRequest } from 'fastify';
import { ERROR_TABLE, type ErrorCode, type ErrorDetails, ServiceError } from '../errors.js';
import { prefersHtml } from './accept.js';
import { AnswerRefused } from './exports/ask.js';
import { noteRefusal } from './metrics/requests.js';
import { html, page } from './page.js';

const RETRY_AFTER_SECONDS = '2';
const FAULT = 'The service failed to answer; the fault has been logged.';
const TITLES: Partial<Record<ErrorCode, string>> = {
  NOT_FOUND: 'Not found',
  GONE: 'Withdrawn',
  NOT_ACCEPTABLE: 'No such form',
  TOO_LARGE: 'Too large for one file',
  UNAVAILABLE: 'Not available right now',
  OVERLOADED: 'Too much to do right now',
  RATE_LIMITED: 'Too much for now',
  TIMEOUT: 'Took too long',
};

/** Refuses a request with a status that the code alone does not tell. */
export const refusal = (status: number, code: string, message: string, details: ErrorDetails = {}): AnswerRefused =>
  new AnswerRefused(status, [{ message, extensions: { code, ...details } }]);

/** Refuses what is wrong with a request before it comes to any question. */
export const badRequest = (message: string, status = 400): AnswerRefused => refusal(status, 'BAD_REQUEST', message);

/** Tells nothing of a fault of the service but that it is there. */
export const faulty = (status: number): AnswerRefused => refusal(status, 'INTERNAL', FAULT);

/**
 * Answers a request with an error that is the caller's, or known: as a page where the reader wants one,
 * else as JSON. Undefined for any other error, which is the server's to log.
 */
export function refused(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  if (error instanceof AnswerRefused) {
    if (error.code !== undefined) noteRefusal(reply, error.code);
    return reply.code(error.status).type('application/json').send(error.body);
  }
  if (!(error instanceof ServiceError)) return undefined;
  reply.header('vary', 'Accept');
  return refuse(reply, prefersHtml(request), error);
}

/**
 * Refuses a request with the status of its error: as a page, or in the form of a GraphQL error, so that
 * programs need only one.
 *
 * @param links ids of things to go on from
 */
export function refuse(
  reply: FastifyReply,
  asPage: boolean,
  { code, message, details }: Pick<ServiceError, 'code' | 'message'> & Partial<Pick<ServiceError, 'details'>>,
  links: readonly string[] = [],
): FastifyReply {
  const { status, retryable } = ERROR_TABLE[code];
  reply.code(status);
  noteRefusal(reply, code);
  if (retryable) reply.header('retry-after', String(details?.retryAfter ?? RETRY_AFTER_SECONDS));
  const text = code === 'INTERNAL' ? FAULT : message;
  if (!asPage)
    return reply.type('application/json; charset=utf-8').send({
      errors: [{ message: text, extensions: { code, ...details, ...(links.length > 0 && { nearest: links }) } }],
    });
  const near = links.map((id) => html`<li><a href="/id/${encodeURIComponent(id)}">${id}</a></li>`);
  return reply.type('text/html; charset=utf-8').send(
    page({
      title: TITLES[code] ?? 'This address does not work',
      body: html`<p role="alert">${text}</p>${near.length > 0 && html`<ul>${near}</ul>`}
<p>Go on with <a href="/">the explorer</a>, <a href="/playground/">the playground</a> or <a href="/questions">the questions</a>.</p>`,
    }),
  );
}
