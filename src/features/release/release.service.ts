import type { DatasetVersion } from '../../graph/engine.js';
import type { RequestGraph } from '../../graph/request.js';
import { type CitedDataset, type Contributor, citationSentence } from '../../lib/citation.js';
import { PARTY_RULE, TIME_RULE } from '../../model/rule-versions.js';
import { AIM_RULE, TOPIC_RULE } from '../aim/aim.service.js';
import { CHANGE_RULE } from '../change/change.service.js';
import { CLAIM_RULE } from '../claim/claim.service.js';
import type { ServiceFacts } from '../context.js';
import { COVERAGE_RULE } from '../coverage/coverage.service.js';
import { FIT_RULE } from '../fit/fit.service.js';
import { EMBEDDEDNESS_RULE, LEVEL_RULE } from '../level/level.service.js';
import { NETWORK_RULE } from '../network/network.service.js';
import { OVERLAP_RULE } from '../overlap/overlap.service.js';
import { CO_MEMBERSHIP_RULE } from '../participation/co-membership.service.js';
import { PARTICIPATION_RULE } from '../participation/participation.service.js';
import { PATH_RULE } from '../path/path.service.js';
import { BOND_RULE } from '../ratification/bond.service.js';
import { RATIFICATION_RULE } from '../ratification/ratification.service.js';
import { SCENARIO_RULE } from '../scenario/scenario.service.js';
import type { Release } from './release.type.js';

/** Versions of software, data and rules, read from the graph that answers this request. */
export async function releaseOf(graph: RequestGraph, service: ServiceFacts): Promise<Release> {
  const { version } = await graph.reader();
  const cited = citedDataset(version);
  return {
    version: service.version,
    dataVersion: version.version,
    dataRelease: cited.version,
    title: cited.title,
    created: cited.created,
    authors: [...cited.authors],
    publisher: cited.publisher,
    referenceYear: Number(version.referenceYear),
    firstYear: Number(version.firstYear),
    latestYear: Number(version.latestYear),
    schemaHash: service.schemaHash,
    ruleVersions: [
      { rule: 'time', version: TIME_RULE },
      { rule: 'parties', version: PARTY_RULE },
      { rule: 'coverage', version: COVERAGE_RULE },
      { rule: 'overlap', version: OVERLAP_RULE },
      { rule: 'change', version: CHANGE_RULE },
      { rule: 'bond', version: BOND_RULE },
      { rule: 'co-membership', version: CO_MEMBERSHIP_RULE },
      { rule: 'participation', version: PARTICIPATION_RULE },
      { rule: 'ratification', version: RATIFICATION_RULE },
      { rule: 'network', version: NETWORK_RULE },
      { rule: 'paths', version: PATH_RULE },
      { rule: 'fit', version: FIT_RULE },
      { rule: 'level', version: LEVEL_RULE },
      { rule: 'embeddedness', version: EMBEDDEDNESS_RULE },
      { rule: 'aim', version: AIM_RULE },
      { rule: 'topic', version: TOPIC_RULE },
      { rule: 'scenario', version: SCENARIO_RULE },
      { rule: 'claims', version: CLAIM_RULE },
    ],
    license: String(version.license),
    licenseUrl: String(version.licenseUrl || '') || null,
    citation: citationSentence(cited, service.publicUrl ?? null),
  };
}

/** A graph that was loaded before it knew its makers has none. */
const citedDataset = (version: DatasetVersion): CitedDataset => ({
  title: String(version.title),
  version: String(version.release),
  created: String(version.created),
  dataVersion: version.version,
  authors: JSON.parse(String(version.authors ?? '[]')) as Contributor[],
  publisher: String(version.publisher ?? '') || null,
});
