import { groupBy } from '../../lib/group.js';
import { by, type ClaimFacts, counted, holdingsOf, isRcp, only } from './claim.facts.js';
import { atLeast, type Counted, exactly, type Finding, notTestable, shareOf } from './claim.rules.js';
import type { ClaimTest } from './claim.tests.js';

const NEARLY_ALL = 0.9;
const GFMD = 'gfmd';
const GFMD_COUNTS = '{ process(id: "gfmd") { statedCounts { counted count year note sources { source { title } } } } }';
const FORUM_KINDS = ['global-forum', 'un-dialogue'];

const membersIn = (rows: ClaimFacts['belonging']): Counted =>
  counted(rows.map(({ member, certainty }) => ({ id: member, certainty })));

const membersOf = ({ belonging }: ClaimFacts, body: string): Counted =>
  membersIn(belonging.filter((row) => row.body === body));

/** The largest number of states that a source counts at a body up to the year, with the row. */
const statesAt = ({ statedCounts, asOf }: ClaimFacts, body: string) =>
  statedCounts
    .filter((row) => row.subject === body && row.counted === 'states' && row.year !== null && row.year <= asOf)
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))[0];

/** The same for each body, by whichever is more: a count that a source states, or the member states on record. */
function largestOf(facts: ClaimFacts): (body: string) => { count: number; rows: string[] } {
  const un = new Set(facts.unMembers);
  const belonging = groupBy(facts.belonging, ({ body }) => body);
  const statedCounts = groupBy(facts.statedCounts, ({ subject }) => subject);
  return (body) => {
    const stated = statesAt({ ...facts, statedCounts: statedCounts.get(body) ?? [] }, body);
    const members = only(membersIn(belonging.get(body) ?? []), (id) => un.has(id)).certain.length;
    return { count: Math.max(stated?.count ?? 0, members), rows: stated ? [stated.id] : [] };
  };
}

function mostInclusive(facts: ClaimFacts): Finding {
  const own = statesAt(facts, GFMD);
  const unit = 'states at a meeting; wanted: one more than at any other forum';
  if (!own) return notTestable(unit);
  const largest = largestOf(facts);
  const others = facts.actors
    .filter(({ id, kind }) => id !== GFMD && (FORUM_KINDS.includes(kind) || isRcp({ kind })))
    .map(({ id }) => ({ id, ...largest(id) }))
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
  const rival = others[0];
  const most = rival?.count ?? 0;
  const verdict = own.count > most ? 'supported' : own.count === most ? 'partly' : 'contradicted';
  const rows = [own.id, ...(rival ? [rival.id, ...rival.rows] : [])];
  return { verdict, certain: own.count, withPossible: own.count, wanted: most + 1, unit, rows, parts: [] };
}

