import { defineList } from '../connection/list.js';
import { defineParts } from '../connection/parts.js';

/** The scenarios of the dataset. */
export const SCENARIOS = defineList({
  name: 'scenario.list',
  match: '(n:Scenario)',
  sorts: { NAME: { key: 'n.sortName' } },
});

/** The scenarios that spell out a vision. */
export const SCENARIOS_OF_VISION = defineParts('scenario.of-vision', '(p)<-[:SPELLS_OUT]-(n:Scenario)');

/** What a scenario supposes. */
export const HYPOTHESES = defineParts('scenario.mandates', '(p)-[:SUPPOSES]->(n:HypotheticalMandate)', 'n.number');
