import { groupBy } from '../../lib/group.js';
import type { CellAnswer, Status } from './coverage.rules.js';

export interface Holding {
  readonly name: string;
  readonly strength: string;
  readonly reach: string | null;
  readonly certain: boolean;
}

export interface ToldGap {
  readonly kind: string;
  readonly statedBy: string;
  /** Absent where the gap bears no year. */
  readonly statedYear?: number | null;
}

const REACH_WORDS: Record<string, string> = {
  'parties-only': 'only parties to a treaty',
  'members-only': 'only members',
  regional: 'only a region',
};

/** A cell in words, from the rows that decide it and nothing else. */
export function explain(answer: CellAnswer, holdings: readonly Holding[], gaps: readonly ToldGap[]): string {
  const sure = holdings.filter((holding) => holding.certain);
  const unsure = new Set(
    holdings.filter((holding) => !holding.certain && holding.strength !== 'none-stated').map(({ name }) => name),
  );
  const sentences = [STATUS_SENTENCES[answer.status](sure)];
  const partial = namesOf(sure, 'partial');
  if (partial.length > 0 && (answer.status === 'limited' || answer.status === 'covered'))
    sentences.push(`Partial mandates: ${list(partial)}.`);
  const denied = namesOf(sure, 'none-stated');
  if (denied.length > 0)
    sentences.push(`A source says that ${list(denied)} ${denied.length > 1 ? 'lack' : 'lacks'} it.`);
  if (gaps.length > 0) sentences.push(`Documented: ${list(tellGaps(gaps))}.`);
  if (answer.fallsBetween) sentences.push('It falls between the mandates.');
  if (unsure.size > 0) sentences.push(`Possible, not shown for this year: ${list([...unsure])}.`);
  return sentences.join(' ');
}

const STATUS_SENTENCES: Record<Status, (sure: readonly Holding[]) => string> = {
  covered: (sure) =>
    `Lead mandate for all states: ${list(
      namesOf(
        sure.filter(({ reach }) => reach === 'global'),
        'primary',
      ),
    )}.`,
  limited: (sure) =>
    `No lead mandate reaches all states: ${list(
      sure
        .filter(({ strength }) => strength === 'primary')
        .map(({ name, reach }) => `${name} reaches ${REACH_WORDS[reach ?? ''] ?? 'some'}`),
    )}.`,
  fragmented: (sure) => `No lead mandate; partial ones are held by ${list(namesOf(sure, 'partial'))}.`,
  partial: (sure) => `No lead mandate; only ${list(namesOf(sure, 'partial'))} holds a partial one.`,
  contested: (sure) => `Only contested mandates: ${list(namesOf(sure, 'contested'))}.`,
  uncovered: () => 'Nobody holds a mandate.',
  'not-recorded': () => 'No mandate, no denial and no gap is recorded for this year: that is silence, not a gap.',
};

const namesOf = (holdings: readonly Holding[], strength: string): string[] => [
  ...new Set(holdings.filter((holding) => holding.strength === strength).map(({ name }) => name)),
];

const list = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');

const KIND_WORDS: Record<string, readonly [one: string, several: string]> = {
  absence: ['an absence', 'absences'],
  adequacy: ['a lack of adequacy', 'lacks of adequacy'],
  participation: ['a lack of participation', 'lacks of participation'],
};

/** Gaps of one kind by the same author and year are told together. */
function tellGaps(gaps: readonly ToldGap[]): string[] {
  const groups = groupBy(gaps, ({ kind, statedBy, statedYear }) => JSON.stringify([kind, statedBy, statedYear]));
  return [...groups.values()].map((group) => {
    const { kind, statedBy, statedYear } = group[0] as ToldGap;
    const [one, several] = KIND_WORDS[kind] ?? [kind, kind];
    const what = group.length === 1 ? one : `${group.length} ${several}`;
    return `${what} (${statedBy}${statedYear == null ? '' : `, ${statedYear}`})`;
  });
}
