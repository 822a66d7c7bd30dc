import type { RequestGraph } from '../../graph/request.js';
import { yearOf } from '../../lib/dates.js';
import { groupBy } from '../../lib/group.js';
import { certaintyIn, type Spans } from '../../lib/spans.js';
import { checkedFirst } from '../connection/list.service.js';
import { hydrate } from '../entity/entity.registry.js';
import { canonicalId } from '../entity/entity.service.js';
import { pairOf } from '../participation/states.service.js';
import { analysisYear } from '../time/time.service.js';
import { type Binding, BOND_RULE, type BondStanding, bondOf, forceIn } from './bond.rules.js';
import { Bond, MemberBonds, type UnboundMembers } from './bond.type.js';
import { circleOfBody, listOf } from './circle.service.js';
import type { UnboundMembersArgs } from './ratification.args.js';
import { BINDING_ON, SPELLS } from './ratification.queries.js';
import { partyIn } from './ratification.rules.js';

export { BOND_RULE };

const NOTE =
  'Which instruments govern an issue area is the coding of this project. Whether a state could join a treaty, or made reservations, is not recorded; nor is national law. An instrument without complete records leaves open whether it binds: leave it out with `without` where it cannot concern these states.';

/** Which states of a process no binding instrument in force binds in an issue area. */
export async function unboundMembers(graph: RequestGraph, args: UnboundMembersArgs): Promise<UnboundMembers> {
  const first = checkedFirst(args.first);
  const asOf = await analysisYear(graph, args.asOf);
  const process = await canonicalId(graph, 'process', args.process, 'Process');
  const issueArea = await canonicalId(graph, 'issueArea', args.issueArea, 'IssueArea');
  const without = await Promise.all(args.without.map((id) => canonicalId(graph, 'without', id, 'Instrument')));
  const instruments = (await bindingIn(graph, issueArea, asOf)).filter(({ id }) => !without.includes(id));
  const circle = await circleOfBody(graph, process, asOf);
  const bonds = await bondsIn(graph, instruments, asOf);
  const rows = circle.members.map(({ state, membership }) => {
    const own = bonds.get(state) ?? [];
    const partyTo = new Map(
      [...groupBy(own, ({ instrument }) => instrument)].flatMap(([instrument, spells]) => {
        const certainty = partyIn(spells, asOf);
        return certainty ? [[instrument, certainty] as const] : [];
      }),
    );
    const open = instruments.filter(({ id, recorded }) => !recorded && !partyTo.has(id));
    return {
      standing: bondOf(instruments, partyTo),
      row: Object.assign(new MemberBonds(), {
        state,
        asOf,
        body: process,
        membership,
        bonds: own,
        notRecorded: open.map(({ id }) => id),
      }),
    };
  });
  const standing = (wanted: BondStanding) =>
    listOf(
      rows.filter((one) => one.standing === wanted).map(({ row }) => row),
      first,
    );
  return {
    process,
    issueArea,
    asOf,
    ruleVersion: BOND_RULE,
    factCount: circle.rows + instruments.length + rows.reduce((sum, { row }) => sum + row.bonds.length, 0),
    note: NOTE,
    instruments: instruments.map(({ id, force, recorded }) => ({ instrument: id, force, recorded })),
    members: pairOf(circle.members.map(({ membership }) => membership)),
    unbound: standing('unbound'),
    notRecorded: standing('not-recorded'),
    possiblyBound: standing('possibly-bound'),
    bound: standing('bound'),
  };
}

/** The binding instruments on an issue area that were, or may have been, in force in a year, by name. */
async function bindingIn(graph: RequestGraph, issueArea: string, asOf: number): Promise<Binding[]> {
  const rows = await graph.read(BINDING_ON, { issueArea });
  return rows.flatMap(({ id, adopted, inForce, recordsUntil }) => {
    const force = forceIn(yearOf(adopted), yearOf(inForce), asOf);
    if (force === 'not-in-force') return [];
    const recorded = recordsUntil != null && asOf <= recordsUntil;
    return [{ id, force: force === 'in-force' ? 'CERTAIN' : 'POSSIBLE', recorded }];
  });
}

/** To which of the instruments each state was party in the year, in their order. */
async function bondsIn(
  graph: RequestGraph,
  instruments: readonly Binding[],
  asOf: number,
): Promise<Map<string, Bond[]>> {
  const ids = instruments.map(({ id }) => id);
  const rows = await graph.read(SPELLS, { instruments: ids });
  const bonds = rows
    .filter(({ edge }) => certaintyIn(edge as unknown as Spans, asOf) !== null)
    .map(({ state, instrument, edge }) => ({
      state,
      bond: Object.assign(hydrate(Bond, edge), { instrument, listYear: asOf }),
    }))
    .sort((one, other) => ids.indexOf(one.bond.instrument) - ids.indexOf(other.bond.instrument));
  return new Map([...groupBy(bonds, ({ state }) => state)].map(([state, own]) => [state, own.map(({ bond }) => bond)]));
}
