/** What is asked of the rows of lists. `$year` is the year for which their certainty is told. */
export const REF = '...Ref';
export const CITED = '...Cited';
export const CITATION = 'locator source { id name url grade }';
const IN_YEAR = 'certainty(asOf: $year)';

/** The fragments that selections use, by name. */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  Ref: `fragment Ref on Node {
    __typename
    id
    ... on Named { name }
    ... on Mandate { ...Cell }
    ... on MandateStatement { mandate { ...Cell } }
    ... on Gap { description }
    ... on Claim { statement }
    ... on BriefSentence { gist }
  }`,
  Cell: 'fragment Cell on Mandate { cellFunction: function cellArea: issueArea { name } holder: actor { name } }',
  Cited: `fragment Cited on Sourced { confidence sources { ${CITATION} } }`,
};

export const MEMBERSHIP = `role from to observed notBefore basis note ${IN_YEAR} ${CITED} node { ${REF} }`;
export const RELATION = `direction type since until observed note ${IN_YEAR} ${CITED} node { ${REF} }`;
export const PARTY = `action since until ${IN_YEAR} ${CITED} node { ${REF} }`;
export const VOTE = `vote basis ${CITED} node { ${REF} }`;
export const PERIOD = `number from to observed strength reach authority basis ${IN_YEAR} ${CITED}`;
export const MANDATE = `node { ${REF} periods { ${PERIOD} } }`;
export const STATEMENT = `${REF} strength from to spokenOf: observed basis evidence ${CITED}`;
export const GAP = `node { ${REF} linkKind: kind scope statedBy statedYear closedYear ${IN_YEAR} ${CITED} }`;
export const EVENT = `node { ${REF} date place ${CITED} }`;
export const BALLOT = `node { ${REF} date ${CITED} }`;
export const INSTRUMENT = `node { ${REF} linkKind: kind adopted ${CITED} }`;
export const PROCESS = `node { ${REF} linkKind: kind founded ended ${IN_YEAR} ${CITED} }`;
export const CLAIM = `node { ${REF} linkKind: kind ${CITED} }`;
export const LINKED = `node { ${REF} }`;
export const LITERATURE = `node { ${REF} ... on Publication { year ${CITED} } ... on Chapter { position ${CITED} } }`;
export const CODING = `scheme value reason ${CITED}`;
export const ALIAS = `alias kind ${CITED}`;
export const EXTERNAL_ID = `scheme value ${CITED}`;
export const STATED_COUNT = `counted count year note ${CITED}`;
export const DISAGREEMENT = `property kept other note ${CITED}`;
export const LISTING = `family listedBy year note ${CITED}`;
export const MEMBERSHIP_NOTE = `kind note since until ${CITED} member { ${REF} } body { ${REF} }`;
export const CITED_MEMBERSHIP = `node { role start: from end: to note ${IN_YEAR} ${CITED} member { ${REF} } body { ${REF} } }`;
export const CITED_RELATION = `node { type since until note ${IN_YEAR} ${CITED} from { ${REF} } to { ${REF} } }`;
/** Of a state and an instrument, one of which is the thing itself. */
export const TREATY_ACTION = `node { action date ${CITED} state { ${REF} } instrument { ${REF} } }`;
export const CITED_CODING = `node { ${CODING} subject { ${REF} } }`;
