type Cells = Record<string, string | number>;

type RecordTable =
  | 'treatyActions'
  | 'ballots'
  | 'votes'
  | 'events'
  | 'publications'
  | 'chapters'
  | 'membershipNotes'
  | 'visions'
  | 'scenarios'
  | 'hypotheticalMandates'
  | 'claims'
  | 'briefSentences'
  | 'disagreements'
  | 'codings'
  | 'doubleCodings'
  | 'processLists'
  | 'statedCounts'
  | 'externalIds'
  | 'withdrawn';

const cited = { sources: 'src-a' };

/** The rows of the tables that a dataset may do without: one of each kind at least. */
export const tinyRecords = (): Record<RecordTable, Cells[]> => ({
  treatyActions: [
    { state: 'AAA', instrument: 'convention-1990', action: 'signature', date: '1991-02-03', ...cited },
    { state: 'AAA', instrument: 'convention-1990', action: 'ratification', date: '1995-04', ...cited },
    { state: 'BBB', instrument: 'convention-1990', action: 'accession', date: '2000', ...cited },
    { state: 'BBB', instrument: 'convention-1990', action: 'denunciation', date: '2008-01-01', ...cited },
    { state: 'CCC', instrument: 'convention-1990', action: 'signature', date: '1992', sources: 'src-a;src-b' },
    { state: 'CCC', instrument: 'compact-2018', action: 'acceptance', ...cited },
  ],
  ballots: [
    {
      id: 'ballot-one',
      name: 'On the compact',
      date: '2018-12-19',
      body: 'council',
      about: 'compact-2018;talks',
      description: 'Adopted.',
      locator: 'roll call 1',
      ...cited,
    },
    { id: 'ballot-two', name: 'On nothing', body: 'council', description: 'Rejected.', ...cited },
  ],
  votes: [
    { ballot: 'ballot-one', state: 'AAA', vote: 'yes', basis: 'recorded', ...cited },
    { ballot: 'ballot-one', state: 'BBB', vote: 'abstain', basis: 'recorded', ...cited },
    { ballot: 'ballot-one', state: 'CCC', vote: 'absent', basis: 'derived', ...cited },
    { ballot: 'ballot-two', state: 'AAA', vote: 'no', basis: 'recorded', ...cited },
  ],
  events: [
    {
      id: 'agency-founded',
      date: '1950-12-14',
      name: 'Agency founded',
      place: 'Hauptstadt',
      country: 'AAA',
      about: 'agency;convention-1990',
      description: 'It began.',
      ...cited,
    },
    { id: 'talks-meet', date: '1991', name: 'Talks meet', about: 'talks;AAA', description: 'They met.', ...cited },
    { id: 'some-day', name: 'Some day', about: 'undated', description: 'Nobody knows when.', ...cited },
  ],
  publications: [
    {
      id: 'book-2011',
      title: 'Über Wanderung',
      authors: 'A. Author;B. Author',
      year: 2011,
      kind: 'book',
      issue_areas: 'refugees',
      ...cited,
    },
    { id: 'paper', title: 'A paper', authors: 'B. Author', kind: 'working-paper', issue_areas: 'refugees', ...cited },
  ],
  chapters: [
    {
      id: 'book-2011--chapter-1',
      publication: 'book-2011',
      position: 1,
      title: 'Opening',
      authors: 'A. Author',
      ...cited,
    },
    {
      id: 'book-2011--chapter-2',
      publication: 'book-2011',
      position: 2,
      title: 'Of refuge',
      authors: 'B. Author',
      issue_areas: 'refugees',
      locator: 'Contents',
      ...cited,
    },
  ],
  membershipNotes: [
    { member: 'CCC', body: 'talks', kind: 'changed-role-in', since: '2012', note: 'Once a member.', ...cited },
  ],
  visions: [
    {
      id: 'one-world',
      name: 'One world',
      binding: 'yes',
      inclusive: 'partly',
      description: 'All together.',
      sources: 'src-b',
      locator: 'p. 3',
    },
  ],
  scenarios: [
    {
      id: 'scenario-one-world',
      name: 'One world, spelled out',
      description: 'All areas are watched.',
      vision: 'one-world',
      sources: 'src-b',
      locator: 'p. 3',
    },
    { id: 'scenario-talk', name: 'Talk', description: 'Somebody talks.', sources: 'src-b', locator: 'p. 4' },
  ],
  hypotheticalMandates: [
    {
      scenario: 'scenario-one-world',
      number: 1,
      new_actor: 'World watch',
      function: 'normative-oversight',
      issue_area: 'migrant-rights',
      strength: 'primary',
      reach: 'global',
      passage: 'Somebody should watch.',
      sources: 'src-b',
      locator: 'p. 3',
    },
    {
      scenario: 'scenario-one-world',
      number: 2,
      actor: 'council',
      function: 'normative-oversight',
      issue_area: 'remittances',
      strength: 'partial',
      reach: 'global',
      passage: 'Money as well.',
      sources: 'src-b',
      locator: 'p. 3',
    },
    {
      scenario: 'scenario-talk',
      number: 1,
      actor: 'talks',
      function: 'forum-for-dialogue',
      issue_area: 'refugees',
      strength: 'primary',
      reach: 'regional',
      passage: 'They should talk.',
      sources: 'src-b',
      locator: 'p. 4',
    },
  ],
  claims: [
    {
      id: 'claim-timeline-agency',
      kind: 'timeline',
      statement: 'The agency dates from 1949.',
      about: 'agency',
      from: 1949,
      sources: 'src-b',
      locator: 'Timeline',
    },
    {
      id: 'claim-rcp-coverage',
      kind: 'participation',
      statement: 'Nearly all take part.',
      about: 'talks',
      sources: 'src-b',
      locator: 'p. 2',
    },
    {
      id: 'claim-twelve',
      kind: 'participation',
      statement: 'Twelve take part.',
      about: 'talks;one-world',
      count: 12,
      sources: 'src-b',
      locator: 'p. 1',
    },
  ],
  briefSentences: [
    { number: 1, section: 'Timeline', gist: 'The agency began.', rows: 'claim-timeline-agency;agency-founded' },
    { number: 2, section: 'One', gist: 'Nobody watches.', rows: 'gap-cell;src-b' },
  ],
  disagreements: [
    {
      subject: 'agency',
      property: 'founded',
      kept: '1950',
      other: '1949',
      note: 'The statute decides.',
      sources: 'src-b',
      locator: 'Timeline',
    },
  ],
  codings: [
    { subject: 'talks', scheme: 'level', value: 'regional', reason: 'One region.', ...cited },
    { subject: 'convention-1990', scheme: 'issue-area', value: 'migrant-rights', reason: 'Its title.', ...cited },
    {
      subject: 'agency--normative-oversight--refugees',
      scheme: 'aim',
      value: 'rights',
      reason: 'It protects.',
      locator: 'p. 4',
      ...cited,
    },
  ],
  doubleCodings: [
    {
      mandate: 'agency--normative-oversight--refugees',
      first_strength: 'primary',
      first_reach: 'global',
      first_authority: 'supervision',
      second_strength: 'primary',
      second_reach: 'global',
      second_authority: 'monitoring',
      settlement: 'The statute says supervision.',
    },
    {
      mandate: 'mover--normative-oversight--migrant-rights',
      first_strength: 'none-stated',
      second_strength: 'none-stated',
    },
  ],
  processLists: [
    { process: 'talks', family: 'rcp', listed_by: 'Mover', year: 2009, ...cited },
    { process: 'talks', family: 'inter-regional-forum', listed_by: 'Somebody', note: 'Later.', ...cited },
  ],
  statedCounts: [
    { subject: 'talks', counted: 'members', count: 12, year: 2010, sources: 'src-b' },
    { subject: 'convention-1990', counted: 'parties', count: 2, note: 'Undated.', ...cited },
  ],
  externalIds: [
    { subject: 'agency', scheme: 'wikidata', value: 'Q1', ...cited },
    { subject: 'AAA', scheme: 'cow', value: '1', ...cited },
  ],
  withdrawn: [
    { id: 'gap-gone', kind: 'gap', name: 'A gap', reason: 'Its source states none.', year: 2025 },
    { id: 'event-gone', kind: 'event', name: 'A meeting', reason: 'Nobody tells what took place.' },
  ],
});
