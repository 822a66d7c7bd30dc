import type { ClaimFacts } from './claim.facts.js';
import type { Finding } from './claim.rules.js';
import { FUNCTION_TESTS } from './function.tests.js';
import { GOOD_TESTS } from './good.tests.js';
import { LEVEL_TESTS } from './level.tests.js';
import { PARTICIPATION_TESTS } from './participation.tests.js';
import { PROCESS_TESTS } from './process.tests.js';
import { TIMELINE_TESTS } from './timeline.tests.js';

/**
 * How one claim of the brief is tested. The rule says beforehand what would support the
 * claim and what would contradict it, and the test must be able to come out either way.
 */
export interface ClaimTest {
  readonly claim: string;
  readonly question: string;
  readonly rule: string;
  /** The question of the library that shows the rows; where there is none, a query does. */
  readonly libraryQuestion?: string;
  readonly query?: string;
  readonly run: (facts: ClaimFacts) => Finding;
}

/** Every test, by the claim that it tests. */
export const CLAIM_TESTS: ReadonlyMap<string, ClaimTest> = new Map(
  [...TIMELINE_TESTS, ...LEVEL_TESTS, ...PROCESS_TESTS, ...GOOD_TESTS, ...PARTICIPATION_TESTS, ...FUNCTION_TESTS].map(
    (test) => [test.claim, test],
  ),
);
