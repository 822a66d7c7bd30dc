import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { cellId, partOfIn } from '../coverage/evidence.service.js';
import { cellsAsked } from '../coverage/matrix.service.js';
import { canonicalId } from '../entity/entity.service.js';
import { holdingsIn } from '../mandate/mandate.service.js';
import { analysisYear } from '../time/time.service.js';
import { type Members, membersIn, NO_MEMBERS } from './members.service.js';
import type { OverlapFilter } from './overlap.args.js';
import { type Grade, type HeldCell, type Profile, profilesOf } from './overlap.rules.js';

/** A function in an issue area. */
export interface Cell {
  readonly function: string;
  readonly issueArea: string;
}

/** All that overlaps of a year are worked out from. */
export interface Ground {
  readonly asOf: number;
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly members: ReadonlyMap<string, Members>;
  readonly partOf: (one: string, other: string) => boolean;
  /** Mandates compared, and the state memberships of those who hold them. */
  readonly factCount: number;
}

/** The members of a body, none where no row says anything. */
export const membersOf = ({ members }: Ground, actor: string): Members => members.get(actor) ?? NO_MEMBERS;

const grounds = new WeakMap<RequestGraph, Map<string, Promise<Ground>>>();

/** The facts of a year within a filter, put together once a request however many actors ask. */
export function groundOf(graph: RequestGraph, asOf?: number | null, filter: OverlapFilter = {}): Promise<Ground> {
  const known = grounds.get(graph) ?? new Map<string, Promise<Ground>>();
  grounds.set(graph, known);
  const key = JSON.stringify([asOf ?? null, filter]);
  const ground = known.get(key) ?? buildGround(graph, asOf, filter);
  known.set(key, ground);
  return ground;
}

async function buildGround(graph: RequestGraph, year: number | undefined | null, filter: OverlapFilter) {
  const asOf = await analysisYear(graph, year);
  const { functions, issueAreas } = await cellsAsked(graph, filter, 'filter.');
  const actors = await actorsAsked(graph, filter.actors);
  const [mandates, members, partOf] = await Promise.all([
    holdingsIn(graph, asOf),
    membersIn(graph, asOf),
    partOfIn(graph, asOf),
  ]);
  const held = mandates.filter(
    (row) =>
      !row.ofClass &&
      (row.strength === 'primary' || row.strength === 'partial') &&
      (functions as string[]).includes(row.function) &&
      issueAreas.includes(row.issueArea) &&
      (actors === null || actors.has(row.actor)),
  );
  const profiles = profilesOf(
    held.map(
      (row): HeldCell => ({
        actor: row.actor,
        cell: cellId(row.function, row.issueArea),
        mandate: row.mandate,
        grade: row.strength as Grade,
        certainty: row.certainty,
      }),
    ),
  );
  const memberships = [...profiles.keys()].reduce((sum, actor) => sum + (members.get(actor)?.stateRows ?? 0), 0);
  return {
    asOf,
    profiles,
    cells: new Map(held.map((row) => [cellId(row.function, row.issueArea), row])),
    members,
    partOf,
    factCount: held.length + memberships,
  };
}

async function actorsAsked(
  graph: RequestGraph,
  asked: readonly string[] | null | undefined,
): Promise<ReadonlySet<string> | null> {
  if (asked == null) return null;
  const actors = new Set(
    await Promise.all(asked.map((id) => canonicalId(graph, 'filter.actors', id, 'Organisation', 'Process'))),
  );
  if (actors.size < 2)
    throw badInput(
      'filter.actors must name at least two different actors, or be left out for all. For one actor against all others ask its overlapsWith.',
    );
  return actors;
}
