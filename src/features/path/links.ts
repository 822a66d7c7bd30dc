import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import { certaintyIn } from '../../lib/spans.js';
import { NAMED_LABELS } from '../entity/entity.registry.js';
import { idsOfLabels } from '../entity/entity.service.js';
import type { ReadLevel } from './expansion.js';
import { LINK_KINDS, type LinkKindName } from './link.kinds.js';
import { ANY_LINKS, type AnyLinkRow, LINKED, type LinkedRow, type Scope, typesOf } from './path.queries.js';

/** More things than this are asked for their links as a search comes to them. */
const MOST_THINGS = 10_000;
/** About how many bytes a link takes, as seen from one end. */
const LINK_BYTES = 120;

const ALL_KINDS = Object.keys(LINK_KINDS) as LinkKindName[];

type Links = ReadonlyMap<string, readonly AnyLinkRow[]>;

/** A way to read links level by level: from all links at once where there is room for them, else from the graph. */
export async function levelsOf(graph: RequestGraph, scope: Scope): Promise<ReadLevel> {
  const links = await allLinks(graph);
  if (!links) return (ids, limit) => graph.read(LINKED, { ...scope, ids, limit });
  const passes = await passing(graph, scope);
  return async (ids, limit) => fromLinks(links, scope, passes, ids, limit);
}

const allLinks = (graph: RequestGraph): Promise<Links | null> =>
  graph.kept<Links>(
    'path.links',
    async () => {
      const ids = await idsOfLabels(graph, NAMED_LABELS);
      if (ids.length > MOST_THINGS) return new Map();
      const any = { kinds: ALL_KINDS, types: typesOf(ALL_KINDS), labels: NAMED_LABELS, ends: [] };
      return groupBy(await graph.readOnce(ANY_LINKS, { ...any, ids }), (row) => row.at);
    },
    (links) => {
      const rows = [...links.values()].reduce((sum, { length }) => sum + length, 0);
      return rows === 0 ? Number.POSITIVE_INFINITY : rows * LINK_BYTES;
    },
  );

/** Whether a thing may stand on the way. */
async function passing(graph: RequestGraph, { labels, ends }: Scope): Promise<(id: string) => boolean> {
  const closed = NAMED_LABELS.filter((label) => !labels.includes(label));
  if (closed.length === 0) return () => true;
  const barred = new Set(await idsOfLabels(graph, closed));
  return (id) => !barred.has(id) || ends.includes(id);
}

/** The rows that the graph would answer for a level. */
function fromLinks(
  links: Links,
  scope: Scope,
  passes: (id: string) => boolean,
  ids: readonly string[],
  limit: number,
): LinkedRow[] {
  const rows: LinkedRow[] = [];
  for (const at of ids)
    for (const link of links.get(at) ?? []) {
      if (rows.length >= limit) return rows;
      if (!isLookedAt(link, scope) || !passes(link.other)) continue;
      const certainty = scope.asOf === null ? null : certaintyIn(link, scope.asOf);
      const counts = scope.kinds.includes(link.kind);
      const enough = scope.asOf === null || (scope.certainOnly ? certainty === 'CERTAIN' : certainty !== null);
      rows.push({ at, other: link.other, holds: counts && enough, certain: counts && certainty === 'CERTAIN' });
    }
  return rows;
}

const isLookedAt = ({ kind, type }: AnyLinkRow, { kinds, types }: Scope): boolean =>
  kind === 'mandate' ? kinds.includes('mandate') : types.includes(type);
