import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

/** True where the reader would rather have a page than JSON: browsers say so, programs do not. */
export const prefersHtml = (request: Pick<FastifyRequest, 'headers'>): boolean =>
  new Negotiator(request).mediaType(['application/json', 'text/html']) === 'text/html';
