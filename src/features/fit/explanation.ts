import { type AreaEvidence, isRegional } from './evidence.service.js';
import { type Findings, type GoodType, PREDICTED } from './fit.rules.js';

/** The fit of an issue area in words, from the rows that decide it and nothing else. */
export function explainFit(
  good: GoodType | null,
  { multilateral, regional }: Findings,
  evidence: AreaEvidence,
  unMembers: number,
): string {
  return [
    good === null
      ? 'Nobody classified it as a type of good, so no level is predicted.'
      : `A ${good} good: governance is predicted on the ${PREDICTED[good].join(' or ')} level.`,
    `Multilateral level: ${MULTILATERAL[multilateral]?.(evidence, unMembers) ?? ''}.`,
    `Regional level: ${REGIONAL[regional]?.(evidence, unMembers) ?? ''}.`,
    'Bilateral and unilateral practice is not recorded.',
  ].join(' ');
}

type Sentence = (evidence: AreaEvidence, unMembers: number) => string;

const MULTILATERAL: Record<string, Sentence> = {
  found: ({ instruments }, unMembers) =>
    `found, for ${listed(
      instruments
        .filter(({ bindsHalf }) => bindsHalf === 'CERTAIN')
        .map(({ instrument, parties }) => `"${instrument.name}" binds ${parties?.certain} of ${unMembers} UN members`),
    )}`,
  'not-found': (_, unMembers) => `not found, for no open instrument in force binds half of ${unMembers} UN members`,
  undecided: ({ instruments }) =>
    `undecided, for it is not recorded, or only possible, that half of the UN members are bound by ${listed(
      instruments.filter(({ bindsHalf }) => bindsHalf === 'POSSIBLE').map(({ instrument }) => `"${instrument.name}"`),
    )}`,
  'not-recorded': () => 'not measured, for the United Nations had no members',
};

const REGIONAL: Record<string, Sentence> = {
  found: (evidence) => `found, in ${regionalCounts(evidence, 'CERTAIN')}`,
  'not-found': () => 'not found, for no regional instrument or process on it is recorded',
  undecided: (evidence) => `undecided, for there are only possible ones, ${regionalCounts(evidence, 'POSSIBLE')}`,
};

function regionalCounts({ instruments, processes }: AreaEvidence, grade: string): string {
  const laws = instruments.filter((row) => isRegional(row) && row.certainty === grade).length;
  const talks = processes.filter(({ certainty }) => certainty === grade).length;
  return `${counted(laws, 'binding instrument', 'binding instruments')} and ${counted(talks, 'process', 'processes')}`;
}

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

const MOST_NAMED = 3;

/** The first few, and how many more there are. */
function listed(texts: readonly string[]): string {
  const more = texts.length - MOST_NAMED;
  return [...texts.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
