import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import type { Spans } from '../../lib/spans.js';
import { checkedFirst } from '../connection/list.service.js';
import { hydrate } from '../entity/entity.registry.js';
import { canonicalId, linked } from '../entity/entity.service.js';
import type { Instrument } from '../instrument/instrument.type.js';
import { pairOf } from '../participation/states.service.js';
import { seriesYears } from '../time/series.service.js';
import { analysisYear, yearRange } from '../time/time.service.js';
import { TreatyAction } from '../treaty/treaty.type.js';
import { circleOf, listOf } from './circle.service.js';
import { MAX_POINTS, type PartyCountsArgs, type RatificationGapsArgs } from './ratification.args.js';
import { ACTIONS, SPELLS } from './ratification.queries.js';
import {
  countParties,
  RATIFICATION_RULE,
  type RecordBounds,
  recordsIn,
  type Standing,
  standingIn,
} from './ratification.rules.js';
import { MemberStanding, type PartyCounts, type RatificationGaps } from './ratification.type.js';

export { RATIFICATION_RULE };

const NOTE =
  'A signature makes no party. Not recorded never means "not ratified": only up to `recordsUntil` of the instrument does a missing action say something.';

/** How the states of a circle stood to an instrument in a year. */
export async function ratificationGaps(graph: RequestGraph, args: RatificationGapsArgs): Promise<RatificationGaps> {
  const first = checkedFirst(args.first);
  const asOf = await analysisYear(graph, args.asOf);
  const instrument = await instrumentOf(graph, args.instrument);
  const bounds = boundsOf(instrument);
  if (recordsIn(bounds, asOf) === 'not-in-existence')
    throw badInput(
      `asOf must be ${bounds.adopted} or later, the year of adoption of ${instrument.id} (it is ${asOf}).`,
    );
  const circle = await circleOf(graph, args.among, asOf);
  const spells = await spellsOf(graph, instrument.id);
  const actions = groupBy(await graph.read(ACTIONS, { instrument: instrument.id }), ({ state }) => state);
  const rows = circle.members.map(({ state, membership }) => {
    const own = (actions.get(state) ?? []).map(({ edge }) => edge);
    const record = {
      spells: spells.get(state) ?? [],
      actions: own.map(({ action, year }) => ({ action: String(action), year: (year as number | null) ?? null })),
    };
    return Object.assign(new MemberStanding(), {
      state,
      asOf,
      body: circle.body,
      membership,
      standing: standingIn(record, bounds, asOf),
      actions: own.map((edge) => hydrate(TreatyAction, edge)),
    });
  });
  const standing = (wanted: Standing) =>
    listOf(
      rows.filter((row) => row.standing === wanted),
      first,
    );
  return {
    asOf,
    instrument,
    body: circle.body,
    unRegion: circle.unRegion,
    ruleVersion: RATIFICATION_RULE,
    factCount: circle.rows + rows.reduce((sum, row) => sum + row.actions.length, 0),
    note: NOTE,
    records: recordsIn(bounds, asOf),
    members: pairOf(circle.members.map(({ membership }) => membership)),
    parties: standing('party'),
    possibleParties: standing('possibly-party'),
    signedOnly: standing('signed-only'),
    neither: standing('neither'),
    notRecorded: standing('not-recorded'),
  };
}

/** How many states were party to an instrument, year by year. */
export async function partyCounts(graph: RequestGraph, args: PartyCountsArgs): Promise<PartyCounts> {
  const instrument = await instrumentOf(graph, args.instrument);
  const bounds = boundsOf(instrument);
  const { firstYear, latestYear } = await yearRange(graph);
  const from = args.from ?? Math.max(bounds.adopted ?? firstYear, firstYear);
  const to = args.to ?? latestYear;
  const years = await seriesYears(graph, { from, to }, args.step, MAX_POINTS);
  const spells = await spellsOf(graph, instrument.id);
  return {
    instrument,
    from,
    to,
    step: args.step,
    ruleVersion: RATIFICATION_RULE,
    factCount: [...spells.values()].flat().length,
    note: NOTE,
    points: years.map((year) => ({
      year,
      parties: countParties(spells.values(), year),
      records: recordsIn(bounds, year),
    })),
  };
}

const instrumentOf = async (graph: RequestGraph, id: string): Promise<Instrument> =>
  linked(graph, 'Instrument', await canonicalId(graph, 'instrument', id, 'Instrument'));

const boundsOf = ({ adopted, recordsUntil }: Instrument): RecordBounds => ({
  adopted: adopted == null ? null : Number(adopted.slice(0, 4)),
  recordsUntil: recordsUntil ?? null,
});

async function spellsOf(graph: RequestGraph, instrument: string): Promise<Map<string, Spans[]>> {
  const rows = await graph.read(SPELLS, { instruments: [instrument] });
  return new Map(
    [...groupBy(rows, ({ state }) => state)].map(([state, own]) => [
      state,
      own.map(({ edge }) => edge as unknown as Spans),
    ]),
  );
}
