import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import type { Properties } from '../../graph/values.js';
import { decodeCursor } from '../../lib/cursor.js';
import { fold } from '../../lib/text.js';
import type { ConnectionArgs } from '../connection/connection.args.js';
import type { Page } from '../connection/connection.type.js';
import { pageOf } from '../connection/list.service.js';
import { connectionOfRows, inOrder, type RowOrder } from '../connection/rows.js';
import { sharedEntity } from '../entity/entity.registry.js';
import { findAll } from '../entity/entity.service.js';
import { NEAR_NAMES, SEARCH } from './search.queries.js';
import { bestMatch, type Match, type SearchName, slipDegreeOf } from './search.rules.js';
import type { SearchEdge } from './search.type.js';
import { piecesOf, SHORTEST_SLIP, spaced } from './slip.rules.js';

/** Name of the order of a list of names that fit but for a slip, in its cursors. */
const SLIP = 'SLIP';

/** Things by a text in their names; where nothing fits, those whose names fit but for one typing slip. */
export async function search(
  graph: RequestGraph,
  text: string,
  labels: readonly string[],
  args: ConnectionArgs,
): Promise<Page<SearchEdge>> {
  const folded = fold(text.trim());
  if (folded === '') throw badInput('text must not be empty.');
  if (isSlipCursor(args.after)) return slips(graph, folded, labels, args);
  const params = { text: folded, labels };
  const page = await pageOf(graph, SEARCH, { args, sort: 'MATCH', params }, ({ node }) => {
    const match = bestMatch(namesOf(node), folded);
    if (!match) throw new Error(`"${String(node.id)}" was found without a name that fits.`);
    return { node: sharedEntity(node), ...reasonOf(match) } as SearchEdge;
  });
  const nothingFits = page.edges.length === 0 && args.after == null;
  return nothingFits && folded.length >= SHORTEST_SLIP ? slips(graph, folded, labels, args) : page;
}

const isSlipCursor = (after: string | null | undefined): boolean => after != null && decodeCursor(after)?.sort === SLIP;

interface Hit {
  readonly id: string;
  readonly key: string;
  readonly match: Match;
}

const BY_SLIP: RowOrder<Hit> = { list: 'search.slips', sort: SLIP, key: ({ key }) => key, id: ({ id }) => id };

async function slips(
  graph: RequestGraph,
  text: string,
  labels: readonly string[],
  args: ConnectionArgs,
): Promise<Page<SearchEdge>> {
  const [head, tail, swapped] = piecesOf(spaced(text));
  const near = await graph.read(NEAR_NAMES, { labels, head, tail, swapped, shortest: text.length - 1 });
  const hits = near.flatMap(({ id, names }): Hit[] => {
    const match = bestMatch(namesOf(names), text, slipDegreeOf);
    return match ? [{ id, match, key: `${match.degree === 'slip' ? 0 : 1}${String(names.sortName)}` }] : [];
  });
  return connectionOfRows(inOrder(hits, BY_SLIP), args, BY_SLIP, async (shown) => {
    const nodes = await findAll(
      graph,
      shown.map(({ id }) => id),
    );
    return shown.map(({ match }, at) => ({ node: nodes[at] ?? null, ...reasonOf(match) }) as SearchEdge);
  });
}

/** Why a thing is a hit. */
const reasonOf = ({ text, kind, degree }: Match): Pick<SearchEdge, 'matchedText' | 'matchedName' | 'degree'> => ({
  matchedText: text,
  matchedName: kind,
  degree,
});

function namesOf({ searchNames, searchTexts, searchKinds }: Properties): SearchName[] {
  const [texts, kinds] = [searchTexts as string[], searchKinds as string[]];
  return (searchNames as string[]).map((folded, at) => ({
    folded,
    text: texts[at] ?? folded,
    kind: kinds[at] ?? 'name',
  }));
}
