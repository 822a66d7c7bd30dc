import { vocabularyEnum } from '../vocabulary/enum.js';
import type { Finding, Reason, Verdict } from './fit.rules.js';

export const LevelFinding = vocabularyEnum('LevelFinding', 'Whether governance is found on a level.', {
  found: 'An instrument or a process shows it with certainty.',
  'not-found': 'Nothing that is recorded shows it, not even possibly.',
  undecided: 'Only what is possible shows it, or an instrument whose parties in that year are not recorded could.',
  'not-recorded': 'The dataset has no measure of this level for the year: that is silence, not absence.',
} satisfies Record<Finding, string>);

export const FitVerdict = vocabularyEnum('FitVerdict', 'How the levels found compare with the level predicted.', {
  'as-predicted': 'The predicted level is found, and no other one with certainty.',
  mixed: 'The predicted level is found, and the other one, multilateral or regional, besides.',
  above: 'A wider level than the predicted one is found; the predicted one is not found, or not recorded.',
  below: 'The predicted level is not found, and no wider one.',
  'not-testable': 'What is recorded decides nothing; `notTestableBecause` says why.',
} satisfies Record<Verdict, string>);

export const FitReason = vocabularyEnum('FitReason', 'Why a fit is not testable.', {
  'not-classified': 'Nobody classified the issue area as a type of good, so no level is predicted.',
  'practice-not-recorded': 'The predicted practice of single states and of pairs of states is not recorded.',
  'level-undecided': 'The level that decides the verdict is undecided for this year, or not recorded.',
} satisfies Record<Reason, string>);

export const PartyRecord = vocabularyEnum('PartyRecord', 'Whether the parties of the year are known.', {
  counted: 'The actions of states are complete for the year: the parties are counted.',
  'not-recorded': 'The records end before the year, or there are none: that never means that states are not parties.',
});
