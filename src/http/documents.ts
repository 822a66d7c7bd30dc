import type { FastifyInstance } from 'fastify';

/** The schema as a file. */
export function documentRoutes(server: FastifyInstance, sdl: () => string): void {
  server.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(sdl()));
}
