import type { Certainty } from '../../lib/spans.js';

/** Version of the rules below: it changes whenever the same data can give another answer. */
export const CHANGE_RULE = 'change-1';

/**
 * The statuses from worst to best. NOT_RECORDED has no place among them: silence is not a gap, so
 * nothing falls into it or rises from it.
 */
export const ORDER: readonly string[] = ['uncovered', 'contested', 'partial', 'fragmented', 'limited', 'covered'];

export const MOVEMENTS = {
  opened: 'COVERED before, and recorded as less after: a gap opened.',
  closed: 'Recorded as less than COVERED before, and COVERED after: a gap closed.',
  weakened: 'The status fell, from below COVERED.',
  strengthened: 'The status rose, and stays below COVERED. The verdict can still be GAP.',
  recorded: 'NOT_RECORDED before, any status after. Silence is not a gap: none closed.',
  'no-longer-recorded': 'Any status before, NOT_RECORDED after: whether a gap opened nobody says.',
  'judged-anew': 'The same status under another verdict: gaps were documented, or what was missing came into being.',
  'otherwise-changed':
    'The same status and verdict; what is possible changed, or whether the cell falls between mandates.',
} as const;
export type Movement = keyof typeof MOVEMENTS;

/** What the coverage rule answers for a cell in a year. */
export interface Answer {
  readonly status: string;
  readonly verdict: string;
  readonly fallsBetween: boolean;
  readonly possibleStatus: string;
  readonly possibleVerdict: string;
  readonly possiblyFallsBetween: boolean;
}

export interface Move {
  readonly movement: Movement;
  /** CERTAIN where it is the same whichever of the possible facts of either year held. */
  readonly certainty: Certainty;
  /** Steps in the order of statuses, negative downwards; 0 where the move is none in that order. */
  readonly steps: number;
}

const COVERED = ORDER.length - 1;
const rank = (status: string): number | null => {
  const place = ORDER.indexOf(status);
  return place < 0 ? null : place;
};
const sure = (certain: boolean): Certainty => (certain ? 'CERTAIN' : 'POSSIBLE');

/**
 * How a cell moved between two years; null where the answers are equal. More facts never lower a
 * status, so the true one lies between `status` and `possibleStatus`: a move is certain where the
 * two stretches do not meet.
 */
export function moveOf(before: Answer, after: Answer): Move | null {
  const [was, is] = [rank(before.status), rank(after.status)];
  if (was === is) return sameStatus(before, after);
  if (was === null) return { movement: 'recorded', certainty: sure(rank(before.possibleStatus) === null), steps: 0 };
  if (is === null)
    return { movement: 'no-longer-recorded', certainty: sure(rank(after.possibleStatus) === null), steps: 0 };
  const steps = is - was;
  if (steps > 0)
    return {
      movement: is === COVERED ? 'closed' : 'strengthened',
      certainty: sure(is > (rank(before.possibleStatus) ?? was)),
      steps,
    };
  return {
    movement: was === COVERED ? 'opened' : 'weakened',
    certainty: sure((rank(after.possibleStatus) ?? is) < was),
    steps,
  };
}

function sameStatus(before: Answer, after: Answer): Move | null {
  const judged = settled(before) && settled(after);
  if (before.verdict !== after.verdict) return { movement: 'judged-anew', certainty: sure(judged), steps: 0 };
  const equal =
    before.fallsBetween === after.fallsBetween &&
    before.possibleStatus === after.possibleStatus &&
    before.possibleVerdict === after.possibleVerdict &&
    before.possiblyFallsBetween === after.possiblyFallsBetween;
  const between = ({ fallsBetween, possiblyFallsBetween }: Answer) => fallsBetween === possiblyFallsBetween;
  const certainty = sure(judged && between(before) && between(after));
  return equal ? null : { movement: 'otherwise-changed', certainty, steps: 0 };
}

/** Whether what is possible makes no difference to status and verdict. */
const settled = (answer: Answer): boolean =>
  answer.status === answer.possibleStatus && answer.verdict === answer.possibleVerdict;
