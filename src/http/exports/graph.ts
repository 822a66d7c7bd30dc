import type { FastifyReply, FastifyRequest } from 'fastify';
import { badInput, ServiceError } from '../../errors.js';
import { inlinedOperation } from '../../exports/answer/inline.js';
import { prepare } from '../../exports/answer/prepare.js';
import { rowsOf } from '../../exports/answer/walk.js';
import { FORMATS } from '../../exports/formats.js';
import { GraphBuilder } from '../../exports/graph/builder.js';
import { gexf } from '../../exports/graph/gexf.js';
import { graphml } from '../../exports/graph/graphml.js';
import { withIdentities } from '../../exports/graph/identities.js';
import { WHOLE_DATASET } from '../../exports/wishes.js';
import { fileName } from './file-name.js';
import { type Answering, type NamedQuestion, pageAsker, validDocument } from './pages.js';
import { textStream } from './stream.js';

/** The most nodes and links of one graph file: it is made whole before it is sent. */
const MAX_GRAPH_SIZE = 50_000;

const WRITERS = { graphml, gexf } as const;

/** Answers with the things and links of an answer as a graph file; its first list is followed to the end. */
export async function sendGraph(
  answering: Answering,
  format: keyof typeof WRITERS,
  asked: NamedQuestion,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const document = await validDocument(answering, asked, request);
  const operation = withIdentities(answering.schema, inlinedOperation(document, asked.operationName));
  const prepared = prepare(answering.schema, operation, {});
  const { ask, dataVersion } = pageAsker(answering, asked, prepared, request);
  const builder = new GraphBuilder();
  for await (const _ of rowsOf(prepared, async (pages) => added(await ask(pages))));

  function added<T extends Readonly<Record<string, unknown>>>(data: T): T {
    builder.add(prepared.shape, data);
    if (builder.size > MAX_GRAPH_SIZE)
      throw new ServiceError(
        'TOO_LARGE',
        `This answer holds more than ${MAX_GRAPH_SIZE} nodes and links. Narrow the query. ${WHOLE_DATASET}`,
      );
    return data;
  }
  if (builder.size === 0)
    throw badInput('This answer holds no things with an id, so there is no graph in it. Take csv or json.');
  const version = dataVersion();
  asked.extensions?.(version);
  const graph = builder.document(asked.title ?? asked.name, `Data version ${version}`);
  return reply
    .type(FORMATS[format].media)
    .header('content-disposition', `attachment; filename="${fileName(asked.name, asked.variables, version, format)}"`)
    .header('x-data-version', version)
    .send(textStream(WRITERS[format](graph)));
}
