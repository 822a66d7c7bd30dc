import { AIMS, LEVELS, TOPICS, words } from '../model/vocabularies.js';
import type { Remark, Rule } from './editorial.rules.js';
import { yearOf } from './spans.rules.js';
import type { Dataset } from './tables/index.js';

/** The editorial rules of law, votes, literature, the brief and the codings. */
export const RECORD_RULES: readonly Rule[] = [
  instrumentDates,
  treatyActionDates,
  voteBases,
  chapterPlaces,
  claimIds,
  scenarioForm,
  hypothesesInOrder,
  sentencesInOrder,
  codingValues,
  doubleCodingForm,
  externalIdForms,
];

function* instrumentDates({ instruments }: Dataset): Generator<Remark> {
  for (const [index, { adopted, in_force: inForce, records_until: until }] of instruments.entries()) {
    if (adopted !== null && inForce !== null && inForce.slice(0, adopted.length) < adopted.slice(0, inForce.length))
      yield { table: 'instruments', index, column: 'in_force', message: `${inForce} is before adoption, ${adopted}` };
    const first = yearOf(adopted);
    if (first !== null && until !== null && until < first)
      yield {
        table: 'instruments',
        index,
        column: 'records_until',
        message: `${until} is before adoption, ${adopted}`,
      };
  }
}

function* treatyActionDates({ instruments, treatyActions }: Dataset): Generator<Remark> {
  const adoption = new Map(instruments.map((row) => [row.id, yearOf(row.adopted)]));
  for (const [index, { action, date, instrument }] of treatyActions.entries()) {
    if (action === 'denunciation' && date === null)
      yield { table: 'treatyActions', index, column: 'date', message: 'a denunciation needs a date' };
    const [year, first] = [yearOf(date), adoption.get(instrument) ?? null];
    if (year !== null && first !== null && year < first)
      yield { table: 'treatyActions', index, column: 'date', message: `${date} is before the adoption in ${first}` };
  }
}

function* voteBases({ votes }: Dataset): Generator<Remark> {
  for (const [index, { vote, basis }] of votes.entries())
    if (basis === 'derived' && vote !== 'absent')
      yield { table: 'votes', index, column: 'basis', message: 'only an absence can be derived' };
}

function* chapterPlaces({ chapters }: Dataset): Generator<Remark> {
  for (const [index, { id, publication, position }] of chapters.entries()) {
    const expected = `${publication}--chapter-${position}`;
    if (id !== expected) yield { table: 'chapters', index, column: 'id', message: `must be "${expected}"` };
  }
}

function* claimIds({ claims }: Dataset): Generator<Remark> {
  for (const [index, { id, from, to }] of claims.entries()) {
    if (!id.startsWith('claim-')) yield { table: 'claims', index, column: 'id', message: 'must begin with claim-' };
    if (from !== null && to !== null && to < from)
      yield { table: 'claims', index, column: 'to', message: `${to} is before the beginning, ${from}` };
  }
}

function* scenarioForm({ scenarios, hypotheticalMandates }: Dataset): Generator<Remark> {
  const filled = new Set(hypotheticalMandates.map((row) => row.scenario));
  for (const [index, { id }] of scenarios.entries()) {
    if (!id.startsWith('scenario-'))
      yield { table: 'scenarios', index, column: 'id', message: 'must begin with scenario-' };
    if (!filled.has(id))
      yield { table: 'scenarios', index, column: 'id', message: 'has no row in hypothetical-mandates.csv' };
  }
}

function* hypothesesInOrder({ hypotheticalMandates }: Dataset): Generator<Remark> {
  const last = new Map<string, number>();
  const cells = new Set<string>();
  for (const [index, row] of hypotheticalMandates.entries()) {
    const expected = (last.get(row.scenario) ?? 0) + 1;
    const cell = [row.scenario, row.actor ?? row.new_actor, row.function, row.issue_area].join(' ');
    if (row.number !== expected)
      yield {
        table: 'hypotheticalMandates',
        index,
        column: 'number',
        message: `must be ${expected}, one after another in each scenario`,
      };
    if ((row.actor === null) === (row.new_actor === null))
      yield {
        table: 'hypotheticalMandates',
        index,
        column: 'new_actor',
        message: 'must be empty where, and only where, actor names who would hold it',
      };
    if (cells.has(cell))
      yield {
        table: 'hypotheticalMandates',
        index,
        column: 'issue_area',
        message: 'repeats a mandate of this scenario: same holder, function and issue area',
      };
    last.set(row.scenario, row.number);
    cells.add(cell);
  }
}

function* sentencesInOrder({ briefSentences }: Dataset): Generator<Remark> {
  for (const [index, { number }] of briefSentences.entries())
    if (number !== index + 1)
      yield { table: 'briefSentences', index, column: 'number', message: `must be ${index + 1}, one after another` };
}

function* codingValues({ codings, issueAreas, mandates }: Dataset): Generator<Remark> {
  const values: Readonly<Record<string, readonly string[]>> = {
    level: words(LEVELS),
    aim: words(AIMS),
    topic: words(TOPICS),
    'issue-area': issueAreas.map((row) => row.id),
  };
  const functionOf = new Map(mandates.map((row) => [row.id, row.function]));
  for (const [index, { subject, scheme, value }] of codings.entries()) {
    const known = values[scheme] ?? [];
    if (!known.includes(value))
      yield { table: 'codings', index, column: 'value', message: `"${value}" is no ${scheme}: ${known.join(', ')}` };
    if (scheme === 'topic' && functionOf.get(subject) !== 'service-provision')
      yield { table: 'codings', index, column: 'scheme', message: 'only service provision is coded by topic' };
    if ((scheme === 'level' || scheme === 'issue-area') && functionOf.has(subject))
      yield { table: 'codings', index, column: 'scheme', message: `a mandate is not coded by ${scheme}` };
  }
}

function* doubleCodingForm({ doubleCodings }: Dataset): Generator<Remark> {
  for (const [index, row] of doubleCodings.entries()) {
    for (const coder of ['first', 'second'] as const)
      for (const property of ['reach', 'authority'] as const)
        if ((row[`${coder}_strength`] === 'none-stated') !== (row[`${coder}_${property}`] === null))
          yield {
            table: 'doubleCodings',
            index,
            column: `${coder}_${property}`,
            message: 'must be empty where, and only where, the mandate is denied',
          };
    const agreed = (['strength', 'reach', 'authority'] as const).every(
      (property) => row[`first_${property}`] === row[`second_${property}`],
    );
    if (agreed !== (row.settlement === null))
      yield {
        table: 'doubleCodings',
        index,
        column: 'settlement',
        message: 'must say how a difference was settled, and be empty where the coders agree',
      };
  }
}

const ID_FORMS: Readonly<Record<string, RegExp>> = {
  wikidata: /^Q[1-9]\d*$/,
  ror: /^0[a-z0-9]{8}$/,
  cow: /^(\d{1,3}|[A-Za-z][\w -]*)$/,
  untc: /^[IVX]+-\d+(-[a-z])?$/,
};

function* externalIdForms({ externalIds }: Dataset): Generator<Remark> {
  for (const [index, { scheme, value }] of externalIds.entries())
    if (!ID_FORMS[scheme]?.test(value))
      yield { table: 'externalIds', index, column: 'value', message: `"${value}" does not look like a ${scheme} id` };
}
