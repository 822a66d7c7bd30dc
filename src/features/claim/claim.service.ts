import type { RequestGraph } from '../../graph/request.js';
import { yearOf } from '../../lib/dates.js';
import { certaintyIn, type Spans } from '../../lib/spans.js';
import { coverage } from '../coverage/coverage.service.js';
import { issueAreaIds } from '../coverage/matrix.service.js';
import { holdingsIn } from '../mandate/mandate.service.js';
import { belongingIn } from '../membership/membership.service.js';
import { analysisYear } from '../time/time.service.js';
import type { ActorFact, ClaimFacts, DatedFact, InstrumentFact } from './claim.facts.js';
import * as queries from './claim.queries.js';
import { CLAIM_RULE } from './claim.rules.js';
import { CLAIM_TESTS } from './claim.tests.js';
import { ClaimTestResult } from './claim.type.js';

export { CLAIM_RULE };

/** The ids of the claims for which there is a test. */
export const TESTED_CLAIMS: readonly string[] = [...CLAIM_TESTS.keys()];

const NOTE =
  'A verdict is about the rows of this dataset, by a rule that says what would support it and what would contradict it: it is no verdict on the brief. What is not recorded, or not dated, cannot be tested.';

/** What the test of a claim found in a year; null where no test was written for it. */
export async function testOf(
  graph: RequestGraph,
  claim: string,
  year?: number | null,
): Promise<ClaimTestResult | null> {
  const test = CLAIM_TESTS.get(claim);
  if (!test) return null;
  const asOf = await analysisYear(graph, year);
  const finding = test.run(await factsOf(graph, asOf));
  return Object.assign(new ClaimTestResult(), {
    asOf,
    ruleVersion: CLAIM_RULE,
    factCount: finding.rows.length,
    note: NOTE,
    question: test.question,
    rule: test.rule,
    verdict: finding.verdict,
    found: finding,
    parts: finding.parts,
    libraryQuestion: test.libraryQuestion ?? null,
    query: test.query ?? null,
    allRows: finding.rows,
  });
}

/** The facts of a year, put together once a request however many claims are tested. */
const known = new WeakMap<RequestGraph, Map<number, Promise<ClaimFacts>>>();

function factsOf(graph: RequestGraph, asOf: number): Promise<ClaimFacts> {
  const years = known.get(graph) ?? new Map<number, Promise<ClaimFacts>>();
  known.set(graph, years);
  const facts = years.get(asOf) ?? readFacts(graph, asOf);
  years.set(asOf, facts);
  return facts;
}

async function readFacts(graph: RequestGraph, asOf: number): Promise<ClaimFacts> {
  const [actors, dated, unMembers, instruments, parties, codings, services, statedCounts, ballots] = await Promise.all([
    graph.read(queries.ACTORS_IN, { asOf }),
    graph.read(queries.DATED_THINGS, {}),
    graph.read(queries.UN_MEMBERS, { asOf }),
    graph.read(queries.INSTRUMENTS_IN, {}),
    graph.read(queries.PARTY_COUNTS, { asOf }),
    graph.read(queries.LEVELS_AND_TOPICS, {}),
    graph.read(queries.SERVICES_IN, { asOf }),
    graph.read(queries.STATED, {}),
    graph.read(queries.BALLOTS_CAST, {}),
  ]);
  const [{ cells }, belonging, holdings, issueAreas] = await Promise.all([
    coverage(graph, { asOf }),
    belongingIn(graph, asOf),
    holdingsIn(graph, asOf),
    issueAreaIds(graph),
  ]);
  const partiesOf = new Map(parties.map((row) => [row.instrument, row]));
  return {
    asOf,
    actors: actors.map(({ node }) => actorFact(node as never, asOf)),
    dated: new Map(dated.map((row) => [row.id, datedFact(row)])),
    unMembers: unMembers.map(({ id }) => id),
    belonging,
    holdings,
    cells: cells.map((cell) => ({ ...cell, issueArea: cell.issueArea.id })),
    issueAreas,
    instruments: instruments.map(({ node }) => instrumentFact(node as never, partiesOf.get(node.id as string))),
    codings,
    relations: services.map(({ relation }) => ({
      ...(relation as never as Service),
      certainty: sureness(relation as never, asOf),
    })),
    statedCounts: statedCounts.map((row) => ({ ...row, year: row.year ?? null })),
    ballots: ballots.map((row) => ({ ...row, year: yearOf(row.date), about: row.about ?? [] })),
  };
}

type Service = { readonly id: string; readonly from: string; readonly type: string; readonly to: string };

const sureness = (spans: Spans, asOf: number) => certaintyIn(spans, asOf) ?? 'POSSIBLE';

interface ActorNode extends Spans {
  readonly id: string;
  readonly kind: string;
  readonly founded?: number | null;
  readonly issueAreas?: readonly string[] | null;
}

const actorFact = (node: ActorNode, asOf: number): ActorFact => ({
  id: node.id,
  kind: node.kind,
  founded: node.founded ?? null,
  issueAreas: node.issueAreas ?? [],
  certainty: sureness(node, asOf),
});

const datedFact = ({ id, founded, adopted, year, ended, sources }: queries.DatedRow): DatedFact => ({
  id,
  from: yearOf(founded ?? adopted ?? year),
  to: ended ?? null,
  sources,
});

interface InstrumentNode {
  readonly id: string;
  readonly binding: string | boolean;
  readonly inForce?: string | null;
  readonly recordsUntil?: number | null;
  readonly policyFields?: readonly string[] | null;
  readonly issueAreas?: readonly string[] | null;
}

const instrumentFact = (
  node: InstrumentNode,
  parties: { certain: number; withPossible: number } | undefined,
): InstrumentFact => ({
  id: node.id,
  binding: node.binding === 'yes' || node.binding === true,
  inForce: yearOf(node.inForce),
  partiesRecorded: node.recordsUntil != null,
  policyFields: node.policyFields ?? [],
  issueAreas: node.issueAreas ?? [],
  parties: { certain: Number(parties?.certain ?? 0), withPossible: Number(parties?.withPossible ?? 0) },
});
