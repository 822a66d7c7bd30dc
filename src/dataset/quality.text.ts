import { CONFIDENCES, words } from '../model/vocabularies.js';
import type { ComparedCount, QualityReport } from './quality.js';

/** The report as text for a terminal. */
export function describeQuality(report: QualityReport): string {
  const { year, counts, certainty, undated, disagreements, agreement, compared, ungrounded } = report;
  const grades = words(CONFIDENCES);
  return [
    heading('Rows, by confidence'),
    columns([
      ['table', 'rows', ...grades, 'one source'],
      ...counts.map(({ table, rows, confidence, singleSource }) => [
        table,
        rows,
        ...grades.map((grade) => confidence[grade] ?? 0),
        singleSource,
      ]),
    ]),
    heading(`Certain, and certain or possible, in ${year}`),
    columns(certainty.map(({ what, certain, withPossible }) => [what, certain, withPossible])),
    heading('Not dated'),
    ...undated.flatMap(({ what, ids }) => [`${ids.length} ${what}`, ...ids.map((id) => `  ${id}`)]),
    heading('Agreement of two codings'),
    columns([
      ['property', 'cases', 'agreed', 'kappa'],
      ...agreement.map(({ property, cases, observed, kappa }) => [
        property,
        cases,
        observed.toFixed(3),
        kappa?.toFixed(3) ?? '',
      ]),
    ]),
    heading('Counts that sources state, against the rows of that year'),
    columns([
      ['subject', 'counted', 'year', 'stated', 'certain', 'with possible', ''],
      ...compared.map((row) => [
        row.subject,
        row.counted,
        row.year,
        row.stated,
        row.certain,
        row.withPossible,
        judge(row),
      ]),
    ]),
    heading('Disagreements of sources'),
    `${disagreements} values lost against a better sourced one (disagreements.csv)`,
    heading('On migrant rights, from general knowledge alone'),
    ...(ungrounded.length > 0 ? ungrounded : ['none']),
  ].join('\n');
}

/** A stated number fits where it lies between the certain rows and the possible ones. */
export const judge = ({ stated, certain, withPossible }: ComparedCount): string => {
  if (withPossible === 0) return 'no rows';
  if (stated < certain) return 'fewer than the certain rows';
  return stated > withPossible ? 'more than the rows' : 'fits';
};

const heading = (text: string): string => `\n${text}\n${'-'.repeat(text.length)}`;

function columns(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => String(row[at] ?? '').length)));
  const cell = (value: string | number, at: number) =>
    typeof value === 'number' ? String(value).padStart(widths[at] ?? 0) : value.padEnd(widths[at] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
