import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import LongestFirst from './tests/support/sequencer.js';

const require = createRequire(import.meta.url);

export default defineConfig({
  // Servers inline src and leave packages alone: without this, `graphql` would be there twice.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/rings.setup.ts'],
    setupFiles: ['reflect-metadata'],
    // Files share the modules of their worker, and the Neo4j that one of them started.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Some tests start a database: on a busy machine that takes its time, and no test measures it.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // One more than the cores of a small machine: a test that waits for a database or a browser leaves its core idle.
    maxWorkers: 3,
  },
});
