import type { ClaimTestVerdict, StartQuery } from '../../generated';
import { inWords, pairInWords } from '../../lib/words';
import { ThingLink } from '../../ui/thing-link';
import { Card } from './card';

const SIGNS: Readonly<Record<ClaimTestVerdict, string>> = {
  SUPPORTED: '✓',
  PARTLY: '◐',
  CONTRADICTED: '✕',
  NOT_TESTABLE: '?',
};

/** The model case of a disagreement: how many organisations the Global Migration Group had. */
export function GroupCard({ claim }: { readonly claim: StartQuery['gmg'] }) {
  const test = claim?.test;
  if (!test) return null;
  return (
    <Card
      question={`How many organisations belonged to the Global Migration Group in ${test.asOf}?`}
      answer={`The brief says ${claim.count}; on record: ${pairInWords(test.found)}`}
      href="/claims"
      more="See the claim and its test"
      analysis={test}
    >
      <p>
        By the record the claim is{' '}
        <strong>
          <span aria-hidden="true">{SIGNS[test.verdict]}</span> {inWords(test.verdict)}
        </strong>
        . Other sources name other numbers: see <ThingLink id="gmg" name="the Group and who counts it how" />.
      </p>
    </Card>
  );
}

/** What becomes of the claims of the brief when the data are asked. */
export function ClaimsCard({ claims }: { readonly claims: StartQuery['claims'] }) {
  const tests = claims.edges.flatMap(({ node }) => node.test ?? []);
  const count = (verdict: ClaimTestVerdict) => tests.filter((test) => test.verdict === verdict).length;
  return (
    <Card
      question="Do the data bear out what the brief claims?"
      answer={`${count('SUPPORTED')} of ${claims.totalCount} claims are supported, ${count('CONTRADICTED')} contradicted`}
      href="/claims"
      more="See each claim"
      analysis={tests[0]}
    >
      <ul className="start-tally">
        {(Object.keys(SIGNS) as ClaimTestVerdict[]).map((verdict) => (
          <li key={verdict}>
            <strong>
              <span aria-hidden="true">{SIGNS[verdict]}</span> {inWords(verdict)}
            </strong>{' '}
            {count(verdict)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
