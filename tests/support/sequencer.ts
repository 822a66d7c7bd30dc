import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, by what they took in a whole run. */
const LONGEST = [
  'contract/engines',
  'e2e/faults.dataset',
  'contract/release',
  'e2e/outage',
  'browser/explorer',
  'e2e/snippets',
  'e2e/faults',
  'e2e/log',
  'contract/path.figures',
  'browser/explorer.things',
  'contract/networkx',
  'browser/explorer.recovery',
  'browser/explorer.scenario',
  'browser/take-away',
  'browser/explorer.reload',
  'contract/cancel',
  'e2e/schemathesis',
  'browser/explorer.connections',
  'contract/scale',
];

/** Begins with what takes longest: a fresh clone knows no durations, and one that begins last is waited for by all. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
