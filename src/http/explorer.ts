import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const ONE_YEAR_SECONDS = 31_536_000;

/**
 * The addresses of the explorer. Each is the same page, which shows by its address what was asked for;
 * a test holds this list against the pages of `web/explorer`.
 */
export const EXPLORER_ADDRESSES = [
  '/',
  '/coverage',
  '/coverage/:cell',
  '/network',
  '/paths',
  '/timeline',
  '/things',
  '/things/:id',
  '/compare',
  '/scenario',
  '/participation',
  '/ratification',
  '/fit',
  '/levels',
  '/claims',
  '/ask',
  '/ask/:name',
  '/about',
] as const;

/** Serves the explorer from its built files. */
export async function explorerRoutes(server: FastifyInstance, folder: string): Promise<void> {
  const index = path.join(folder, 'index.html');
  if (!existsSync(index)) {
    server.get('/', (_request, reply) => reply.redirect('/playground/'));
    return;
  }
  const page = await readFile(index, 'utf8');
  for (const address of EXPLORER_ADDRESSES)
    server.get(address, (_request, reply) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page),
    );
  server.get('/favicon.svg', (_request, reply) => reply.sendFile('favicon.svg', folder));
  await server.register(fastifyStatic, {
    root: path.join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    setHeaders: (response) => {
      // Each file carries a digest of its content in its name.
      response.header('cache-control', `public, max-age=${ONE_YEAR_SECONDS}, immutable`);
    },
  });
}
