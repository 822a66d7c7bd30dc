import type { FastifyReply } from 'fastify';
import { ERROR_TABLE, type ErrorCode, type ServiceError } from '../../errors.js';
import { html, page } from '../page.js';
import type { Format } from './formats.js';

const RETRY_AFTER_SECONDS = '2';

const TITLES: Partial<Record<ErrorCode, string>> = {
  NOT_FOUND: 'Nothing has this id',
  GONE: 'Withdrawn',
  NOT_ACCEPTABLE: 'No such form',
  UNAVAILABLE: 'Not available right now',
};

/**
 * Refuses a request with the status of its error: as a page where one was asked for, else in the form
 * of a GraphQL error, so that clients need only one.
 *
 * @param links ids to go on from
 */
export function refuse(
  reply: FastifyReply,
  format: Format | null,
  { code, message }: Pick<ServiceError, 'code' | 'message'>,
  links: readonly string[] = [],
): FastifyReply {
  const { status } = ERROR_TABLE[code];
  reply.code(status);
  if (code === 'UNAVAILABLE') reply.header('retry-after', RETRY_AFTER_SECONDS);
  const text = code === 'INTERNAL' ? 'The service failed to answer; the fault has been logged.' : message;
  if (format !== 'html')
    return reply.type('application/json; charset=utf-8').send({
      errors: [{ message: text, extensions: { code, ...(links.length > 0 && { nearest: links }) } }],
    });
  const near = links.map((id) => html`<li><a href="/id/${encodeURIComponent(id)}">${id}</a></li>`);
  return reply.type('text/html; charset=utf-8').send(
    page({
      title: TITLES[code] ?? 'Not answered',
      body: html`<p>${text}</p>${near.length > 0 && html`<ul>${near}</ul>`}`,
    }),
  );
}
