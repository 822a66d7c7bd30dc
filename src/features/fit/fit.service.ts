import type { RequestGraph } from '../../graph/request.js';
import { groupBy } from '../../lib/group.js';
import type { Certainty } from '../../lib/spans.js';
import { bounded } from '../analysis/bounded.js';
import { checkedFirst } from '../connection/list.service.js';
import { cellsAsked } from '../coverage/matrix.service.js';
import { linked } from '../entity/entity.service.js';
import { analysisYear } from '../time/time.service.js';
import type { IssueArea } from '../vocabulary/vocabulary.type.js';
import { type AreaEvidence, fitEvidence, isRegional } from './evidence.service.js';
import { explainFit } from './explanation.js';
import type { GovernanceFitArgs } from './fit.args.js';
import {
  COMPARED,
  FIT_RULE,
  FIT_VERDICTS,
  type Finding,
  type Findings,
  findingOf,
  fitOf,
  type GoodType,
  multilateralFinding,
  PREDICTED,
} from './fit.rules.js';
import type { FitVerdictCount, GovernanceFit, IssueAreaFit } from './fit.type.js';

export { FIT_RULE };

const NOTE =
  'A level is found by law that binds or by a standing process: neither shows how far states comply. Practice of single states and of pairs of states is not recorded. Parties are counted only up to the last year of the records of an instrument.';

/** The level predicted and the levels found, for each issue area in a year. */
export async function governanceFit(graph: RequestGraph, args: GovernanceFitArgs): Promise<GovernanceFit> {
  const first = checkedFirst(args.first);
  const asOf = await analysisYear(graph, args.asOf);
  const { issueAreas } = await cellsAsked(graph, { issueAreas: args.issueAreas ?? null });
  const [areas, evidence] = await Promise.all([
    Promise.all(issueAreas.map((id) => linked(graph, 'IssueArea', id))),
    fitEvidence(graph, asOf),
  ]);
  const known = areas.map((area) => ({ area, evidence: evidence.of(area.id) }));
  const fits = known.map((row) => areaFit(row.area, row.evidence, evidence.unMembers, first));
  return {
    asOf,
    unMembers: evidence.unMembers,
    ruleVersion: FIT_RULE,
    factCount: factsIn(known.map((row) => row.evidence)),
    note: NOTE,
    verdictCounts: verdictCounts(fits),
    areas: fits,
  };
}

function areaFit(area: IssueArea, evidence: AreaEvidence, unMembers: number, first: number): IssueAreaFit {
  const good = (area.goodType ?? null) as GoodType | null;
  const findings = findingsOf(evidence, unMembers);
  const { verdict, reason, possibleVerdict } = fitOf(good, findings);
  const predicted = good === null ? [] : PREDICTED[good];
  const found: Readonly<Record<string, Finding>> = { ...findings };
  return {
    issueArea: area.id,
    goodType: good,
    predictedLevels: predicted,
    levels: COMPARED.map((level) => ({
      level,
      isPredicted: predicted.includes(level),
      finding: found[level] ?? 'not-recorded',
    })),
    verdict,
    possibleVerdict,
    notTestableBecause: reason,
    explanation: explainFit(good, findings, evidence, unMembers),
    statedLevels: area.statedLevel,
    statedBy: area.statedBy,
    instruments: bounded(evidence.instruments, first) as IssueAreaFit['instruments'],
    processes: bounded(evidence.processes, first) as IssueAreaFit['processes'],
  };
}

const findingsOf = ({ instruments, processes }: AreaEvidence, unMembers: number): Findings => ({
  multilateral: multilateralFinding(
    instruments.map(({ bindsHalf }) => bindsHalf as Certainty | null),
    unMembers,
  ),
  regional: findingOf([...instruments.filter(isRegional), ...processes].map(({ certainty }) => certainty)),
});

/** Instruments, processes and parties that the areas rest on, each counted once. */
function factsIn(areas: readonly AreaEvidence[]): number {
  const instruments = new Map(
    areas.flatMap((area) => area.instruments.map((row) => [row.instrument.id, row] as const)),
  );
  const processes = new Set(areas.flatMap((area) => area.processes.map(({ process }) => process)));
  const parties = [...instruments.values()].reduce((sum, row) => sum + (row.parties?.withPossible ?? 0), 0);
  return instruments.size + processes.size + parties;
}

function verdictCounts(areas: readonly IssueAreaFit[]): FitVerdictCount[] {
  const certain = groupBy(areas, ({ verdict }) => verdict);
  const possible = groupBy(areas, ({ possibleVerdict }) => possibleVerdict);
  return FIT_VERDICTS.map((verdict) => ({
    verdict,
    certain: certain.get(verdict)?.length ?? 0,
    withPossible: possible.get(verdict)?.length ?? 0,
  })).filter((count) => count.certain + count.withPossible > 0);
}
