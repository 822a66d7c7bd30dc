import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { varyBy } from './vary.js';

const ONE_YEAR_SECONDS = 31_536_000;

/** Serves the playground from its built files under `/playground/`, and leads there from a bare `/graphql`. */
export async function playgroundRoutes(server: FastifyInstance, folder: string): Promise<void> {
  server.get('/playground', (request, reply) => reply.redirect(request.url.replace('/playground', '/playground/')));
  // Whoever opens the endpoint in a browser wants to ask, not to read that a query is missing.
  server.addHook('onRequest', async (request, reply) => {
    const opened =
      request.method === 'GET' && request.url === '/graphql' && request.headers.accept?.includes('text/html');
    if (!opened) return;
    varyBy(reply, 'Accept');
    return reply.redirect('/playground/');
  });
  if (!existsSync(path.join(folder, 'index.html'))) {
    server.get('/playground/', (_request, reply) =>
      reply.code(404).type('text/plain').send('The playground is not built. Run "npm run build".\n'),
    );
    return;
  }
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/playground/',
    setHeaders: (response, file) => {
      // Everything but the page itself carries a digest of its content in its name.
      const lasting = file.includes(`${path.sep}assets${path.sep}`);
      response.header('cache-control', lasting ? `public, max-age=${ONE_YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
}
