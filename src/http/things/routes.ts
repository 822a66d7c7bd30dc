import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ServiceError } from '../../errors.js';
import { CITATION_FORMATS, type CitationFormat, citationIn, citedRelease } from '../../exports/citation/index.js';
import type { RequestContext } from '../../graphql/context.js';
import { contextDocument } from '../../things/jsonld/context.js';
import { type Ask, readRelease } from '../../things/thing.js';
import { baseAddress } from '../address.js';
import { refuse } from '../refusal.js';
import { json } from './answer.js';
import { askInside } from './ask.js';
import { EXTENSIONS, type Format, formatOfExtension, formatOfType, NEGOTIABLE_TYPES, partsOf } from './formats.js';
import { accessed, respond, type ThingRequest, withCharset } from './respond.js';
import { citePage } from './view.js';

/** What the routes of things need: the schema, and what a request to it carries. */
export interface ThingParts {
  readonly apollo: ApolloServer<RequestContext>;
  /** A view of the graph for a request whose price is fixed. */
  readonly contextFor: (request: FastifyRequest) => RequestContext;
  readonly publicUrl: string | undefined;
}

/** One address for each thing, `/id/{id}`, the citations of the dataset, and the context of its JSON-LD. */
export async function thingRoutes(
  server: FastifyInstance,
  { apollo, contextFor, publicUrl }: ThingParts,
): Promise<void> {
  const baseFor = (request: FastifyRequest, reply: FastifyReply): string => baseAddress(request, reply, publicUrl);
  const asking = (request: FastifyRequest): Ask => askInside(apollo, { ...contextFor(request), isOwnDocument: true });
  await server.register(async (scope) => {
    scope.get('/context.jsonld', (request, reply) =>
      reply.type(withCharset('jsonld')).send(json(contextDocument(baseFor(request, reply)))),
    );
    scope.get<ThingRequest>('/id/*', (request, reply) => {
      const { id, extension } = partsOf(request.params['*']);
      reply.header('vary', 'Accept');
      const format = extension === null ? negotiated(request) : formatOfExtension(extension);
      if (!format) return refuse(reply, false, noFormat(extension));
      const asked = { id, extension, format, base: baseFor(request, reply) };
      return orRefuse(reply, format, () => respond(request, reply, asked, asking(request)));
    });
    scope.get<ThingRequest>('/cite', (request, reply) => cite(request, reply, null));
    for (const format of Object.keys(CITATION_FORMATS) as CitationFormat[])
      scope.get<ThingRequest>(`/cite.${format}`, (request, reply) => cite(request, reply, format));
  });

  const cite = (request: FastifyRequest<ThingRequest>, reply: FastifyReply, format: CitationFormat | null) =>
    orRefuse(reply, format ?? 'html', async () => {
      const { release } = await readRelease(asking(request));
      const base = baseFor(request, reply);
      const subject = { part: null, dataset: citedRelease(release), url: base, ...accessed(request.query) };
      if (!format) return reply.type(withCharset('html')).send(citePage(subject, base));
      const { type, text } = citationIn(format, subject);
      return reply.type(type).send(text);
    });
}

/** A known fault is told to the caller in the form asked for; any other goes on to the server. */
async function orRefuse(
  reply: FastifyReply,
  format: Format,
  answer: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof ServiceError) return refuse(reply, format === 'html', error);
    throw error;
  }
}

/** The format that `Accept` asks for, or undefined where there is none such. */
function negotiated(request: FastifyRequest): Format | undefined {
  const chosen = request.accepts().type([...NEGOTIABLE_TYPES]);
  return typeof chosen === 'string' ? formatOfType(chosen) : undefined;
}

const noFormat = (extension: string | null): Pick<ServiceError, 'code' | 'message'> => {
  const endings = EXTENSIONS.map((known) => `.${known}`).join(', ');
  return extension === null
    ? {
        code: 'NOT_ACCEPTABLE',
        message: `A thing has no form of the kind that Accept asks for. Ask for one of ${NEGOTIABLE_TYPES.join(', ')}, or end the address in one of ${endings}.`,
      }
    : {
        code: 'NOT_FOUND',
        message: `A thing has no form ".${extension.slice(0, 20)}". End the address in one of ${endings}.`,
      };
};
