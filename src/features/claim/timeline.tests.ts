import type { ClaimFacts } from './claim.facts.js';
import { type Finding, sameYear, together } from './claim.rules.js';
import type { ClaimTest } from './claim.tests.js';

const BRIEF = 'src-betts-2010';
const RULE =
  'Supported where the row has the same year and rests on a source besides the brief; contradicted where it has another; not testable where it has none, or only the brief to rest on. Where a claim dates several things, each counts.';

/** A thing, and the year that the brief gives for its beginning, or for its end. */
type Entry = readonly [id: string, year: number, end?: 'to'];

const check = ({ dated }: ClaimFacts, [id, year, end]: Entry): Finding => {
  const row = dated.get(id);
  return sameYear(year, row?.[end ?? 'from'] ?? null, id, row?.sources.some((source) => source !== BRIEF) ?? false);
};

const timeline = (claim: string, question: string, ...entries: readonly [Entry, ...Entry[]]): ClaimTest => ({
  claim,
  question,
  rule: RULE,
  libraryQuestion: 'timeline-of-the-brief',
  run: (facts) =>
    entries.length === 1 ? check(facts, entries[0]) : together(entries.map((entry) => check(facts, entry))),
});

/** The dates of the timeline against founding years, adoptions and events. */
export const TIMELINE_TESTS: readonly ClaimTest[] = [
  timeline('claim-timeline-ilo', 'Was the ILO founded in 1919?', ['ilo', 1919]),
  timeline('claim-timeline-iom-unhcr', 'Were IOM and UNHCR both founded in 1950?', ['iom', 1950], ['unhcr', 1950]),
  timeline('claim-timeline-igc', 'Did the IGC begin in 1985?', ['igc', 1985]),
  timeline('claim-timeline-icrmw', 'Was the convention on migrant workers adopted in 1990?', ['icrmw-1990', 1990]),
  timeline('claim-timeline-icpd', 'Did the conference in Cairo take place in 1994?', ['icpd-cairo-1994', 1994]),
  timeline('claim-timeline-doyle', 'Is the Doyle report of 2002?', ['doyle-report-2002', 2002]),
  timeline('claim-timeline-gcim', 'Did the GCIM last from 2003 to 2005?', ['gcim', 2003], ['gcim', 2005, 'to']),
  timeline('claim-timeline-hld-2006', 'Was the first High-level Dialogue held in 2006?', ['hld-2006', 2006]),
  timeline('claim-timeline-gfmd', 'Did the GFMD first meet in 2007?', ['gfmd-2007', 2007]),
  timeline('claim-timeline-icmc', 'Did the conversations of the ICMC begin in 2009?', [
    'icmc-conversations-2009',
    2009,
  ]),
  timeline('claim-timeline-hld-2013', 'Was the second High-level Dialogue held in 2013?', ['hld-2013', 2013]),
];
