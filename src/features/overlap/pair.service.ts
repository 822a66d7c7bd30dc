import type { RequestGraph } from '../../graph/request.js';
import { checkedFirst } from '../connection/list.service.js';
import { findEntity, linked } from '../entity/entity.service.js';
import type { Named } from '../entity/node.type.js';
import { Certainty } from '../time/time.type.js';
import { type Ground, membersOf } from './ground.service.js';
import { type CellHolding, SharedCell } from './holding.type.js';
import { sharedOf } from './nesting.rules.js';
import type { Hold, Profile } from './overlap.rules.js';
import type { MandateOverlap, SharedMember } from './overlap.type.js';
import { type NamedMembers, tellRelation } from './relation-reason.js';

/** The mandate by which an actor holds a cell. */
export function holdingOf({ profiles }: Ground, actor: string, cell: string): CellHolding {
  const { mandate, certain, withPossible } = (profiles.get(actor) as Profile).get(cell) as Hold;
  return { actor, mandate, strength: certain, possibleStrength: withPossible };
}

/** The cells that a pair shares, certain ones first, then by id. */
export function sharedCells({ ground, overlap }: MandateOverlap, first: number): SharedCell[] {
  const limit = checkedFirst(first);
  const theirs = ground.profiles.get(overlap.other);
  const cells = [...(ground.profiles.get(overlap.one)?.keys() ?? [])].filter((cell) => theirs?.has(cell));
  return cells
    .map((id) => {
      const holdings = [overlap.one, overlap.other].map((actor) => holdingOf(ground, actor, id));
      return Object.assign(new SharedCell(), {
        ...ground.cells.get(id),
        id,
        certainty: holdings.every(({ strength }) => strength) ? Certainty.CERTAIN : Certainty.POSSIBLE,
        bothPrimary: holdings.every(({ strength }) => strength === 'primary'),
        holdings,
      });
    })
    .sort(certainFirst)
    .slice(0, limit);
}

const certainFirst = (one: SharedCell, other: SharedCell): number =>
  Number(other.certainty === Certainty.CERTAIN) - Number(one.certainty === Certainty.CERTAIN) ||
  (one.id < other.id ? -1 : 1);

/** The states that a pair shares, certain ones first, then by code. */
export async function sharedStates(
  graph: RequestGraph,
  { ground, overlap }: MandateOverlap,
  first: number,
): Promise<SharedMember[]> {
  const limit = checkedFirst(first);
  const [mine, theirs] = [membersOf(ground, overlap.one), membersOf(ground, overlap.other)];
  const certain = sharedOf(mine.certain, theirs.certain);
  const possible = sharedOf(mine.withPossible, theirs.withPossible).filter((state) => !certain.includes(state));
  return Promise.all(
    [...certain, ...possible].slice(0, limit).map(async (id, at) => ({
      state: await linked(graph, 'State', id),
      certainty: at < certain.length ? Certainty.CERTAIN : Certainty.POSSIBLE,
    })),
  );
}

/** Why the relation of a pair is what it is, or why there is none. */
export async function relationReason(graph: RequestGraph, pair: MandateOverlap): Promise<string> {
  const { ground, overlap } = pair;
  const [one, other] = await Promise.all([
    namedMembers(graph, ground, overlap.one),
    namedMembers(graph, ground, overlap.other),
  ]);
  return tellRelation(pair, one, other);
}

async function namedMembers(graph: RequestGraph, ground: Ground, id: string): Promise<NamedMembers> {
  const actor = (await findEntity(graph, id)) as (Named & { abbreviation?: string | null }) | null;
  return { name: actor?.abbreviation ?? actor?.name ?? id, ...membersOf(ground, id) };
}
