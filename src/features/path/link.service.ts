import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import { certaintyIn } from '../../lib/spans.js';
import { Direction } from '../relation/relation.type.js';
import { Certainty } from '../time/time.type.js';
import { PathLink, PathStep } from './link.type.js';
import { LINKS_BETWEEN, type LinkRow, type Scope } from './path.queries.js';

/** How many links of one step are shown. */
const MOST_LINKS = 10;

export type Pair = readonly [first: string, second: string];

const nameOf = (first: string, second: string): string => `${first} ${second}`;

/** The links of some steps, in one engine call: a way to the step of a pair. */
export async function stepsOf(
  graph: RequestGraph,
  scope: Scope,
  pairs: readonly Pair[],
): Promise<(pair: Pair) => PathStep> {
  const asked = [...new Map(pairs.map((pair) => [nameOf(...pair), pair])).entries()].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const rows =
    asked.length === 0
      ? []
      : await graph.read(LINKS_BETWEEN, { ...scope, pairs: asked.map(([, [from, to]]) => ({ from, to })) });
  const byPair = groupBy(rows, ({ from, to }) => nameOf(from, to));
  return ([first, second]) => {
    const links = byPair.get(nameOf(first, second)) ?? [];
    return Object.assign(new PathStep(), {
      first,
      second,
      links: links.slice(0, MOST_LINKS).map((row) => linkOf(row, scope.asOf)),
      linkCount: links.length,
      certainty: certaintyOfStep(links, scope.asOf),
    });
  };
}

/** A step is certain where one of its links is. */
function certaintyOfStep(links: readonly LinkRow[], asOf: number | null): Certainty | null {
  if (asOf === null) return null;
  return links.some((row) => certaintyIn(row, asOf) === 'CERTAIN') ? Certainty.CERTAIN : Certainty.POSSIBLE;
}

function linkOf(row: LinkRow, listYear: number | null): PathLink {
  const { link, out } = row;
  return Object.assign(new PathLink(), {
    id: row.id,
    kind: row.kind,
    type: row.type,
    mandate: row.mandate,
    sources: row.sources,
    confidence: row.confidence,
    certainFrom: row.certainFrom,
    certainTo: row.certainTo,
    possibleFrom: row.possibleFrom,
    possibleTo: row.possibleTo,
    ...datesOf(row),
    direction: out ? Direction.OUT : Direction.IN,
    role: link.role ?? null,
    strength: link.strength ?? null,
    vote: link.vote ?? null,
    listYear,
  });
}

/** First and last date of a link; the tables name them by what they date. */
function datesOf({ kind, link, date }: LinkRow): { since: string | null; until: string | null } {
  const text = (value: unknown): string | null => (value == null ? null : String(value));
  switch (kind) {
    case 'membership':
    case 'other-role':
    case 'mandate':
      return { since: text(link.from), until: text(link.to) };
    case 'relation':
    case 'party':
      return { since: text(link.since), until: text(link.until) };
    default:
      return { since: text(date), until: null };
  }
}
