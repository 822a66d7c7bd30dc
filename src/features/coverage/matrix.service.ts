import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { FUNCTIONS, words } from '../../model/vocabularies.js';
import { sharedEntity } from '../entity/entity.registry.js';
import { canonicalId } from '../entity/entity.service.js';
import type { IssueArea } from '../vocabulary/vocabulary.type.js';
import { detailWhenAsked, type JudgedCell, judge, showCell } from './cell.service.js';
import type { CellsArgs } from './coverage.args.js';
import { type HeldPeriod, ISSUE_AREAS } from './coverage.queries.js';
import type { CoverageCell, MandateEvidence } from './coverage.type.js';
import { type Evidence, evidenceOf, type Stretch } from './evidence.service.js';

export type { JudgedCell } from './cell.service.js';

/** Some cells of the coverage matrix over some years: what was read once answers every year. */
export interface Matrix<Row extends HeldPeriod = MandateEvidence> {
  readonly functions: readonly string[];
  readonly issueAreas: readonly string[];
  readonly evidence: Evidence<Row>;
  /** The answers of the rule in a year: functions in their usual order, issue areas by name. */
  readonly judgedIn: (year: number) => JudgedCell<Row>[];
  readonly show: (judged: JudgedCell<Row>) => CoverageCell;
}

type Years = Pick<Stretch, 'from' | 'to'>;

/**
 * The cells asked for, over some years.
 *
 * @throws ServiceError NOT_FOUND or BAD_USER_INPUT for functions and issue areas that are not there.
 */
export async function matrixOver(graph: RequestGraph, args: CellsArgs, years: Years): Promise<Matrix> {
  const asked = await cellsAsked(graph, args);
  const evidence = await evidenceOf(graph, { ...asked, ...years });
  return matrixOf(graph, asked, evidence, (judged) => detailWhenAsked(judged, evidence.nameOf));
}

/** Cells of which the rows are at hand; what is told of each besides the answer of the rule, its `detail` tells. */
export async function matrixOf<Row extends HeldPeriod>(
  graph: RequestGraph,
  { functions, issueAreas }: Pick<Stretch, 'functions' | 'issueAreas'>,
  evidence: Evidence<Row>,
  detail: (judged: JudgedCell<Row>) => CoverageCell['detail'],
): Promise<Matrix<Row>> {
  const areaOf = new Map((await allIssueAreas(graph)).map((area) => [area.id, area]));
  return {
    functions,
    issueAreas,
    evidence,
    judgedIn: (year) => {
      const partOf = evidence.partOfIn(year);
      return functions.flatMap((name) =>
        issueAreas.map((issueArea) => judge({ function: name, issueArea, year }, evidence, partOf)),
      );
    },
    show: (judged) => showCell(judged, areaOf.get(judged.issueArea) as IssueArea, detail(judged)),
  };
}

export interface CellsAsked {
  readonly functions?: readonly string[] | null;
  readonly issueAreas?: readonly string[] | null;
}

/** All issue areas, by name. */
const allIssueAreas = async (graph: RequestGraph): Promise<IssueArea[]> =>
  (await graph.read(ISSUE_AREAS, {})).map(({ node }) => sharedEntity(node) as IssueArea);

/** Their ids. */
export const issueAreaIds = async (graph: RequestGraph): Promise<string[]> =>
  (await allIssueAreas(graph)).map(({ id }) => id);

/** Functions and issue areas that an argument names, or all of them, in their order; `place` leads to the argument. */
export async function cellsAsked(graph: RequestGraph, asked: CellsAsked, place = '') {
  const known = await issueAreaIds(graph);
  const named =
    asked.issueAreas &&
    (await Promise.all(asked.issueAreas.map((id) => canonicalId(graph, `${place}issueAreas`, id, 'IssueArea'))));
  return {
    functions: chosen(`${place}functions`, asked.functions, words(FUNCTIONS)),
    issueAreas: chosen(`${place}issueAreas`, named, known),
  };
}

function chosen<T extends string>(
  argument: string,
  asked: readonly string[] | null | undefined,
  all: readonly T[],
): T[] {
  if (asked == null) return [...all];
  if (asked.length === 0) throw badInput(`${argument} must name at least one, or be left out for all.`);
  return all.filter((one) => asked.includes(one));
}
