import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, ServiceError } from '../../errors.js';
import { FORMATS, type Format, isFormat } from '../../exports/formats.js';
import { tableWishes } from '../../exports/wishes.js';
import { didYouMean } from '../../lib/text.js';
import { askWithin } from './ask.js';
import { fileName } from './file-name.js';
import { sendGraph } from './graph.js';
import type { Answering, NamedQuestion } from './pages.js';
import { sendTable } from './table.js';

/** The format that a parameter names; fails with BAD_USER_INPUT naming those there are. */
export const checkedFormat = (name: string): Format => known(name, 'BAD_USER_INPUT');

/** The format that an address ends in: under any other there is nothing. */
export const formatOfEnding = (ending: string): Format => known(ending, 'NOT_FOUND');

function known(name: string, code: ErrorCode): Format {
  if (isFormat(name)) return name;
  const short = name.slice(0, 40);
  const near = didYouMean(short, Object.keys(FORMATS));
  throw new ServiceError(code, `There is no format "${short}".${near} Take one of ${Object.keys(FORMATS).join(', ')}.`);
}

/**
 * Answers a query in a format. `parameters` are those of the address: list, rows, sources.
 *
 * @throws ServiceError or AnswerRefused before anything is sent.
 */
export async function sendAs(
  answering: Answering,
  format: Format,
  asked: NamedQuestion,
  parameters: Readonly<Record<string, unknown>>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (format === 'graphml' || format === 'gexf') return sendGraph(answering, format, asked, request, reply);
  if (format !== 'json')
    return sendTable(answering, { asked, wishes: tableWishes(parameters), format }, request, reply);
  const { result, dataVersion } = await askWithin(answering.apollo, answering.contextFor(request), asked);
  const name = fileName(asked.name, asked.variables, dataVersion, format);
  return reply
    .type(FORMATS.json.media)
    .header('content-disposition', `inline; filename="${name}"`)
    .header('x-data-version', dataVersion)
    .send({ ...result, extensions: { ...result.extensions, ...asked.extensions?.(dataVersion) } });
}
