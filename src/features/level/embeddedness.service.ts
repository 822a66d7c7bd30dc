import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { bounded } from '../analysis/bounded.js';
import { certainFirst, countPair, type Graded } from '../analysis/counting.js';
import { checkedFirst } from '../connection/list.service.js';
import { canonicalId, linked } from '../entity/entity.service.js';
import { allInstruments, type InstrumentFacts, standsIn } from '../instrument/instrument.service.js';
import { analysisYear } from '../time/time.service.js';
import type { PolicyField } from '../vocabulary/vocabulary.type.js';
import type { Embeddedness, FieldEmbeddedness } from './embeddedness.type.js';
import type { EmbeddednessArgs } from './level.args.js';
import { POLICY_FIELD_IDS } from './level.queries.js';
import { areasGoverned, byValue, EMBEDDEDNESS_RULE } from './level.rules.js';
import { onLevel, placedIn } from './placed.service.js';

const EMBEDDED = 'embedded';
const NOTE =
  'Counts instruments of the dataset, which holds those that matter to migration, not all of a field. Only the coded issue areas count, and an instrument without any governs none that is recorded.';

interface Standing extends Graded {
  readonly instrument: InstrumentFacts;
  readonly issueAreas: readonly string[];
}

/** The policy fields in which migration governance is embedded in a year, through their instruments. */
export async function embeddedness(graph: RequestGraph, args: EmbeddednessArgs): Promise<Embeddedness> {
  const first = checkedFirst(args.first);
  const asOf = await analysisYear(graph, args.asOf);
  const fields = await fieldsAsked(graph, args.policyFields);
  const [instruments, placed] = await Promise.all([allInstruments(graph), placedIn(graph, asOf)]);
  const standing: Standing[] = certainFirst(
    instruments.flatMap((instrument) => {
      const certainty = standsIn(instrument, asOf);
      return certainty ? [{ instrument, certainty, issueAreas: instrument.issueAreas }] : [];
    }),
  );
  const rows = fields.map((field) => fieldRow(field, standing, first));
  const actors = byValue(placed.actors, [EMBEDDED]).get(EMBEDDED) ?? [];
  return {
    asOf,
    ruleVersion: EMBEDDEDNESS_RULE,
    factCount: rows.reduce((sum, row) => sum + row.instrumentCounts.withPossible, actors.length),
    note: NOTE,
    fields: rows,
    withoutField: countPair(standing.filter(({ instrument }) => instrument.policyFields.length === 0)),
    actorCounts: countPair(actors),
    actors: bounded(
      actors.map((actor) => onLevel(actor, EMBEDDED)),
      first,
    ) as Embeddedness['actors'],
  };
}

function fieldRow(policyField: PolicyField, standing: readonly Standing[], first: number): FieldEmbeddedness {
  const own = standing.filter(({ instrument }) => instrument.policyFields.includes(policyField.id));
  return {
    policyField,
    instrumentCounts: countPair(own),
    bindingCounts: countPair(own.filter(({ instrument }) => instrument.isBinding())),
    instruments: bounded(own, first) as FieldEmbeddedness['instruments'],
    issueAreas: bounded(areasGoverned(own), first) as FieldEmbeddedness['issueAreas'],
  };
}

async function fieldsAsked(graph: RequestGraph, asked: readonly string[] | null | undefined): Promise<PolicyField[]> {
  if (asked?.length === 0) throw badInput('policyFields must name at least one, or be left out for all.');
  const named = asked && (await Promise.all(asked.map((id) => canonicalId(graph, 'policyFields', id, 'PolicyField'))));
  const known = (await graph.read(POLICY_FIELD_IDS, {})).map(({ id }) => id);
  const ids = known.filter((id) => named == null || named.includes(id));
  return Promise.all(ids.map((id) => linked(graph, 'PolicyField', id)));
}
