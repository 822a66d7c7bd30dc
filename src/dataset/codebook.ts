import { CONFIDENCES, words } from '../model/vocabularies.js';
import { type QualityReport, qualityOf } from './quality.js';
import type { CheckedDataset } from './read.js';

type Section = (dataset: CheckedDataset, quality: QualityReport) => string;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function counts(_: CheckedDataset, quality: QualityReport): string {
  const grades = words(CONFIDENCES);
  return table(
    ['table', 'rows', ...grades, 'on one source'],
    quality.counts.map(({ table: name, rows, confidence, singleSource }) => [
      `\`${name}\``,
      rows,
      ...(grades.every((grade) => !confidence[grade])
        ? [...grades.map(() => ''), '']
        : [...grades.map((grade) => confidence[grade] ?? 0), singleSource]),
    ]),
  );
}

const certainty = (_: CheckedDataset, { year, certainty: pairs }: QualityReport): string =>
  table(
    [`in ${year}`, 'certain', 'certain or possible'],
    pairs.map(({ what, certain, withPossible }) => [what, certain, withPossible]),
  );

const agreement = (_: CheckedDataset, quality: QualityReport): string =>
  table(
    ['property', 'mandates', 'agreed', "Cohen's kappa"],
    quality.agreement.map(({ property, cases, observed, kappa }) => [
      property,
      cases,
      `${(observed * 100).toFixed(1)} %`,
      kappa === null ? '' : kappa.toFixed(2),
    ]),
  );

/** Long lists are told by their number alone: `npm run report` names every row. */
const LONGEST_LIST = 60;

const open = (_: CheckedDataset, { undated, ungrounded }: QualityReport): string =>
  [...undated, { what: 'statements on migrant rights that rest on general knowledge alone', ids: ungrounded }]
    .map(({ what, ids }) => {
      const named = ids.length > 0 && ids.length <= LONGEST_LIST ? `: ${ids.map((id) => `\`${id}\``).join(', ')}` : '';
      return `- ${ids.length} ${what}${named}`;
    })
    .join('\n');

const sentences = ({ tables }: CheckedDataset): string =>
  table(
    ['', 'section', 'what it says', 'rows'],
    tables.briefSentences.map(({ number, section, gist, rows }) => [
      number,
      section,
      gist,
      rows.map((id) => `\`${id}\``).join(' '),
    ]),
  );

/** The parts of the codebook that follow from the rows: each stands between a pair of marks with its name. */
const SECTIONS: Readonly<Record<string, Section>> = { counts, certainty, agreement, open, sentences };

/** The codebook with its derived parts made anew; all else in it is written by hand and stays. */
export function describeCodebook(current: string, dataset: CheckedDataset): string {
  const quality = qualityOf(dataset);
  return Object.entries(SECTIONS).reduce((text, [name, section]) => {
    const marked = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    return text.replace(marked, (_, begin: string, end: string) => `${begin}\n${section(dataset, quality)}\n\n${end}`);
  }, current);
}
