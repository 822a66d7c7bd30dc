import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { print } from 'graphql';
import { z } from 'zod';
import { badInput } from '../errors.js';
import { isCitationFormat } from '../exports/citation/index.js';
import { checkParameters } from '../exports/parameters.js';
import { damaged } from '../exports/permalink/codec.js';
import { checkVariables, compact, type DocumentRules, readDocument, slugOf } from '../exports/permalink/document.js';
import { type Permalink, permalinkOf, tokenOf } from '../exports/permalink/permalink.js';
import { ROW_WISHES } from '../exports/wishes.js';
import type { GraphEngine } from '../graph/engine.js';
import { prefersHtml } from './accept.js';
import { baseAddress } from './address.js';
import type { Answers } from './answerer.js';
import { sendCitation } from './citations.js';
import { formatOfEnding } from './exports/answer.js';
import type { Answering } from './exports/pages.js';

/** What permalinks need of the service. */
export interface PermalinkParts {
  readonly engine: GraphEngine;
  readonly documents: DocumentRules;
  readonly answers: Answers;
  readonly answering: Answering;
  readonly publicUrl: string | undefined;
}

const wanted = z.strictObject({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});
const FIXED =
  'The link is fixed, with all its values: to ask anew, open it without its ending, change the query in the playground and take a new link, or send the query to /graphql.';
const HOW = 'Send JSON of the form {"query": "…", "variables": {…}}';

/** `POST /permalinks` makes a link; `GET /q/{token}` opens it, and `GET /q/{token}.{format}` answers it. */
export function permalinkRoutes(server: FastifyInstance, parts: PermalinkParts): void {
  const { engine, documents, answers, answering, publicUrl } = parts;
  const currentVersion = async (): Promise<string> => (await engine.open()).version.version;

  server.post('/permalinks', async (request, reply) => {
    const { query, variables } = bodyOf(request);
    const document = readDocument(query, documents);
    checkVariables(document, variables, documents);
    const link: Permalink = { dataVersion: await currentVersion(), document: compact(document), variables };
    const token = tokenOf(link);
    const addresses = addressesOf(baseAddress(request, reply, publicUrl), token, answers.formats);
    return { ...addresses, token, dataVersion: link.dataVersion, characters: addresses.url.length };
  });

  // A wildcard: the router takes no named parameter of more than 100 characters.
  server.get<{ Params: { '*': string } }>('/q/*', async (request, reply) => {
    // From the end of a sentence.
    if (request.params['*'].endsWith('.')) throw damaged('a full stop stands at its end');
    const [token, format] = splitAt(request.params['*']);
    const cites = format !== undefined && isCitationFormat(format);
    if (format !== undefined && !cites) formatOfEnding(format);
    const link = permalinkOf(token);
    const document = readDocument(link.document, documents);
    const staleness = markStale(reply, link, await currentVersion());
    if (cites) {
      const url = `${baseAddress(request, reply, publicUrl)}/q/${token}`;
      const title = `Query ${slugOf(document) ?? ''}`.trim();
      return sendCitation(answering, format, { part: { id: digestOf(token), title }, url }, request, reply);
    }
    if (format !== undefined) {
      checkParameters(request.query as object, ROW_WISHES, FIXED);
      const asked = { document: link.document, variables: link.variables, format, query: request.query };
      // The data may have been replaced since: the answer itself knows what it read.
      const extensions = (read: string) => ({ permalink: markStale(reply, link, read) });
      return answers.answer({ ...asked, name: slugOf(document) ?? 'permalink', extensions }, request, reply);
    }
    reply.header('vary', 'Accept');
    if (prefersHtml(request)) return reply.redirect(`/playground/?q=${token}`);
    const addresses = addressesOf(baseAddress(request, reply, publicUrl), token, answers.formats);
    return { query: print(document), variables: link.variables, ...staleness, ...addresses };
  });
}

/** What tells one link from another in the key of a citation: the token itself is too long. */
const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex').slice(0, 12);

function bodyOf({ body }: FastifyRequest) {
  const { success, data, error } = wanted.safeParse(body);
  if (success) return { query: data.query, variables: data.variables ?? {} };
  const [issue] = error.issues;
  const place = issue?.path.join('.');
  throw badInput(`${HOW}.${place ? ` "${place}" is not as it should be: ${issue?.message}.` : ''}`);
}

function splitAt(rest: string): [token: string, format: string | undefined] {
  const dot = rest.indexOf('.');
  return dot < 0 ? [rest, undefined] : [rest.slice(0, dot), rest.slice(dot + 1)];
}

function markStale(reply: FastifyReply, { dataVersion }: Permalink, current: string) {
  const stale = dataVersion !== current;
  reply.header('x-data-version', current).header('x-permalink-stale', String(stale));
  return { dataVersion, currentDataVersion: current, stale };
}

const addressesOf = (base: string, token: string, formats: readonly string[]) => ({
  url: `${base}/q/${token}`,
  playground: `${base}/playground/?q=${token}`,
  formats: Object.fromEntries(formats.map((format) => [format, `${base}/q/${token}.${format}`])),
});
