import type { RequestGraph } from '../../graph/request.js';
import { CLAIM_RULE } from '../claim/claim.service.js';
import type { ServiceFacts } from '../context.js';
import { COVERAGE_RULE } from '../coverage/coverage.service.js';
import { SCENARIO_RULE } from '../scenario/scenario.service.js';
import type { Release } from './release.type.js';

/** Versions of software, data and rules, read from the graph that answers this request. */
export async function releaseOf(graph: RequestGraph, service: ServiceFacts): Promise<Release> {
  const { version } = await graph.reader();
  const { title, release, created, license } = version;
  const place = service.publicUrl ? ` ${service.publicUrl}.` : '';
  return {
    version: service.version,
    dataVersion: version.version,
    dataRelease: String(release),
    referenceYear: Number(version.referenceYear),
    firstYear: Number(version.firstYear),
    latestYear: Number(version.latestYear),
    schemaHash: service.schemaHash,
    ruleVersions: [
      { rule: 'coverage', version: COVERAGE_RULE },
      { rule: 'scenario', version: SCENARIO_RULE },
      { rule: 'claims', version: CLAIM_RULE },
    ],
    license: String(license),
    citation: `${title}, version ${release} (${created}), data version ${version.version}.${place}`,
  };
}
