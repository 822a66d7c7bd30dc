import type { RequestGraph } from '../../graph/request.js';
import { certaintyIn } from '../../lib/spans.js';
import { NAMED_LABELS } from '../entity/entity.registry.js';
import { Direction } from '../relation/relation.type.js';
import { Certainty } from '../time/time.type.js';
import { PathLink, PathStep } from './link.type.js';
import { LINKS_BETWEEN, type LinkRow, type Scope } from './path.queries.js';

/** How many links of one step are shown. */
const MOST_LINKS = 10;

export type Pair = readonly [first: string, second: string];

const nameOf = ([first, second]: Pair): string => `${first} ${second}`;

/** The links of some steps, in one engine call: a way to the step of a pair. */
export async function stepsOf(
  graph: RequestGraph,
  scope: Scope,
  pairs: readonly Pair[],
): Promise<(pair: Pair) => PathStep> {
  // Whatever may stand on the way stands there already.
  const anywhere = { ...scope, labels: NAMED_LABELS, ends: [] };
  const names = [...new Set(pairs.map(nameOf))];
  const rows = await Promise.all(names.map((name) => graph.children(LINKS_BETWEEN, name, anywhere)));
  const byPair = new Map(names.map((name, at) => [name, rows[at]]));
  return (pair) => {
    const links = byPair.get(nameOf(pair)) ?? [];
    const [first, second] = pair;
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
