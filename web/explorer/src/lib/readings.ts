import type { CoverageStatus, CoverageVerdict, GapKind, GapStanding } from '../generated';
import { STATUS_SIGNS, VERDICT_SIGNS } from '../ui/status';
import { inWords } from './words';

/** How to read a cell: what the mandates make of it, what others say is missing, or the two joined. */
export const MODES = ['both', 'derived', 'documented'] as const;
export type Mode = (typeof MODES)[number];

/** What a reading needs to know of a cell. */
export interface CellFacts {
  readonly status: CoverageStatus;
  readonly verdict: CoverageVerdict;
  readonly documentedGaps: readonly { readonly standing: GapStanding; readonly gap: { readonly kind: GapKind } }[];
}

/** One value of a reading: its words, its sign, its colour, and how high it stands in a small history. */
export interface Reading {
  readonly key: string;
  readonly words: string;
  readonly sign: string;
  /** Name of a colour variable of the style sheet. */
  readonly tone: string;
  /** From 0, which is silence, to 1. */
  readonly height: number;
  readonly meaning: string;
}

const reading = (key: string, sign: string, tone: string, height: number, meaning: string): Reading => ({
  key,
  words: inWords(key),
  sign,
  tone,
  height,
  meaning,
});

const S = STATUS_SIGNS;
const V = VERDICT_SIGNS;

/** What the mandates that hold make of a cell, from best to worst. */
export const STATUSES: readonly Reading[] = [
  reading('COVERED', S.COVERED, 'covered', 1, 'a lead mandate that reaches all states'),
  reading('LIMITED', S.LIMITED, 'limited', 0.8, 'a lead mandate, but only for parties, members or a region'),
  reading('FRAGMENTED', S.FRAGMENTED, 'fragmented', 0.65, 'no lead; partial mandates of two or more'),
  reading('PARTIAL', S.PARTIAL, 'partial', 0.5, 'no lead; a partial mandate of one'),
  reading('CONTESTED', S.CONTESTED, 'contested', 0.35, 'only mandates that some dispute'),
  reading('UNCOVERED', S.UNCOVERED, 'uncovered', 0.2, 'none of these, and a source says so'),
  reading('NOT_RECORDED', S.NOT_RECORDED, 'unrecorded', 0, 'nobody says anything: silence is not a gap'),
];

/** Status and documented gaps joined, from best to worst. */
export const VERDICTS: readonly Reading[] = [
  reading('COVERED', V.COVERED, 'covered', 1, 'a lead for all states, and nobody documents a gap'),
  reading('THIN', V.THIN, 'fragmented', 0.7, 'held in part, and nobody documents a gap'),
  reading('DISPUTED', V.DISPUTED, 'partial', 0.45, 'held at least in part, yet somebody documents a gap'),
  reading('GAP', V.GAP, 'uncovered', 0.2, 'uncovered or contested, or a documented absence'),
  reading('UNKNOWN', V.UNKNOWN, 'unrecorded', 0, 'nothing is recorded'),
];

/** What others say is missing, the gravest first; only the first three count in the year. */
export const DOCUMENTED: readonly Reading[] = [
  reading('ABSENCE', V.GAP, 'uncovered', 1, 'somebody says that nobody does it'),
  reading('ADEQUACY', '△', 'partial', 0.7, 'somebody says that it is done badly or too little'),
  reading('PARTICIPATION', '◔', 'fragmented', 0.5, 'somebody says that not all take part'),
  reading('UNDATED', '…', 'contested', 0.3, 'stated without a year: it is only possible'),
  reading('CLOSED', V.COVERED, 'covered', 0.2, 'what was missing exists by now'),
  reading('STATED_LATER', '›', 'limited', 0.1, 'stated in a later year'),
  reading('NONE', S.NOT_RECORDED, 'unrecorded', 0, 'nobody documents a gap'),
];

/** The values of each way to read, in the order of the legend. */
export const READINGS: Readonly<Record<Mode, readonly Reading[]>> = {
  derived: STATUSES,
  documented: DOCUMENTED,
  both: VERDICTS,
};

const named = (readings: readonly Reading[], key: string) => readings.find((one) => one.key === key) as Reading;

/** How a cell reads in a mode. */
export function readCell(mode: Mode, cell: CellFacts): Reading {
  if (mode === 'derived') return named(STATUSES, cell.status);
  if (mode === 'both') return named(VERDICTS, cell.verdict);
  const said = new Set<string>(
    cell.documentedGaps.map(({ standing, gap }) => (standing === 'COUNTED' ? gap.kind : standing)),
  );
  return DOCUMENTED.find(({ key }) => said.has(key)) ?? named(DOCUMENTED, 'NONE');
}
