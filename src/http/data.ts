import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mediaTypeOf } from '../release/media-types.js';
import { INDEX_FILE } from '../release/release-file.js';
import { isVersion, releaseIn, releasesIn, type Shelved } from '../release/shelf.js';
import { noRelease, releaseListPage, releasePage } from './data.pages.js';

const ONE_YEAR_SECONDS = 31_536_000;

/**
 * The releases under `/data/`: a list, a page for each, and their files. What names its version never
 * changes and is kept by caches; `/data/latest/…` leads to the newest one. Releases are looked up at each
 * request, so one that was written while the service runs is there at once.
 */
export async function dataRoutes(server: FastifyInstance, shelf: string): Promise<void> {
  server.get('/data', (_request, reply) => reply.redirect('/data/'));

  server.get('/data/', (request, reply) => {
    const releases = releasesIn(shelf);
    if (releases.length === 0) return answer(request, reply.code(404), noRelease());
    return answer(request, reply, {
      page: releaseListPage(releases),
      json: { releases: releases.map(({ index: { files: _files, ...facts } }) => ({ ...facts, ...addressOf(facts) })) },
    });
  });

  server.get<{ Params: { version: string } }>('/data/:version/', (request, reply) => {
    const release = releasesIn(shelf).find(({ index }) => index.version === request.params.version);
    if (!release) return reply.callNotFound();
    return answer(request, reply, { page: releasePage(release), json: release.index });
  });

  const toNewest = (request: FastifyRequest, reply: FastifyReply) => {
    const [newest] = releasesIn(shelf);
    if (!newest) return answer(request, reply.code(404), noRelease());
    const { '*': file = '' } = request.params as { '*'?: string };
    const steps = file.split('/').map(encodeURIComponent).join('/');
    return reply.header('cache-control', 'no-cache').redirect(`/data/${newest.index.version}/${steps}`);
  };
  server.get('/data/latest', toNewest);
  server.get('/data/latest/*', toNewest);

  await server.register(fastifyStatic, {
    root: shelf,
    prefix: '/data/',
    decorateReply: false,
    index: false,
    // There may be no release yet.
    suppressWarning: true,
    dotfiles: 'ignore',
    allowedPath: (place) => isOfRelease(shelf, place),
    setHeaders: (reply, file) => {
      reply.header('content-type', mediaTypeOf(path.basename(file)));
      reply.header('cache-control', `public, max-age=${ONE_YEAR_SECONDS}, immutable`);
    },
  });
}

/** Whether an address under `/data/` leads into a release: what else stands beside them is not for showing. */
function isOfRelease(shelf: string, place: string): boolean {
  const [version = '', ...file] = place.split('/').filter(Boolean);
  return file.length > 0 && isVersion(version) && releaseIn(path.join(shelf, version))?.index.version === version;
}

const addressOf = ({ version }: Pick<Shelved['index'], 'version'>) => ({
  url: `/data/${version}/`,
  index: `/data/${version}/${INDEX_FILE}`,
});

interface Answer {
  readonly page: string;
  readonly json: object;
}

/** A browser gets the page, everybody else JSON. */
function answer(request: FastifyRequest, reply: FastifyReply, { page, json }: Answer): FastifyReply {
  reply.header('vary', 'accept').header('cache-control', 'no-cache');
  return request.headers.accept?.includes('text/html')
    ? reply.type('text/html; charset=utf-8').send(page)
    : reply.type('application/json; charset=utf-8').send(json);
}
