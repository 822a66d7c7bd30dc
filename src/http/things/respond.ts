import type { FastifyReply, FastifyRequest } from 'fastify';
import { badInput } from '../../errors.js';
import { type CitationSubject, citationIn, citedRelease, isCitationFormat } from '../../exports/citation/index.js';
import { nameOf } from '../../things/names.js';
import { type Ask, readStanding, readThing, type Standing } from '../../things/thing.js';
import { addressOf } from '../../things/thing.json.js';
import { refuse } from '../refusal.js';
import { MOST_ROWS, thingIn, withdrawnIn } from './answer.js';
import { EXTENSIONS, type Format, typeOf } from './formats.js';

/** A request for a thing, or for a citation. */
export interface ThingRequest {
  Params: { '*': string };
  Querystring: { asOf?: string; accessed?: string };
}

/** What a request asks for. */
export interface Asked {
  readonly id: string;
  readonly extension: string | null;
  readonly format: Format;
  readonly base: string;
}

/**
 * Answers with a thing in one format, or says why there is none: 301 where its id was merged, 410 where
 * it was withdrawn, 404 where it is unknown.
 *
 * @throws ServiceError where the schema refuses, such as for a year outside the dataset.
 */
export async function respond(request: FastifyRequest<ThingRequest>, reply: FastifyReply, asked: Asked, ask: Ask) {
  const { id, extension, format, base } = asked;
  const standing = await readStanding(ask, id);
  const { status, release } = standing;
  if (!status.node) return gone(reply, asked, standing);
  const canonical = status.node.id as string;
  if (canonical !== id) {
    const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
    return reply.redirect(
      `/id/${encodeURIComponent(canonical)}${extension === null ? '' : `.${extension}`}${query}`,
      301,
    );
  }
  const subject = subjectOf(standing, nameOf(status.node), addressOf(base, id), accessed(request.query));
  reply.header('link', linksOf(id, base, release.licenseUrl));
  if (isCitationFormat(format)) {
    const { type, text } = citationIn(format, subject);
    return reply.type(type).send(text);
  }
  const variables = { id, year: yearOf(request.query.asOf, release), latest: release.latestYear };
  const thing = await readThing(ask, status.node.__typename, variables, MOST_ROWS[format]);
  const cut = thing.lists.filter(({ rows, total }) => rows.length < total);
  if (cut.length > 0)
    reply.header('x-cut-lists', cut.map(({ list, rows, total }) => `${list.name}=${rows.length}/${total}`).join(', '));
  if (format === 'csv')
    reply.header('content-disposition', `inline; filename="${id}-statements-${release.dataVersion}.csv"`);
  return reply.type(withCharset(format)).send(thingIn(format, thing, { standing, subject, base }));
}

const subjectOf = (
  { release }: Standing,
  title: string,
  url: string,
  more: { accessed?: string },
): CitationSubject => ({
  part: { id: url.slice(url.lastIndexOf('/') + 1), title },
  dataset: citedRelease(release),
  url,
  ...more,
});

/** Refuses an id that stands for nothing: for good where it was withdrawn. */
function gone(reply: FastifyReply, { id, format, base }: Asked, standing: Standing): FastifyReply {
  const { withdrawal, nearest } = standing.status;
  if (!withdrawal) {
    const near = nearest.length > 0 ? ` Did you mean ${nearest.map((other) => `"${other}"`).join(' or ')}?` : '';
    return refuse(
      reply,
      format === 'html',
      { code: 'NOT_FOUND', message: `Nothing has the id "${id}".${near}` },
      nearest,
    );
  }
  const { name, reason, year } = withdrawal;
  const when = year === null ? '' : ` in ${year}`;
  if (format !== 'csv' && format !== 'jsonld')
    return refuse(reply, format === 'html', {
      code: 'GONE',
      message: `"${id}" (${name}) was withdrawn${when}: ${reason}`,
    });
  const subject = subjectOf(standing, name, addressOf(base, id), {});
  return reply
    .code(410)
    .type(withCharset(format))
    .send(withdrawnIn(format, withdrawal, standing, subject, base));
}

function yearOf(text: string | undefined, { referenceYear }: Standing['release']): number {
  if (text === undefined) return referenceYear;
  if (!/^\d{4}$/.test(text))
    throw badInput(`asOf: a year has four digits, such as 2010; "${text.slice(0, 20)}" is none.`);
  return Number(text);
}

/** The day of access, where the request names it: the service does not put in its own. */
export function accessed(query: unknown): { accessed?: string } {
  const { accessed: day } = query as { accessed?: string };
  if (day === undefined) return {};
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw badInput('accessed: a day is YYYY-MM-DD.');
  return { accessed: day };
}

/** The address that lasts, the other forms, and the licence, as links of HTTP. */
function linksOf(id: string, base: string, license: string | null): string {
  const address = addressOf(base, id);
  return [
    `<${address}>; rel="canonical"`,
    ...EXTENSIONS.map((format) => `<${address}.${format}>; rel="alternate"; type="${typeOf(format)}"`),
    ...(license ? [`<${license}>; rel="license"`] : []),
  ].join(', ');
}

/** The media type of a format with its charset. */
export const withCharset = (format: Format): string => `${typeOf(format)}; charset=utf-8`;
