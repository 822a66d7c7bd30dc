import type { RequestGraph } from '../../graph/request.js';
import { nearest } from '../../lib/text.js';
import { IDS_OF_LABELS, WITHDRAWAL } from './entity.queries.js';
import { ENTITY_LABELS, hydrate } from './entity.registry.js';
import { findEntity } from './entity.service.js';
import { type IdStatus, Withdrawal } from './id-status.type.js';

/**
 * What became of an id.
 *
 * @throws ServiceError BAD_USER_INPUT where the text has not the form of an id.
 */
export async function idStatus(graph: RequestGraph, id: string): Promise<IdStatus> {
  const node = await findEntity(graph, id);
  const nothing = { node: null, withdrawal: null, nearest: [] };
  if (node) return { ...nothing, state: node.id === id ? 'in-use' : 'merged', node };
  const [gone] = await graph.read(WITHDRAWAL, { id });
  if (gone) return { ...nothing, state: 'withdrawn', withdrawal: hydrate(Withdrawal, gone.withdrawal) };
  const known = await graph.read(IDS_OF_LABELS, { labels: ENTITY_LABELS });
  const near = nearest(
    id,
    known.map((row) => row.id),
  );
  return { ...nothing, state: 'unknown', nearest: near };
}
