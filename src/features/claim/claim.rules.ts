/** Version of the tests and the rules below: it changes whenever the same data can give another verdict. */
export const CLAIM_RULE = 'claims-1';

export type ClaimVerdict = 'supported' | 'contradicted' | 'partly' | 'not-testable';

/** Ids of what holds with certainty, and of what only may. */
export interface Counted {
  readonly certain: readonly string[];
  readonly possible: readonly string[];
}

/** What a test found: the two figures, what was wanted, and the rows counted. */
export interface Finding {
  readonly verdict: ClaimVerdict;
  readonly certain: number;
  readonly withPossible: number;
  readonly wanted: number;
  /** What the figures count. */
  readonly unit: string;
  readonly rows: readonly string[];
  /** Findings on the parts of a claim that says several things. */
  readonly parts: readonly Finding[];
}

const finding = (verdict: ClaimVerdict, { certain, possible }: Counted, wanted: number, unit: string): Finding => ({
  verdict,
  certain: certain.length,
  withPossible: certain.length + possible.length,
  wanted,
  unit,
  rows: [...certain, ...possible],
  parts: [],
});

/** Supported where the certain ones are enough, contradicted where even all together are too few. */
export function atLeast(wanted: number, counted: Counted, unit: string): Finding {
  const [sure, all] = sizes(counted);
  const verdict = sure >= wanted ? 'supported' : all < wanted ? 'contradicted' : 'not-testable';
  return finding(verdict, counted, wanted, unit);
}

/**
 * Supported where not even all together are too many, contradicted where the certain ones are. That
 * something is absent rests on the rows that were looked at.
 */
export function atMost(wanted: number, counted: Counted, unit: string, lookedAt: readonly string[] = []): Finding {
  const [sure, all] = sizes(counted);
  const verdict = all <= wanted ? 'supported' : sure > wanted ? 'contradicted' : 'not-testable';
  const found = finding(verdict, counted, wanted, unit);
  return { ...found, rows: [...new Set([...found.rows, ...lookedAt])] };
}

/** Supported where certain and possible agree on the number, contradicted where they exclude it. */
export function exactly(wanted: number, counted: Counted, unit: string): Finding {
  const [sure, all] = sizes(counted);
  const verdict =
    sure === wanted && all === wanted ? 'supported' : sure > wanted || all < wanted ? 'contradicted' : 'not-testable';
  return finding(verdict, counted, wanted, unit);
}

/** At least a share of a whole, some of which may itself be only possible; of an empty whole nothing is said. */
export function shareOf(share: number, counted: Counted, whole: Counted, unit: string): Finding {
  const [sure, all] = sizes(counted);
  const [sureWhole, allWhole] = sizes(whole);
  const [most, least] = [Math.ceil(share * allWhole), Math.ceil(share * sureWhole)];
  const verdict =
    allWhole === 0 ? 'not-testable' : sure >= most ? 'supported' : all < least ? 'contradicted' : 'not-testable';
  return finding(verdict, counted, most, unit);
}

/** A year by a row that rests on more than the brief itself. */
export function sameYear(wanted: number, found: number | null, row: string, independent: boolean): Finding {
  const known = found !== null && independent;
  const verdict = !known ? 'not-testable' : found === wanted ? 'supported' : 'contradicted';
  const year = found ?? 0;
  return { verdict, certain: known ? year : 0, withPossible: year, wanted, unit: 'year', rows: [row], parts: [] };
}

/** Nothing recorded that could decide. */
export const notTestable = (unit: string, rows: readonly string[] = []): Finding => ({
  verdict: 'not-testable',
  certain: 0,
  withPossible: 0,
  wanted: 0,
  unit,
  rows,
  parts: [],
});

/**
 * A claim that says several things: one verdict where all parts have the same, partly where some
 * parts are supported and others not; where none is, contradicted as soon as one part is.
 */
export function together(parts: readonly Finding[]): Finding {
  const verdicts = new Set(parts.map(({ verdict }) => verdict));
  const [only] = verdicts;
  const mixed = verdicts.has('supported') || verdicts.has('partly') ? 'partly' : 'contradicted';
  const verdict = only === undefined ? 'not-testable' : verdicts.size === 1 ? only : mixed;
  return {
    verdict,
    certain: parts.filter((part) => part.verdict === 'supported').length,
    withPossible: parts.filter((part) => part.verdict === 'supported' || part.verdict === 'not-testable').length,
    wanted: parts.length,
    unit: 'parts of the claim that are supported, and those that may be',
    rows: [...new Set(parts.flatMap(({ rows }) => rows))],
    parts,
  };
}

const sizes = ({ certain, possible }: Counted): [sure: number, all: number] => [
  certain.length,
  certain.length + possible.length,
];
