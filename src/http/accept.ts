import type { FastifyRequest } from 'fastify';

/** True where the reader would rather have a page than JSON: browsers say so, programs do not. */
export const prefersHtml = (request: FastifyRequest): boolean => request.accepts().type(['json', 'html']) === 'html';
