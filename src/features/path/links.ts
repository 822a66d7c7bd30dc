import { madeAlike } from '../../graph/alike.js';
import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import { certaintyIn } from '../../lib/spans.js';
import { NAMED_LABELS } from '../entity/entity.registry.js';
import { idsOfLabels } from '../entity/entity.service.js';
import { BOUNDS, type Bounds, Expansion, type ReadLevel } from './expansion.js';
import { LINK_KINDS, type LinkKindName } from './link.kinds.js';
import { ANY_LINKS, type AnyLinkRow, LINKED, type LinkedRow, type Scope, typesOf } from './path.queries.js';
import { Web } from './web.js';

/** More things than this are asked for their links as a search comes to them. */
const MOST_THINGS = 10_000;
/** About how many bytes a link takes, as seen from one end. */
const LINK_BYTES = 120;

const ALL_KINDS = Object.keys(LINK_KINDS) as LinkKindName[];

interface Links {
  readonly of: ReadonlyMap<string, readonly AnyLinkRow[]>;
  /** How many there are, as seen from either end. */
  readonly count: number;
}

/** A way to read links level by level: from all links at once where there is room for them, else from the graph. */
export async function levelsOf(graph: RequestGraph, scope: Scope): Promise<ReadLevel> {
  const links = await allLinks(graph);
  if (!links) return (ids, limit) => graph.read(LINKED, { ...scope, ids, limit });
  const passes = await passing(graph, scope);
  return async (ids, limit) => fromLinks(links, scope, passes, ids, limit);
}

/** Whom an answer may pass on its way, where its bounds cannot cut anything short. */
export interface WholeWeb {
  readonly web: Web;
  /** Ids that may not stand on the way, unless they are ends. */
  readonly barred: readonly string[];
}

/** All links of a scope as a web, or null where there is no room for them or an answer may not look at so many. */
export async function wholeWeb(graph: RequestGraph, scope: Scope): Promise<WholeWeb | null> {
  const links = await allLinks(graph);
  if (!links || !isWithin(BOUNDS, links)) return null;
  const { kinds, asOf, certainOnly } = scope;
  const anywhere = { ...scope, labels: NAMED_LABELS };
  const web = await graph.derived(
    `path.web ${kinds} ${asOf} ${certainOnly}`,
    async () => {
      const all = new Expansion(async (ids, limit) => fromLinks(links, anywhere, () => true, ids, limit));
      await all.expand([...links.of.keys()]);
      return Web.of(all.neighbours);
    },
    ({ bytes }) => bytes,
  );
  return { web, barred: await barredIn(graph, scope) };
}

const isWithin = ({ nodes, links: most }: Bounds, links: Links): boolean =>
  links.of.size <= nodes && links.count <= most;

const allLinks = (graph: RequestGraph): Promise<Links | null> =>
  graph.kept<Links>(
    'path.links',
    async () => {
      const ids = await idsOfLabels(graph, NAMED_LABELS);
      if (ids.length > MOST_THINGS) return { of: new Map(), count: 0 };
      const any = { kinds: ALL_KINDS, types: typesOf(ALL_KINDS), labels: NAMED_LABELS, ends: [] };
      const rows = madeAlike(await graph.readOnce(ANY_LINKS, { ...any, ids }));
      return { of: groupBy(rows, ({ at }) => at), count: rows.length };
    },
    ({ count }) => (count === 0 ? Number.POSITIVE_INFINITY : count * LINK_BYTES),
  );

async function barredIn(graph: RequestGraph, { labels }: Scope): Promise<readonly string[]> {
  const closed = NAMED_LABELS.filter((label) => !labels.includes(label));
  return closed.length === 0 ? [] : idsOfLabels(graph, closed);
}

/** Whether a thing may stand on the way. */
async function passing(graph: RequestGraph, scope: Scope): Promise<(id: string) => boolean> {
  const barred = new Set(await barredIn(graph, scope));
  return (id) => !barred.has(id) || scope.ends.includes(id);
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
    for (const link of links.of.get(at) ?? []) {
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
