import { ClaimsDocument, type ClaimsQuery } from '../generated';
import { useChoice, useYear } from '../lib/address';
import { useAnswer } from '../lib/use-answer';
import { titled } from '../lib/words';
import { AnswerView } from '../ui/answer-view';
import { Page } from '../ui/page';
import { TakeAway } from '../ui/take-away';
import { YearSlider } from '../ui/year-slider';
import { Claim, type TestedClaim } from './claims/claim';
import { CLAIM_VERDICTS, type ClaimVerdictName } from './claims/claim-verdict';
import { VerdictCounts } from './claims/verdict-counts';
import './claims/claims.css';

const ALL = 'all';
/** What the page begins with: a claim without a test says little to whoever wants to check. */
const TESTED = 'tested';

/** Each claim of the brief: what the data say, by which rule, and the query that says it. */
export default function ClaimsPage() {
  const [year, setYear] = useYear();
  const answer = useAnswer(ClaimsDocument, { year });
  return (
    <Page
      title="Claims of the brief"
      lead="The brief of 2010, claim by claim: what the data of a year say of each, by a rule that anybody can read and a query that anybody can run. A verdict is about these rows, and cannot tell whether the brief is right where they are incomplete."
    >
      <div className="controls">
        <YearSlider year={year} onChange={setYear} />
      </div>
      <AnswerView answer={answer} rows={24}>
        {(data) => <Claims data={data} year={year} />}
      </AnswerView>
    </Page>
  );
}

function Claims({ data, year }: { readonly data: ClaimsQuery; readonly year: number }) {
  const [verdict, setVerdict] = useChoice<string>('verdict', TESTED);
  const [kind, setKind] = useChoice<string>('kind', ALL);
  const all = claimsOf(data);
  const kinds = [...new Set(all.map((claim) => claim.kind))].sort();
  const shown = all.filter(
    (claim) =>
      (verdict === ALL || (verdict === TESTED ? claim.test : verdictOf(claim) === verdict)) &&
      (kind === ALL || claim.kind === kind),
  );
  return (
    <>
      <h2>Verdicts in {year}</h2>
      <VerdictCounts
        verdicts={all.map(verdictOf)}
        chosen={verdict}
        onChoose={(one) => setVerdict(one === verdict ? TESTED : one)}
      />
      <div className="controls">
        <label>
          Verdict
          <select value={verdict} onChange={({ target }) => setVerdict(target.value)}>
            <option value={TESTED}>Every verdict of a test</option>
            <option value={ALL}>Every claim, tested or not</option>
            {Object.entries(CLAIM_VERDICTS).map(([one, { word }]) => (
              <option key={one} value={one}>
                {titled(word)}
              </option>
            ))}
          </select>
        </label>
        <label>
          Kind of claim
          <select value={kind} onChange={({ target }) => setKind(target.value)}>
            <option value={ALL}>Every kind</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {titled(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <h2>The claims</h2>
      <p aria-live="polite" data-testid="claims-shown">
        {shown.length} of {all.length} claims.
        {shown.length === 0 && ' No claim of this kind has this verdict: choose another kind or verdict.'}
      </p>
      <ul className="claims">
        {shown.map((claim) => (
          <Claim key={claim.id} claim={claim} year={year} />
        ))}
      </ul>
      <TakeAway question="claims-the-data-supports" variables={{ asOf: year }} />
    </>
  );
}

/** All claims: those with a test first, by verdict, the clear ones before the open ones. */
function claimsOf({ tested, untestedOfFacts, untestedOfThought }: ClaimsQuery): TestedClaim[] {
  const order = Object.keys(CLAIM_VERDICTS);
  const rank = (claim: TestedClaim) => order.indexOf(verdictOf(claim));
  return [
    ...tested.edges.map(({ node }) => node),
    ...[...untestedOfFacts.edges, ...untestedOfThought.edges].map(({ node }) => ({ ...node, test: null })),
  ].sort((one, other) => rank(one) - rank(other) || one.id.localeCompare(other.id));
}

const verdictOf = ({ test }: TestedClaim): ClaimVerdictName => test?.verdict ?? 'NO_TEST';
