import type { FastifyInstance } from 'fastify';
import type { Question } from '../questions/library.js';

/** The schema as a file, and the library of questions. */
export function documentRoutes(server: FastifyInstance, sdl: string, questions: readonly Question[]): void {
  server.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(sdl));
  server.get('/questions', () => ({ questions }));
}
