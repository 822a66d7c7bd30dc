import { describe, inject } from 'vitest';

/** Tests that need a real Neo4j. Where this machine cannot start one they are skipped, and the run says why. */
export const describeNeo4j = describe.runIf(inject('neo4jMissing') === '');

/** Tests that need a Chromium. */
export const describeBrowser = describe.runIf(inject('browserMissing') === '');

/** Tests that need a Redis. */
export const describeRedis = describe.runIf(inject('redisMissing') === '');

/** Tests that need Python with its libraries: networkx, pandas, frictionless, cffconvert. */
export const describePython = describe.runIf(inject('pythonMissing') === '');
