import { badInput, ServiceError } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { after, type MaybePromise } from '../../lib/maybe-promise.js';
import { didYouMean } from '../../lib/text.js';
import { LIMITS } from '../../limits.js';
import { IDS_OF_LABELS, NODES_BY_ID, NODES_BY_RETIRED_ID, WORDS_IN_USE } from './entity.queries.js';
import { type EntityLabel, type EntityOf, sharedEntity } from './entity.registry.js';
import type { Node } from './node.type.js';

/** What descriptions tell; the limit in force is held before anything is asked. */
export const MAX_IDS = LIMITS.listItems.default;
const ID = /^[A-Za-z0-9]+(-{1,2}[A-Za-z0-9]+)*$/;
const LONGEST_ID = 200;

/** The thing with this id, or with an id that was merged into its own; null where there is none. */
export function findEntity(graph: RequestGraph, id: string): MaybePromise<Node | null> {
  const node = graph.thingAtHand(id);
  return node ? sharedEntity(node) : readEntity(graph, id);
}

async function readEntity(graph: RequestGraph, id: string): Promise<Node | null> {
  checkId(id);
  const [found] = await graph.children(NODES_BY_ID, id, {});
  const [row] = found ? [found] : await graph.children(NODES_BY_RETIRED_ID, id, {});
  return row ? sharedEntity(row.node) : null;
}

/** The things with these ids, in their order. The dataset was checked: they are there. */
export async function findAll(graph: RequestGraph, ids: readonly string[]): Promise<Node[]> {
  const found = await Promise.all(ids.map((id) => findEntity(graph, id)));
  return found.filter((entity) => entity !== null);
}

/** The thing with this id, where it is of this kind; else null. */
export async function findOf<L extends EntityLabel>(
  graph: RequestGraph,
  label: L,
  id: string,
): Promise<EntityOf<L> | null> {
  const entity = await findEntity(graph, id);
  return isOf(entity, label) ? entity : null;
}

/** The thing that a column of the graph names. The dataset was checked: it is there. */
export const linked = <L extends EntityLabel>(graph: RequestGraph, label: L, id: string): MaybePromise<EntityOf<L>> =>
  after(findEntity(graph, id), (entity) => {
    if (!isOf(entity, label)) throw new Error(`"${id}" is named in the graph and is no ${label}.`);
    return entity;
  });

const isOf = <L extends EntityLabel>(entity: Node | null, label: L): entity is EntityOf<L> =>
  (entity as { label?: string } | null)?.label === label;

/**
 * The canonical id behind an argument of a filter or an analysis.
 *
 * @throws ServiceError NOT_FOUND, with the nearest known ids.
 */
export async function canonicalId(
  graph: RequestGraph,
  argument: string,
  id: string,
  ...labels: EntityLabel[]
): Promise<string> {
  const entity = await findEntity(graph, id);
  if (entity && labels.includes((entity as unknown as { label: EntityLabel }).label)) return entity.id;
  const near = didYouMean(id, await idsOfLabels(graph, labels));
  throw new ServiceError('NOT_FOUND', `${argument}: no ${labels.join(' or ')} has the id "${id}".${near}`);
}

/** The ids of everything under some labels, in order. */
export const idsOfLabels = async (graph: RequestGraph, labels: readonly EntityLabel[]): Promise<string[]> =>
  (await graph.read(IDS_OF_LABELS, { labels })).map(({ id }) => id);

/** The same id for an argument that may be left out. */
export const canonicalIdOrNull = async (
  graph: RequestGraph,
  argument: string,
  id: string | null | undefined,
  ...labels: EntityLabel[]
): Promise<string | null> => (id == null ? null : canonicalId(graph, argument, id, ...labels));

/**
 * Words of a data vocabulary that an argument names, or null where it names none.
 *
 * @throws ServiceError BAD_USER_INPUT, with the nearest words in use.
 */
export async function knownWords(
  graph: RequestGraph,
  argument: string,
  words: readonly string[] | null | undefined,
  label: string,
  property: string,
): Promise<readonly string[] | null> {
  if (words == null) return null;
  const known = (await graph.read(WORDS_IN_USE, { label, property })).map((row) => row.word);
  for (const word of words)
    if (!known.includes(word))
      throw badInput(
        `${argument}: "${word}" is not in use.${didYouMean(word, known) || ` Known are: ${known.join(', ')}.`}`,
      );
  return words;
}

function checkId(id: string): void {
  if (id.length > LONGEST_ID || !ID.test(id))
    throw badInput(
      `An id is a slug such as colombo-process, or a state's code such as MEX; ${JSON.stringify(id.slice(0, 60))} is none.`,
    );
}
