import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import type { GraphEngine } from '../../src/graph/engine.js';
import { SharedFacts } from '../../src/graph/shared.js';
import { ask } from '../support/ask.js';
import { sharedEngine } from '../support/neo4j.shared.js';
import { realContent } from '../support/real.js';
import { RecordingEngine } from '../support/recording.js';
import { describeNeo4j } from '../support/rings.js';

const YEARS = [1951, 1990, 2005, 2010, 2018, 2025];
const ANSWERS =
  'id status possibleStatus verdict possibleVerdict fallsBetween possiblyFallsBetween issueArea { name }' as const;
const STATUSES = `query ($asOf: Year!) { coverage(asOf: $asOf) {
  factCount statusCounts { status certain withPossible } functionGaps { gap { id } standing } systemGaps { standing } cells { ${ANSWERS} }
} }`;
const DETAILS = `query ($asOf: Year!) {
  coverage(asOf: $asOf) { cells {
    ${ANSWERS} explanation
    mandates { strength reach certainty mandate { id } actor { id } sources { source { id } } }
    statedAbsences { actor { id } certainty } classStatements { actor { id } } documentedGaps { gap { id } standing }
  } }
  betweenMandates(asOf: $asOf, first: 100) { cells { cell { id } partialActors { certain withPossible } } }
}`;

/** Of the room, a quarter may go to one thing: too little for all rows of the matrix, and enough for what decides. */
const LITTLE_ROOM = 400_000;

const content = realContent();

function provesEqual(start: () => Promise<GraphEngine>, years: readonly number[]): void {
  let engine: RecordingEngine;
  const namesOf = () => engine.asked.splice(0).map(({ query }) => query.name);

  beforeAll(async () => {
    engine = new RecordingEngine(await start());
    await engine.load(content);
  });
  afterAll(() => engine?.close());

  it('answers for every year what the rows of the year answer', async () => {
    const shared = new SharedFacts(LITTLE_ROOM);
    for (const asOf of years)
      for (const source of [STATUSES, DETAILS])
        expect(await ask(engine, source, { asOf }, shared), `${asOf}`).toEqual(await ask(engine, source, { asOf }));
  });

  it('asks the graph for all years at once, and for the rows of a year when somebody wants them', async () => {
    const shared = new SharedFacts(LITTLE_ROOM);
    await ask(engine, STATUSES, { asOf: 2010 }, shared);
    expect(namesOf()).toContain('coverage.held');
    await ask(engine, STATUSES, { asOf: 1990 }, shared);
    expect(namesOf()).toEqual([]);
    await ask(engine, DETAILS, { asOf: 1990 }, shared);
    const names = namesOf().filter((name) => name.startsWith('coverage.'));
    expect(names).toContain('coverage.mandates');
    expect(names).not.toContain('coverage.held');
    expect(new Set(names).size).toBe(names.length);
  });
}

describe('coverage from what decides alone, on the embedded engine', () => {
  provesEqual(async () => new EmbeddedEngine({ shuffleUnordered: true }), YEARS);
});

describeNeo4j('coverage from what decides alone, on Neo4j', () => {
  provesEqual(sharedEngine, [1990, 2010]);
});
