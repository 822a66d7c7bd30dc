import type { FastifyReply, FastifyRequest } from 'fastify';
import { inlinedOperation } from '../../exports/answer/inline.js';
import { prepare } from '../../exports/answer/prepare.js';
import { rowsOf, totalOf } from '../../exports/answer/walk.js';
import { FORMATS } from '../../exports/formats.js';
import { type TableFormat, tableText } from '../../exports/table/table.js';
import { MAX_EXPORT_ROWS, type TableWishes } from '../../exports/wishes.js';
import { fileName } from './file-name.js';
import { type Answering, type NamedQuestion, pageAsker, validDocument } from './pages.js';
import { resumed, textStream } from './stream.js';

/**
 * Answers with a table, streamed row by row. Whatever is wrong is told before the first byte, but for
 * a failure half-way: that breaks the connection, since a file that ends early would look whole.
 */
export async function sendTable(
  answering: Answering,
  {
    asked,
    wishes,
    format,
  }: { readonly asked: NamedQuestion; readonly wishes: TableWishes; readonly format: TableFormat },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const document = await validDocument(answering, asked, request);
  const prepared = prepare(answering.schema, inlinedOperation(document, asked.operationName), wishes);
  const { ask, dataVersion } = pageAsker(answering, asked, prepared, request);
  const rows = rowsOf(prepared, ask);
  const first = await rows.next();
  const total = totalOf(prepared, first.done ? undefined : first.value);
  asked.extensions?.(dataVersion());
  const name = fileName(asked.name, asked.variables, dataVersion(), format);
  reply
    .type(FORMATS[format].media)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('x-data-version', dataVersion())
    .header('x-row-limit', String(Math.min(wishes.rows, MAX_EXPORT_ROWS)));
  if (total !== undefined)
    reply.header('x-total-count', String(total)).header('x-truncated', String(total > wishes.rows));
  return reply.send(textStream(tableText(prepared, resumed(first, rows, wishes.rows), format)));
}