export const PARTICIPATION_TESTS: readonly ClaimTest[] = [
  {
    claim: 'claim-icrmw-ratification',
    question: 'Is the convention on migrant workers ratified by fewer than half of the UN members?',
    rule: 'Supported where certain and possible parties together are fewer than half of the UN members of the year, contradicted where the certain ones are half or more.',
    libraryQuestion: 'parties-of-an-instrument',
    run: ({ instruments, unMembers }) => {
      const convention = instruments.find(({ id }) => id === 'icrmw-1990');
      const unit = 'UN members that are party';
      if (!convention) return notTestable(unit);
      const { certain, withPossible } = convention.parties;
      const fewer = Math.ceil(unMembers.length / 2) - 1;
      const verdict = withPossible <= fewer ? 'supported' : certain > fewer ? 'contradicted' : 'not-testable';
      return { verdict, certain, withPossible, wanted: fewer, unit, rows: [convention.id], parts: [] };
    },
  },
  {
    claim: 'claim-votes-2006',
    question: 'Did states vote in 2006 with reluctance on the follow-up to the High-level Dialogue?',
    rule: 'Supported where in a recorded vote of 2006 about the Dialogue at least a quarter of those who took part did not vote yes; not testable where no such vote is recorded.',
    query: '{ ballots { edges { node { id name date tally { vote count } } } } }',
    run: ({ ballots }) => {
      const ballot = ballots.find(({ year, about }) => year === 2006 && about.includes('hld-migration-development'));
      const unit = 'votes other than yes';
      if (!ballot) return notTestable(unit);
      const [others, wanted] = [ballot.cast - ballot.yes, Math.ceil(ballot.cast / 4)];
      const verdict = others >= wanted ? 'supported' : 'contradicted';
      return { verdict, certain: others, withPossible: others, wanted, unit, rows: [ballot.id], parts: [] };
    },
  },
  {
    claim: 'claim-gmg-18',
    question: 'Do eighteen organisations take part in the GMG?',
    rule: 'Supported where certain and possible members agree on eighteen, contradicted where the certain ones are more or all together are fewer.',
    libraryQuestion: 'how-many-belonged-to-the-gmg',
    run: (facts) => exactly(18, membersOf(facts, 'gmg'), 'members and participants'),
  },
  {
    claim: 'claim-mandates-touch',
    question: 'Do the organisations of the GMG hold mandates on migration?',
    rule: 'Supported where at least half of its members of the year hold a lead or partial mandate in some cell.',
    libraryQuestion: 'global-migration-group',
    run: (facts) => {
      const members = membersOf(facts, 'gmg');
      const holders = by(holdingsOf(facts, {}), 'actor');
      const [sure, any] = [new Set(holders.certain), new Set([...holders.certain, ...holders.possible])];
      const certain = members.certain.filter((id) => sure.has(id));
      const possible = [...members.certain, ...members.possible].filter((id) => any.has(id) && !certain.includes(id));
      return shareOf(0.5, { certain, possible }, members, 'members with a mandate');
    },
  },
  {
    claim: 'claim-rcp-coverage',
    question: 'Does nearly every UN member take part in a regional or inter-regional process?',
    rule: 'Nearly all means nine in ten of the UN members of the year, as member or participant. Supported where the certain ones reach that, contradicted where certain and possible together miss it.',
    libraryQuestion: 'regional-consultative-processes',
    run: (facts) => {
      const un = new Set(facts.unMembers);
      const taking = facts.belonging.filter((row) => un.has(row.member) && isRcp({ kind: row.bodyKind }));
      const states = counted(taking.map(({ member, certainty }) => ({ id: member, certainty })));
      return atLeast(Math.ceil(NEARLY_ALL * un.size), states, 'UN members in a process');
    },
  },
  {
    claim: 'claim-gfmd-most-inclusive',
    question: 'Did more states come to the GFMD than to any other forum of the year?',
    rule: 'Compared is the largest number of states that a source counts up to the year; for other worldwide forums, UN dialogues and regional processes that exist in the year also the certain UN members on record. More: supported; as many: partly; fewer: contradicted; no count of the GFMD: not testable.',
    query: GFMD_COUNTS,
    run: mostInclusive,
  },
  {
    claim: 'claim-gfmd-participants',
    question: 'Did fewer states than all UN members come to the GFMD?',
    rule: 'Supported where the largest number of states that a source counts at a meeting up to the year is below that of UN members. Non-state actors are not tested.',
    query: GFMD_COUNTS,
    run: (facts) => {
      const own = statesAt(facts, GFMD);
      const unit = 'states at its largest meeting';
      if (!own) return notTestable(unit);
      const wanted = facts.unMembers.length - 1;
      const verdict = own.count <= wanted ? 'supported' : 'contradicted';
      return { verdict, certain: own.count, withPossible: own.count, wanted, unit, rows: [own.id], parts: [] };
    },
  },
  {
    claim: 'claim-gfmd-topics',
    question: 'Are there issue areas that the GFMD does not deal with?',
    rule: 'Supported where at least one issue area has no mandate of the GFMD as a forum, certain or possible.',
    query:
      '{ mandates(filter: { actor: "gfmd", functions: [FORUM_FOR_DIALOGUE] }) { edges { node { issueArea { id } } } } }',
    run: (facts) => {
      const own = by(holdingsOf(facts, { actor: GFMD, function: 'forum-for-dialogue' }), 'issueArea');
      const dealt = new Set([...own.certain, ...own.possible]);
      const outside = facts.issueAreas.filter((id) => !dealt.has(id));
      return atLeast(1, { certain: outside, possible: own.possible }, 'issue areas outside of the GFMD');
    },
  },
];
