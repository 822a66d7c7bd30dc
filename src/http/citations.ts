import type { FastifyReply, FastifyRequest } from 'fastify';
import { type CitationFormat, type CitedPart, citationIn, citedRelease } from '../exports/citation/index.js';
import { readRelease } from '../things/thing.js';
import type { Answering } from './exports/pages.js';
import { askInside } from './things/ask.js';
import { accessed } from './things/respond.js';

/** Answers with the citation of a part of the dataset, at its absolute address. */
export async function sendCitation(
  { apollo, contextFor }: Pick<Answering, 'apollo' | 'contextFor'>,
  format: CitationFormat,
  { part, url }: { readonly part: CitedPart; readonly url: string },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { release } = await readRelease(askInside(apollo, contextFor(request)));
  const { type, text } = citationIn(format, { part, dataset: citedRelease(release), url, ...accessed(request.query) });
  return reply.type(type).send(text);
}
