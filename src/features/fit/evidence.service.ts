import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import { certaintyIn } from '../../lib/spans.js';
import { actorsIn } from '../actor/actor.service.js';
import { certainFirst, countPair, type Graded } from '../analysis/counting.js';
import { codingsBy } from '../coding/coding.service.js';
import type { Coding } from '../coding/coding.type.js';
import { allInstruments, type InstrumentFacts, inForceIn } from '../instrument/instrument.service.js';
import type { FitInstrument, FitProcess } from './evidence.type.js';
import { UN_MEMBERS, UN_PARTIES } from './fit.queries.js';
import { activeIn, bindsHalf } from './fit.rules.js';

const OPEN = 'multilateral';
const REGIONAL: readonly string[] = ['regional', 'inter-regional'];

/** Whether something is coded on the regional level, of one region or across several. */
export const isRegional = ({ levels }: { readonly levels: readonly string[] }): boolean =>
  levels.some((level) => REGIONAL.includes(level));

export interface AreaEvidence {
  readonly instruments: readonly (FitInstrument & Graded)[];
  readonly processes: readonly (FitProcess & Graded)[];
}

export interface FitEvidence {
  readonly unMembers: number;
  readonly of: (issueArea: string) => AreaEvidence;
}

/** All evidence of levels in a year, read in six engine calls however many issue areas there are. */
export async function fitEvidence(graph: RequestGraph, asOf: number): Promise<FitEvidence> {
  const [instruments, actors, levelCodings, areaCodings, parties, [un]] = await Promise.all([
    allInstruments(graph),
    actorsIn(graph, asOf),
    codingsBy(graph, 'level'),
    codingsBy(graph, 'issue-area'),
    graph.read(UN_PARTIES, { asOf }),
    graph.read(UN_MEMBERS, { asOf }),
  ]);
  const unMembers = Number(un?.members ?? 0);
  const levels = groupBy(levelCodings, ({ subject }) => subject);
  const levelsOf = (id: string) => (levels.get(id) ?? []).map(({ value }) => value);
  const codings = new Map(areaCodings.map((coding) => [`${coding.subject} ${coding.value}`, coding]));
  const coding = (subject: string, area: string): Coding | null => codings.get(`${subject} ${area}`) ?? null;
  const partiesOf = groupBy(
    parties.map((row) => ({ ...row, certainty: certaintyIn(row, asOf) ?? 'POSSIBLE' })),
    ({ instrument }) => instrument,
  );

  const laws = instruments.flatMap((instrument) => {
    const certainty = inForceIn(instrument, asOf);
    const law = { instrument, levels: levelsOf(instrument.id) };
    return certainty && (law.levels.includes(OPEN) || isRegional(law)) ? [{ ...law, certainty }] : [];
  });
  const counted = laws.map((law) => ({ ...law, ...partiesIn(law, unMembers, partiesOf, asOf) }));
  const processes = actors
    .filter(({ label }) => label === 'Process')
    .map((actor) => ({ ...actor, process: actor.id, levels: levelsOf(actor.id), certainty: activeIn(actor) }))
    .filter(isRegional);

  return {
    unMembers,
    of: (area) => ({
      instruments: certainFirst(
        counted
          .filter(({ instrument }) => instrument.issueAreas.includes(area))
          .map((law) => ({ ...law, coding: coding(law.instrument.id, area) })),
      ),
      processes: certainFirst(
        processes
          .filter(({ issueAreas }) => issueAreas.includes(area))
          .map(({ process, levels: coded, certainty }) => ({
            process,
            levels: coded,
            certainty,
            coding: coding(process, area),
          })),
      ),
    }),
  };
}

interface Law extends Graded {
  readonly instrument: InstrumentFacts;
  readonly levels: readonly string[];
}

/** The parties of an instrument among the UN members, counted only where its records reach the year. */
function partiesIn(
  law: Law,
  unMembers: number,
  rows: ReadonlyMap<string, readonly (Graded & { state: string })[]>,
  asOf: number,
) {
  const known = (law.instrument.recordsUntil ?? Number.NEGATIVE_INFINITY) >= asOf;
  const states = groupBy(rows.get(law.instrument.id) ?? [], ({ state }) => state);
  const parties = known ? countPair([...states.values()].map((spells) => certainFirst(spells)[0] as Graded)) : null;
  const share = (count: number) => (unMembers === 0 ? null : count / unMembers);
  return {
    partyRecord: known ? 'counted' : 'not-recorded',
    parties,
    share: parties && share(parties.certain),
    possibleShare: parties && share(parties.withPossible),
    bindsHalf: law.levels.includes(OPEN) ? bindsHalf({ certainty: law.certainty, parties }, unMembers) : null,
  };
}
