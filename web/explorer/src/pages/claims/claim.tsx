import { Link } from 'wouter';
import type { ClaimFactsFragment, ClaimsQuery } from '../../generated';
import { inWords } from '../../lib/words';
import { AnalysisNote } from '../../ui/analysis-note';
import { Disclosure } from '../../ui/disclosure';
import { OpenQuery } from '../../ui/open-query';
import { Sources } from '../../ui/sources';
import { ClaimVerdict } from './claim-verdict';
import { Findings } from './findings';
import { RowLink } from './row-link';

type Test = NonNullable<ClaimsQuery['tested']['edges'][number]['node']['test']>;

export interface TestedClaim extends ClaimFactsFragment {
  /** Null where nobody wrote a test. */
  readonly test?: Test | null | undefined;
}

/** A claim with its verdict; how the verdict came about on demand. */
export function Claim({ claim, year }: { readonly claim: TestedClaim; readonly year: number }) {
  const { id, kind, statement, sources, test } = claim;
  return (
    <li id={id} className="card">
      <p className="claim-head">
        <ClaimVerdict verdict={test?.verdict ?? 'NO_TEST'} /> <span className="quiet">{inWords(kind)}</span>
      </p>
      <h3>{statement}</h3>
      {test ? (
        <>
          <p>
            Found: {test.found.unit}: <strong>{figures(test.found)}</strong>; compared with {test.found.wanted}.
          </p>
          <Disclosure id={id} summary="The question, the rule, the rows, the query">
            <HowTested test={test} year={year} />
          </Disclosure>
        </>
      ) : (
        <p className="quiet">No test was written: these rows decide nothing about it.</p>
      )}
      <Sources sources={sources} />
    </li>
  );
}

const figures = ({ certain, withPossible }: Test['found']) =>
  certain === withPossible ? String(certain) : `${certain} certain, ${withPossible} with possible`;

function HowTested({ test, year }: { readonly test: Test; readonly year: number }) {
  const { question, rule, found, parts, rows, libraryQuestion, query } = test;
  return (
    <div className="how-tested">
      <dl>
        <dt>Question</dt>
        <dd>{question}</dd>
        <dt>Rule</dt>
        <dd>{rule}</dd>
      </dl>
      <Findings found={found} parts={parts} />
      <h4>
        Rows that were counted ({rows.totalCount}
        {rows.cut && `, the first ${rows.ids.length} are shown`})
      </h4>
      {rows.ids.length === 0 ? (
        <p className="quiet">None: no row of the dataset speaks of it.</p>
      ) : (
        <ul className="row-links">
          {rows.ids.map((row) => (
            <li key={row}>
              <RowLink id={row} year={year} />
            </li>
          ))}
        </ul>
      )}
      <h4>The query that says it</h4>
      {libraryQuestion && (
        <p>
          <Link href={`/ask/${libraryQuestion}`}>
            The question “{inWords(libraryQuestion.replaceAll('-', ' '))}” of the library
          </Link>
        </p>
      )}
      {query && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
          <pre tabIndex={0}>{query}</pre>
          <OpenQuery query={query} />
        </>
      )}
      <AnalysisNote analysis={test} years={String(test.asOf)} />
    </div>
  );
}
